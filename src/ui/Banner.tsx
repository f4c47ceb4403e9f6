import type { ReactNode } from 'react';
import { classes } from './classes.ts';
import { Icon } from './Icon.tsx';
import './banner.css';

export type Tone = 'info' | 'done' | 'amber' | 'red';

export interface BannerProps {
  readonly tone: Tone;
  /** One sentence: what is the case. */
  readonly title: string;
  /** What to do about it. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Read aloud when it appears; at once where red. Not for banners that stand there from the start. */
  readonly isLive?: boolean | undefined;
}

/** Something the person should know, by words, icon and colour. */
export function Banner({ tone, title, children, actions, isLive = false }: BannerProps) {
  return (
    <div
      className={classes('banner', `banner--${tone}`)}
      {...(isLive && { role: tone === 'red' ? 'alert' : 'status' })}
    >
      <Icon name={icons[tone]} />
      <div className="banner-text">
        <p className="banner-title">{title}</p>
        {children}
      </div>
      {actions && <div className="banner-actions">{actions}</div>}
    </div>
  );
}

const icons = { info: 'info', done: 'done', amber: 'warning', red: 'stop' } as const;

/** A line that tells, as it changes, what goes on; screen readers read each change. Keep it mounted. */
export function StatusLine({ children }: { readonly children: ReactNode }) {
  return (
    <p className="status-line" role="status">
      {children}
    </p>
  );
}
