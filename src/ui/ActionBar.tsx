import type { ReactNode, Ref } from 'react';
import './actionBar.css';

interface ActionBarProps {
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLDivElement> | undefined;
}

/** The buttons that end a long form, and what stands in their way: kept in sight where the window is high enough. */
export function ActionBar({ children, ref }: ActionBarProps) {
  return (
    <div className="action-bar" {...(ref && { ref })}>
      {children}
    </div>
  );
}
