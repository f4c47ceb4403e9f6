import type { ReactNode } from 'react';
import { classes } from '#ui/classes.ts';

interface PictureProps {
  readonly picture: ReactNode;
  readonly table: ReactNode;
  /** Its table has many columns. */
  readonly isWide?: boolean;
}

/** A picture, and the table that says the same beside it. */
export function Picture({ picture, table, isWide = false }: PictureProps) {
  return (
    <div className={classes('dashboard-picture', isWide && 'dashboard-picture--wide')}>
      {picture}
      {table}
    </div>
  );
}
