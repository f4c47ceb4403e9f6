import { byCodePoint } from '../identity/folding.ts';
import type { CoordinationLedger, Evidence, Hashed, Ledger } from './evidence.ts';
import { sourceName } from './verdicts.ts';

/**
 * All that two bodies of evidence hold, each thing once and always in the same order; both of one campaign. So
 * evidence can be put together in any grouping, and the merge of it is the same (R7).
 */
export const combine = (a: Evidence, b: Evidence): Evidence => ({
  campaign: a.campaign,
  campaignHash: a.campaignHash,
  ledgers: unionOf([...a.ledgers, ...b.ledgers], chainName, onceEach),
  coordination: unionOf([...a.coordination, ...b.coordination], ({ replica }) => replica, withoutBeginnings),
});

const chainName = ({ desk, key }: Ledger): string => `${sourceName(desk)}/${key}`;

function unionOf<L>(ledgers: readonly L[], nameOf: (ledger: L) => string, once: (same: L[]) => L[]): L[] {
  const byName = new Map<string, L[]>();
  for (const ledger of ledgers) {
    const same = byName.get(nameOf(ledger));
    if (same) same.push(ledger);
    else byName.set(nameOf(ledger), [ledger]);
  }
  return [...byName].sort(([a], [b]) => byCodePoint(a, b)).flatMap(([, same]) => once(same));
}

/** Whole ledgers that no other goes on with; and all stubs as one. */
function onceEach(ledgers: readonly Ledger[]): Ledger[] {
  const wholes = ledgers.filter(({ kind }) => kind === 'whole');
  const stubs = ledgers.filter(({ kind, events }) => kind === 'stubs' && events.length > 0);
  return [...withoutBeginnings(wholes), ...(stubs[0] ? [{ ...stubs[0], events: stubsOf(stubs) }] : [])];
}

function stubsOf(ledgers: readonly Ledger[]): Ledger['events'] {
  const once = new Map(ledgers.flatMap(({ events }) => events.map((each) => [each.hash, each] as const)));
  return [...once.values()].sort((a, b) => a.event.seq - b.event.seq || byCodePoint(a.hash, b.hash));
}

/** The longest first. A hash covers all before it: one event in its place tells that a ledger is contained. */
function withoutBeginnings<L extends Ledger | CoordinationLedger>(ledgers: readonly L[]): L[] {
  const kept: L[] = [];
  const headOf = ({ events }: L): string => (events as readonly Hashed<unknown>[]).at(-1)?.hash ?? '';
  const byLength = [...ledgers].sort(
    (a, b) => b.events.length - a.events.length || byCodePoint(headOf(a), headOf(b)),
  );
  for (const ledger of byLength) {
    const last = ledger.events.length - 1;
    const isContained = last < 0 || kept.some(({ events }) => events[last]?.hash === headOf(ledger));
    if (!isContained) kept.push(ledger);
  }
  return kept;
}
