import type { Found } from './inPage.ts';

/** What came of killing the browser over and over while it records. */
export interface Tally {
  readonly kills: number;
  /** Receipt numbers that a page was told it may show. */
  readonly acknowledged: number;
  /** Enrolments in the ledgers afterwards. */
  readonly found: number;
  /** Acknowledged, but not found. */
  readonly lost: number;
  /** Numbers given twice. */
  readonly doubled: number;
  /** Numbers that do not follow the one before. */
  readonly misnumbered: number;
  /** Visits of which one household of two was recorded. */
  readonly halves: number;
  /** Ledgers with fewer lines than the sentinel says were acknowledged. */
  readonly shortened: number;
}

export const emptyTally: Tally = {
  kills: 0,
  acknowledged: 0,
  found: 0,
  lost: 0,
  doubled: 0,
  misnumbered: 0,
  halves: 0,
  shortened: 0,
};

/** Adds one laptop. */
export function addTo(tally: Tally, kills: number, acknowledged: readonly string[], found: Found): Tally {
  const { receipts, halves, lines, mark } = found;
  const kept = new Set(receipts);
  return {
    kills: tally.kills + kills,
    acknowledged: tally.acknowledged + acknowledged.length,
    found: tally.found + receipts.length,
    lost: tally.lost + acknowledged.filter((receipt) => !kept.has(receipt)).length,
    doubled: tally.doubled + repeatedIn(acknowledged) + repeatedIn(receipts),
    misnumbered:
      tally.misnumbered + receipts.filter((receipt, index) => countOf(receipt) !== index + 1).length,
    halves: tally.halves + halves.length,
    shortened: tally.shortened + (lines < mark ? 1 : 0),
  };
}

/** `JVE-A7K2-0042-C`: 42 */
export const countOf = (receipt: string): number => Number(receipt.split('-')[2]);

export const repeatedIn = (receipts: readonly string[]): number => receipts.length - new Set(receipts).size;
