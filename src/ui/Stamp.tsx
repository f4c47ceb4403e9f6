import { Fragment, type ReactNode } from 'react';
import './stamp.css';

export interface StampProps {
  readonly label: string;
  /** A number in groups joined by hyphens; it may break after a hyphen only. */
  readonly value: string;
  /** What stands under the number, inside the frame. */
  readonly children?: ReactNode;
}

/** A number stamped very large, to be read aloud and copied by hand. */
export function Stamp({ label, value, children }: StampProps) {
  const groups = value.split('-');
  return (
    <div className="stamp">
      <p className="stamp-label">{label}</p>
      <p className="stamp-value">
        {groups.map((group, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: groups never move; two may read the same.
          <Fragment key={index}>
            <span className="stamp-group">{index < groups.length - 1 ? `${group}-` : group}</span>
            <wbr />
          </Fragment>
        ))}
      </p>
      {children}
    </div>
  );
}
