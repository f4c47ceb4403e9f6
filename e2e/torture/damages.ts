/** What came of damaging a desk's store over and over, and then asking for the next number. */
export interface DamageTally {
  readonly damages: number;
  /** No number was given: the ledger said that it is damaged, shortened, gone or unreadable. */
  readonly stopped: number;
  /** The next number was given, and everything that was acknowledged is there. */
  readonly intact: number;
  /**
   * The next number was given while everything was there, and read: then the browser met damage elsewhere in
   * its files and threw them away, which the ledger noticed before the number after.
   */
  readonly late: readonly string[];
  /** A number was given while something that was acknowledged was missing or other than it was. */
  readonly undetected: readonly string[];
  /** The ledger did not answer, but failed. */
  readonly failed: readonly string[];
  /** How each kind of damage ended: `flip: 12 stopped, 3 intact`. */
  readonly kinds: Readonly<Record<string, Readonly<Record<Outcome, number>>>>;
}

export type Outcome = 'stopped' | 'intact' | 'late' | 'undetected' | 'failed';

/** `why` says what the ledger said, or what went wrong. */
export interface Judgement {
  readonly outcome: Outcome;
  readonly why: string;
}

export const noDamages: DamageTally = {
  damages: 0,
  stopped: 0,
  intact: 0,
  late: [],
  undetected: [],
  failed: [],
  kinds: {},
};

export function withDamage(
  tally: DamageTally,
  kind: string,
  what: string,
  { outcome, why }: Judgement,
): DamageTally {
  const ofKind = tally.kinds[kind] ?? { stopped: 0, intact: 0, late: 0, undetected: 0, failed: 0 };
  return {
    damages: tally.damages + 1,
    stopped: tally.stopped + (outcome === 'stopped' ? 1 : 0),
    intact: tally.intact + (outcome === 'intact' ? 1 : 0),
    late: outcome === 'late' ? [...tally.late, `${what}: ${why}`] : tally.late,
    undetected: outcome === 'undetected' ? [...tally.undetected, `${what}: ${why}`] : tally.undetected,
    failed: outcome === 'failed' ? [...tally.failed, `${what}: ${why}`] : tally.failed,
    kinds: { ...tally.kinds, [kind]: { ...ofKind, [outcome]: ofKind[outcome] + 1 } },
  };
}
