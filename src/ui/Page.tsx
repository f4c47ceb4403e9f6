import { type ReactNode, useEffect } from 'react';
import './page.css';

export interface PageProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
  /** Without the margin line: for pages that are not a form. */
  readonly isPlain?: boolean | undefined;
}

/** A sheet of the notebook: the title, then the content right of the margin line. */
export function Page({ title, lead, children, isPlain = false }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Préau`;
  }, [title]);

  return (
    <div className={isPlain ? 'page page--plain' : 'page'}>
      <div className="page-head">
        <h1 className="page-title">{title}</h1>
        {lead && <div className="page-lead">{lead}</div>}
      </div>
      {children}
    </div>
  );
}
