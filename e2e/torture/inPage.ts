import { tabAnnouncements } from '#device/announcements.ts';
import { systemClock } from '#device/clock.ts';
import { webLocks } from '#device/locks.ts';
import { systemRandom } from '#device/random.ts';
import { localSentinel } from '#device/sentinel.ts';
import { writeEventLine } from '#domain/chain/eventLine.ts';
import { hashOf } from '#domain/chain/hash.ts';
import type { LedgerEvent } from '#domain/events/events.ts';
import { enrolmentOf } from '#domain/projections/register.ts';
import type { Result } from '#domain/result.ts';
import { type Bytes, utf8 } from '#domain/vocabulary/bytes.ts';
import { readCampaignFile } from '#files/campaignFile.ts';
import { PreauDatabase } from '#ledger/database.ts';
import type { DeskLedger } from '#ledger/deskLedger.ts';
import { deskStorage } from '#ledger/deskLedger.ts';
import { type DeskStore, deskStore } from '#ledger/deskStore.ts';
import { aesSealer } from '#ledger/sealer.ts';
import { type DeskSecrets, unlockVault, type Vault } from '#ledger/vault.ts';
import { passphraseOf } from '../../tests/builders/campaign.ts';
import { createHousehold, createVisit } from '../../tests/builders/household.ts';

/**
 * Runs inside a page of the product, on its own database: opens the desk there with the very ledger of
 * the product, and records without a form in between. No part of the product itself.
 */

export const STORE = 'preau';

/** A tab that records, as far as a test can reach it. */
export interface StreamingTab {
  /** Serves these families one after the other, each with a ticket of its own. Resolves to the receipts. */
  readonly serve: (tickets: readonly number[]) => Promise<string[]>;
  /** Every receipt that this tab knows of, without another look at what is stored. */
  readonly known: () => readonly string[];
  /** What this tab knows, after it took in what other tabs recorded. */
  readonly found: () => Promise<Found>;
  /** Adds an event that no version of today knows, as one of tomorrow would. */
  readonly writeFromTheFuture: () => Promise<void>;
  /** Opens the desk in the next tab without the words, which take their time to stretch. */
  readonly dataKey: Bytes;
  readonly close: () => void;
}

/** What the ledger itself says against opening, or against recording; anything else that is thrown is a bug. */
export class Stopped extends Error {}

export interface Found {
  /** In the order of recording. */
  readonly receipts: readonly string[];
  /** Tickets of which only one of the two households was recorded (R13). */
  readonly halves: readonly number[];
  /** Lines whose chain was verified, and what the sentinel says was acknowledged. */
  readonly lines: number;
  readonly mark: number;
}

/**
 * Opens the one desk of this laptop as the product does: replays and verifies its whole chain. Throws `Stopped` with
 * what the ledger says is wrong with it.
 * @param useLocks false leaves the compare with the stored head alone to keep two tabs apart
 * @param acknowledged hears of each visit as soon as its numbers may be shown
 * @param dataKey of this desk, as an earlier tab knew it; without it the words open the vault
 */
export async function openTab(
  useLocks: boolean,
  acknowledged: (receipts: readonly string[]) => void,
  dataKey?: Bytes,
): Promise<StreamingTab> {
  const store = storeOf(useLocks);
  await store.settle();
  return openFrom(store, acknowledged, dataKey);
}

export const storeOf = (useLocks = true): DeskStore =>
  deskStore(STORE, {
    clock: systemClock,
    locks: useLocks ? webLocks : (_name, job) => job(false),
    sentinel: localSentinel(STORE),
    announcements: tabAnnouncements(STORE),
  });

export async function openFrom(
  store: DeskStore,
  acknowledged: (receipts: readonly string[]) => void,
  knownKey?: Bytes,
): Promise<StreamingTab> {
  const [loss] = expected(await store.losses());
  if (loss) throw new Stopped(`Lost: ${JSON.stringify(loss)}`);
  const [desk] = expected(await store.desks());
  if (!desk) throw new Stopped('No desk is open on this laptop');
  const { chain, recorder } = desk;
  const { campaign, hash } = expected(readCampaignFile(desk.campaignFile));
  const dataKey = knownKey ?? (await unlocked(desk.vault, chain)).dataKey;
  const sealer = await aesSealer(dataKey, systemRandom.bytes);
  const ledger = expected(await store.load(chain, sealer, campaign, hash));

  return {
    serve: async (tickets) => {
      const receipts: string[] = [];
      for (const ticket of tickets) {
        const events = expected(await ledger.append(visitOf(ticket), recorder));
        const given = events.flatMap((event) =>
          event.type === 'HouseholdEnrolled' ? [event.body.receipt] : [],
        );
        receipts.push(...given);
        acknowledged(given);
      }
      return receipts;
    },
    known: () => receiptsIn(ledger),
    found: async () => {
      const { state } = expected(await ledger.catchUp());
      const { visits } = state.register;
      return {
        receipts: receiptsIn(ledger),
        halves: [...visits.values()].flatMap((given) => {
          const [first] = given;
          const ticket = first && enrolmentOf(state.register, first).ticket;
          return ticket && given.length !== householdsOf(ticket) ? [ticket] : [];
        }),
        lines: ledger.lines().length,
        mark: localSentinel(STORE).read(chain)?.seq ?? 0,
      };
    },
    writeFromTheFuture: async () => {
      const { head } = ledger.snapshot().state;
      const position = { seq: head.seq + 1, prev: head.hash, at: systemClock('Europe/Paris'), ...recorder };
      const bytes = writeEventLine(position, { type: 'PromisedTomorrow', v: 1, body: {} });
      // Of a type that the compiler does not know either.
      const event = { ...position, type: 'PromisedTomorrow', v: 1, body: {} } as unknown as LedgerEvent;
      const database = new PreauDatabase(STORE);
      expected(
        await deskStorage(database, sealer, chain).write(head, [{ event, bytes, hash: hashOf(bytes) }]),
      );
      database.close();
    },
    dataKey,
    close: () => {
      ledger.close();
      store.close();
    },
  };
}

const receiptsIn = (ledger: DeskLedger): string[] =>
  [...ledger.snapshot().state.register.enrolments.values()].map(({ receipt }) => receipt);

/** Stretching the words takes its time, and the same vault opens to the same secrets. */
const opened = new Map<string, DeskSecrets>();

async function unlocked(vault: Vault, chain: string): Promise<DeskSecrets> {
  const name = hashOf(utf8(`${vault.salt} ${vault.byPassphrase}`));
  const secrets = opened.get(name) ?? expected(await unlockVault(vault, passphraseOf(chain.slice(0, 5))));
  opened.set(name, secrets);
  return secrets;
}

/** Every third family carries another one: two events, recorded together or not at all. */
const householdsOf = (ticket: number): number => (ticket % 3 === 0 ? 2 : 1);

/** A roll of tickets ends, and another one begins; thirds stay thirds. */
const TICKETS = 9_999;

function visitOf(number: number) {
  const own = createHousehold(`Famille ${number}`, { phone: phoneOf(2 * number) });
  const carrying = createHousehold(`Voisine ${number}`, { phone: phoneOf(2 * number + 1) });
  return createVisit({
    ticket: ((number - 1) % TICKETS) + 1,
    own,
    weeks: ['S28', 'S29'],
    form: number,
    confirmed: true,
    ...(householdsOf(number) > 1 && { carrying }),
  });
}

const phoneOf = (number: number): string => `06${String(number).padStart(8, '0')}`;

function expected<T>(result: Result<T, unknown>): T {
  if (result.ok) return result.value;
  throw new Stopped(JSON.stringify(result.error));
}
