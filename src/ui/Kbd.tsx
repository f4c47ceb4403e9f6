import { Fragment } from 'react';
import './kbd.css';

/** Keys that do the same as the button beside them: `['Ctrl', 'Entrée']`. */
export function Kbd({ keys }: { readonly keys: readonly string[] }) {
  return (
    <span className="keys">
      {keys.map((key, index) => (
        <Fragment key={key}>
          {index > 0 && '+'}
          <kbd className="key">{key}</kbd>
        </Fragment>
      ))}
    </span>
  );
}
