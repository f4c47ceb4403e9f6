import type { ReactNode } from 'react';

/** A picture, and the table that says the same beside it. */
export function Picture({ picture, table }: { readonly picture: ReactNode; readonly table: ReactNode }) {
  return (
    <div className="dashboard-picture">
      {picture}
      {table}
    </div>
  );
}
