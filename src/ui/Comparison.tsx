import { classes } from './classes.ts';
import './comparison.css';

export interface ComparedRow {
  readonly label: string;
  /** By side, each in lines. */
  readonly values: readonly (readonly string[])[];
  /** Differs as a matter of course: marked all the same, but quietly. */
  readonly isMinor?: boolean | undefined;
}

export interface ComparisonProps {
  readonly caption: string;
  /** What stands at the head of each side. */
  readonly sides: readonly string[];
  readonly rows: readonly ComparedRow[];
  /** Said of a row whose sides differ. */
  readonly differs: string;
  /** Stands where a side knows nothing. */
  readonly nothing: string;
}

/** Two things or more next to each other; the rows in which they differ are marked, and not by colour alone. */
export function Comparison({ caption, sides, rows, differs, nothing }: ComparisonProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard.
    <section className="comparison-frame" aria-label={caption} tabIndex={0}>
      <table className="comparison">
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <td className="comparison-corner" />
            {sides.map((side, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: sides never move, and two may bear one name.
              <th key={index} scope="col" className="comparison-side">
                {side}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, values, isMinor }) => {
            const isDifferent = values.some((value) => value.join('\n') !== values[0]?.join('\n'));
            return (
              <tr key={label} className={classes(isDifferent && !isMinor && 'comparison-different')}>
                <th scope="row" className="comparison-label">
                  <span className="comparison-mark" aria-hidden="true">
                    {isDifferent && '≠'}
                  </span>
                  {label}
                  {isDifferent && <span className="unseen"> ({differs})</span>}
                </th>
                {values.map((lines, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: sides never move.
                  <td key={index} className="comparison-value">
                    {lines.length === 0 ? (
                      <span className="comparison-nothing">{nothing}</span>
                    ) : (
                      lines.map((line, position) => (
                        // biome-ignore lint/suspicious/noArrayIndexKey: lines never move, and two may read the same.
                        <p key={position}>{line}</p>
                      ))
                    )}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
