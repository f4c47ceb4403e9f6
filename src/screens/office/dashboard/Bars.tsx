import { useId } from 'react';

/** How a part of a bar is drawn, so that a photocopy tells the parts apart. */
export type Drawing = 'full' | 'hatched' | 'dotted' | 'crossed' | 'empty';

export interface Bar {
  readonly id: string;
  readonly label: string;
  /** What stands at its end: `12 / 16`. */
  readonly figure: string;
  readonly parts: readonly { readonly drawing: Drawing; readonly value: number }[];
}

interface BarsProps {
  /** The picture in words; the table beside it says the rest. */
  readonly label: string;
  readonly bars: readonly Bar[];
  readonly legend: readonly { readonly drawing: Drawing; readonly label: string }[];
}

/** In CSS pixels per bar: its words, then the bar itself. */
const STEP = 50;
const WORDS = 20;
const HEIGHT = 18;

/** Bars under each other, drawn to one scale. */
export function Bars({ label, bars, legend }: BarsProps) {
  const id = useId();
  const longest = Math.max(1, ...bars.map(lengthOf));
  return (
    <div className="bars">
      {legend.length > 1 && (
        <ul className="bars-legend">
          {legend.map(({ drawing, label: words }) => (
            <li key={drawing}>
              <svg className="bars-swatch" aria-hidden="true">
                <Patterns id={`${id}-${drawing}`} />
                <rect
                  className="bars-part"
                  width="100%"
                  height="100%"
                  fill={fillOf(`${id}-${drawing}`, drawing)}
                />
              </svg>
              {words}
            </li>
          ))}
        </ul>
      )}
      <svg className="bars-picture" role="img" aria-label={label} height={bars.length * STEP}>
        <Patterns id={id} />
        {bars.map((bar, index) => (
          <g key={bar.id} transform={`translate(0 ${index * STEP})`}>
            <text className="bars-label" x="0" y={WORDS - 6}>
              {bar.label}
            </text>
            <text className="bars-figure" x="100%" y={WORDS - 6} textAnchor="end">
              {bar.figure}
            </text>
            {partsOf(bar, longest).map(({ drawing, from, width }) => (
              <rect
                key={drawing}
                className="bars-part"
                x={`${from}%`}
                y={WORDS}
                width={`${width}%`}
                height={HEIGHT}
                fill={fillOf(id, drawing)}
              />
            ))}
          </g>
        ))}
      </svg>
    </div>
  );
}

const lengthOf = ({ parts }: Bar): number => parts.reduce((all, { value }) => all + value, 0);

/** Side by side, in percent of the longest bar; empty ones left out. */
function partsOf({ parts }: Bar, longest: number) {
  let from = 0;
  return parts.flatMap(({ drawing, value }) => {
    const width = (value / longest) * 100;
    const start = from;
    from += width;
    return value === 0 ? [] : [{ drawing, from: start, width }];
  });
}

const fillOf = (id: string, drawing: Drawing): string =>
  drawing === 'full' ? 'var(--ink)' : drawing === 'empty' ? 'var(--sheet)' : `url(#${id}-${drawing})`;

function Patterns({ id }: { readonly id: string }) {
  const pattern = { width: 6, height: 6, patternUnits: 'userSpaceOnUse' } as const;
  return (
    <defs>
      <pattern id={`${id}-hatched`} {...pattern}>
        <path className="bars-line" d="M-1 7L7 -1M-4 4L4 -4M2 10L10 2" />
      </pattern>
      <pattern id={`${id}-dotted`} {...pattern}>
        <circle className="bars-dot" cx="3" cy="3" r="1.3" />
      </pattern>
      <pattern id={`${id}-crossed`} {...pattern}>
        <path className="bars-line" d="M0 0L6 6M6 0L0 6" />
      </pattern>
    </defs>
  );
}
