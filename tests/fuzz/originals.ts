import fc from 'fast-check';
import type { KeyPair } from '#domain/chain/signing.ts';
import type { Happening } from '#domain/events/events.ts';
import { type Bytes, textOf } from '#domain/vocabulary/bytes.ts';
import { plainDeskExport, writeDeskExport } from '#files/deskExport.ts';
import { anyEvent } from '../builders/anyEvent.ts';
import { createCampaign, type TestCampaign } from '../builders/campaign.ts';
import { chained, createLedger, opening, sourceOf, type TestLedger } from '../builders/ledger.ts';
import { openMorning } from '../stories/model/morning.ts';
import { openRulesOnly } from '../stories/model/morningDesk.ts';
import { steps } from '../stories/model/steps.ts';

/** An export as a desk wrote it, in every form that can be mutated. */
export interface Original {
  readonly header: string;
  /** Without newlines. */
  readonly lines: readonly string[];
  readonly signature: string;
  readonly plain: Bytes;
  readonly file: Bytes;
}

/** What mutators draw on. */
export interface Originals {
  readonly town: TestCampaign;
  /** The desk's own key, that an insider holds and a thief does not. */
  readonly key: KeyPair;
  readonly exports: readonly Original[];
  /** Events of all kinds, well made or nearly so. */
  readonly strayEvents: readonly string[];
}

/** A plain ledger, and some of random mornings in which all kinds of things happen at desk JVE-A7K2. */
export async function createOriginals(seed: number): Promise<Originals> {
  const town = createCampaign();
  const plain = createLedger(town, 3);
  const mornings = fc.sample(fc.commands(steps, { maxCommands: 60, size: 'max' }), { seed, numRuns: 60 });
  const ledgers: TestLedger[] = [plain];
  for (const commands of mornings) {
    const morning = await openMorning(town, openRulesOnly, new Map());
    await fc.asyncModelRun(() => ({ model: {}, real: morning }), commands);
    const lines = morning.desks[0]?.lines().slice(1, 16) ?? [];
    if (lines.length >= 5) ledgers.push(reopened(town, plain, lines));
  }
  return {
    town,
    key: plain.key,
    exports: await Promise.all(ledgers.map((ledger) => originalOf(town, ledger))),
    strayEvents: fc.sample(anyEvent(), { seed, numRuns: 500 }).map((event) => JSON.stringify(event)),
  };
}

/** The same happenings in a ledger whose opening is vouched for. */
function reopened(town: TestCampaign, ledger: TestLedger, lines: readonly Uint8Array[]): TestLedger {
  const happenings = lines.map((line): Happening => {
    const { type, v, body } = JSON.parse(textOf(line));
    return { type, v, body };
  });
  return { ...ledger, lines: chained([opening(town, ledger.key, ledger.proof), ...happenings]) };
}

async function originalOf(town: TestCampaign, ledger: TestLedger): Promise<Original> {
  const source = sourceOf(town, ledger);
  const plain = plainDeskExport(source);
  const [header = '', ...rest] = textOf(plain).trimEnd().split('\n');
  const [lines, [signature = '']] = [rest.slice(0, -1), rest.slice(-1)];
  return { header, lines, signature, plain, file: await writeDeskExport(source) };
}
