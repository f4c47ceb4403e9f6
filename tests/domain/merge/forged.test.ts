import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, NO_HASH } from '#domain/chain/hash.ts';
import { writeLine } from '#domain/chain/line.ts';
import { EVENT_BODIES, type Happening, type LedgerEvent } from '#domain/events/events.ts';
import type { Evidence, Hashed, Ledger } from '#domain/merge/evidence.ts';
import { merge } from '#domain/merge/merge.ts';
import { type Chance, chanceFrom } from '../../../src/cli/simulate/chance.ts';
import { runs } from '../../builders/random.ts';
import { anySeeds, evidenceFrom } from './mornings/anyMorning.ts';

/**
 * Whoever has a desk's card can write and sign whatever the format allows: numbers of other desks, children that are
 * not there, pools that nobody has, events in any order. The merge shows it; it never breaks.
 */
describe('ledgers that no honest desk would write', { timeout: 3_600_000 }, () => {
  it('R12: are merged, every request with its status, whatever is in them', () => {
    fc.assert(
      fc.property(anySeeds(), fc.nat(), (seeds, forger) => {
        const chance = chanceFrom(`${forger}`);
        const evidence = forged(evidenceFrom(seeds), chance);
        const { enrolments } = merge(evidence);
        const recorded = new Map(
          evidence.ledgers
            .flatMap(({ events }) => events)
            .flatMap(({ hash, event }) =>
              event.type === 'HouseholdEnrolled' ? [[hash, event.body.requests.length] as const] : [],
            ),
        );
        expect(new Map(enrolments.map(({ id, requests }) => [id, requests.length]))).toEqual(recorded);
        const again = merge({ ...evidence, ledgers: chance.shuffled(evidence.ledgers) });
        expect(JSON.stringify(again.enrolments)).toBe(JSON.stringify(enrolments));
      }),
      { numRuns: runs(60) },
    );
  });
});

const forged = (evidence: Evidence, chance: Chance): Evidence => {
  const bodies = evidence.ledgers.flatMap(written);
  return {
    ...evidence,
    ledgers: evidence.ledgers.map((ledger) =>
      ledger.kind === 'whole' ? rewritten(ledger, bodies, chance) : ledger,
    ),
  };
};

/** These mornings are made of whole events, as desks write them. */
const written = ({ events }: Ledger): LedgerEvent[] => events.map(({ event }) => event as LedgerEvent);

/** Events swapped, doubled, left out, taken from other desks and changed, and all of it chained anew. */
function rewritten(ledger: Ledger, others: readonly LedgerEvent[], chance: Chance): Ledger {
  const [opening, ...events] = written(ledger);
  if (!opening) return ledger;
  const kept = events.flatMap((event): LedgerEvent[] => {
    const whim = chance.below(20);
    if (whim === 0) return [];
    if (whim === 1) return [event, event];
    if (whim === 2) return [chance.pick(others), event];
    if (whim === 3) return [event, chance.pick(events)];
    return [whim < 9 ? changed(event, others, chance) : event];
  });
  let prev = NO_HASH;
  const chained = [opening, ...kept].map((event, index): Hashed<LedgerEvent> => {
    const position = { ...event, seq: index + 1, prev };
    const hash = hashOf(writeLine(position, event));
    prev = hash;
    return { hash, event: position };
  });
  return { ...ledger, events: chained };
}

/** One value somewhere in the body becomes another of its kind, from another event or out of nowhere. */
function changed(event: LedgerEvent, others: readonly LedgerEvent[], chance: Chance): LedgerEvent {
  const pool = others.filter(({ type }) => type === event.type);
  const body = structuredClone(event.body) as unknown;
  for (let count = chance.between(1, 3); count > 0; count -= 1) {
    // A copy: what is taken from another event and changed again must leave that event as it was.
    change(body, structuredClone(chance.pick(pool).body), chance);
  }
  const read = EVENT_BODIES[event.type][1].safeParse(body);
  return read.success ? ({ ...event, body: read.data } as LedgerEvent & Happening) : event;
}

function change(body: unknown, other: unknown, chance: Chance): void {
  if (typeof body !== 'object' || body === null) return;
  const keys = Object.keys(body);
  if (keys.length === 0) return;
  const key = chance.pick(keys);
  const [mine, theirs] = [body, (other ?? {}) as object].map(
    (each) => (each as Record<string, unknown>)[key],
  );
  if (typeof mine === 'object' && mine !== null && chance.happens(0.8)) {
    change(mine, theirs, chance);
    return;
  }
  const outOfNowhere = typeof mine === 'number' ? chance.pick([0, 1, 7, 9999]) : theirs;
  (body as Record<string, unknown>)[key] = chance.happens(0.5) ? theirs : outOfNowhere;
}
