import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOf } from '#domain/chain/hash.ts';
import { writeLine } from '#domain/chain/line.ts';
import type { BodyOf, LedgerEvent } from '#domain/events/events.ts';
import type { Ledger } from '#domain/merge/evidence.ts';
import { merge } from '#domain/merge/merge.ts';
import type { Initials } from '#domain/vocabulary/ids.ts';
import type { Instant } from '#domain/vocabulary/time.ts';
import type { DeskExportHeader } from '#files/deskExport.ts';
import { ledgerOf } from '#gathering/heldLedgers.ts';
import { runs } from '../builders/random.ts';
import { anySeeds, evidenceFrom } from '../domain/merge/mornings/anyMorning.ts';

/** The last thing that a desk wrote was that it printed a receipt again, by another clock. */
function printing(ledger: Ledger): Ledger {
  const last = ledger.events.at(-1);
  if (ledger.kind === 'stubs' || !last) return ledger;
  const body = { receipt: 'JVE-A7K2-0001-X', revision: 0, copy: 2 } as BodyOf<'ReceiptPrinted'>;
  const printed = { type: 'ReceiptPrinted', v: 1, body } as const;
  const position = {
    seq: last.event.seq + 1,
    prev: last.hash,
    at: '2024-05-25T12:00:00+02:00' as Instant,
    clockOffset: 77,
    agent: 'MLD' as Initials,
  };
  const hash = hashOf(writeLine(position, printed));
  return { ...ledger, events: [...ledger.events, { hash, event: { ...position, ...printed } }] };
}

/** As its file would be read: every event parsed by itself. */
function readAgain(ledger: Ledger): Ledger {
  const { kind, desk, key, events } = ledger;
  const head = events.at(-1)?.hash;
  if (kind === 'stubs' || head === undefined) return ledger;
  const header = { desk, key, head } as DeskExportHeader;
  const parsed = events.map(({ event }) => JSON.parse(JSON.stringify(event)) as LedgerEvent);
  return ledgerOf({ kind, header, events: parsed, lines: [] });
}

test('R7: what is held of a file says to the merge what the whole file does', () => {
  fc.assert(
    fc.property(anySeeds(), (seeds) => {
      const evidence = evidenceFrom(seeds);
      const ledgers = evidence.ledgers.map(printing);
      const held = ledgers.map(readAgain);
      expect(merge({ ...evidence, ledgers: held })).toEqual(merge({ ...evidence, ledgers }));
      const hashes = ({ events }: Ledger) => events.map(({ hash }) => hash);
      expect(held.map(hashes)).toEqual(ledgers.map(hashes));
    }),
    { numRuns: runs(60) },
  );
});
