import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import type { Where } from '#domain/preparing/problem.ts';

/** The place that the link to this page asked for, as a problem names it. */
export function useWanted(): Where | undefined {
  const { search } = useLocation();
  const asked = new URLSearchParams(search).get('ou');
  return asked === null ? undefined : readWhere(asked);
}

export const spotName = (where: Where): string => JSON.stringify(where);

/** Names that somebody typed into the address lead nowhere, and do no harm. */
function readWhere(text: string): Where | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'step' in value ? (value as Where) : undefined;
  } catch {
    return undefined;
  }
}

const isSame = (a: Where, b: Where): boolean =>
  a.step === b.step &&
  a.field === b.field &&
  a.period === b.period &&
  a.band === b.band &&
  a.centre === b.centre &&
  a.school === b.school &&
  a.question === b.question;

/** A place that a problem may point to: arriving by its link puts the keyboard into its first field. */
export function Spot({ where, children }: { readonly where: Where; readonly children: ReactNode }) {
  const wanted = useWanted();
  const element = useRef<HTMLDivElement>(null);
  const isWanted = wanted !== undefined && isSame(wanted, where);
  useEffect(() => {
    if (isWanted) element.current?.querySelector<HTMLElement>('input, textarea, button')?.focus();
  }, [isWanted]);
  return (
    <div className="editor-spot" ref={element}>
      {children}
    </div>
  );
}

interface GridSpotProps {
  /** Row and column of a problem in the grid, from 0; undefined for one that lies elsewhere. */
  readonly cellOf: (where: Where) => readonly [row: number, column: number] | undefined;
  readonly children: ReactNode;
}

/** The same for a grid: the keyboard goes to the very cell. */
export function GridSpot({ cellOf, children }: GridSpotProps) {
  const wanted = useWanted();
  const element = useRef<HTMLDivElement>(null);
  const [row = -1, column = -1] = (wanted && cellOf(wanted)) ?? [];
  useEffect(() => {
    if (row < 0 || column < 0) return;
    element.current?.querySelector('tbody')?.rows[row]?.cells[column + 1]?.focus();
  }, [row, column]);
  return (
    <div className="editor-spot" ref={element}>
      {children}
    </div>
  );
}
