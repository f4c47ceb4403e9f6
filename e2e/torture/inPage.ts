import { tabAnnouncements } from '#device/announcements.ts';
import { systemClock } from '#device/clock.ts';
import { webLocks } from '#device/locks.ts';
import { systemRandom } from '#device/random.ts';
import { localSentinel } from '#device/sentinel.ts';
import { enrolmentOf } from '#domain/projections/register.ts';
import type { Result } from '#domain/result.ts';
import { readCampaignFile } from '#files/campaignFile.ts';
import { deskStore } from '#ledger/deskStore.ts';
import { aesSealer } from '#ledger/sealer.ts';
import { unlockVault } from '#ledger/vault.ts';
import { passphraseOf } from '../../tests/builders/campaign.ts';
import { createHousehold, createVisit } from '../../tests/builders/household.ts';

/**
 * Runs inside a page of the product, on its own database: opens the desk there with the very ledger of
 * the product, and records without a form in between. No part of the product itself.
 */

const STORE = 'preau';

/** A tab that records, as far as a test can reach it. */
export interface StreamingTab {
  /** Serves these families one after the other, each with a ticket of its own. Resolves to the receipts. */
  readonly serve: (tickets: readonly number[]) => Promise<string[]>;
  /** What this tab knows, after it took in what other tabs recorded. */
  readonly found: () => Promise<Found>;
}

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
 * Opens the one desk of this laptop as the product does: replays and verifies its whole chain. Throws what the
 * ledger says is wrong with it.
 * @param useLocks false leaves the compare with the stored head alone to keep two tabs apart
 * @param acknowledged hears of each visit as soon as its numbers may be shown
 */
export async function openTab(
  useLocks: boolean,
  acknowledged: (receipts: readonly string[]) => void,
): Promise<StreamingTab> {
  const sentinel = localSentinel(STORE);
  const store = deskStore(STORE, {
    clock: systemClock,
    locks: useLocks ? webLocks : (_name, job) => job(),
    sentinel,
    announcements: tabAnnouncements(STORE),
  });
  await store.settle();
  const [loss] = expected(await store.losses());
  if (loss) throw new Error(`Lost: ${JSON.stringify(loss)}`);
  const [desk] = expected(await store.desks());
  if (!desk) throw new Error('No desk is open on this laptop');
  const { campaign, hash } = expected(readCampaignFile(desk.campaignFile));
  const secrets = expected(await unlockVault(desk.vault, passphraseOf(desk.chain.slice(0, 5))));
  const sealer = await aesSealer(secrets.dataKey, systemRandom.bytes);
  const ledger = expected(await store.load(desk.chain, sealer, campaign, hash));

  return {
    serve: async (tickets) => {
      const receipts: string[] = [];
      for (const ticket of tickets) {
        const events = expected(await ledger.append(visitOf(ticket), desk.recorder));
        const given = events.flatMap((event) =>
          event.type === 'HouseholdEnrolled' ? [event.body.receipt] : [],
        );
        receipts.push(...given);
        acknowledged(given);
      }
      return receipts;
    },
    found: async () => {
      const { state } = expected(await ledger.catchUp());
      const { enrolments, visits } = state.register;
      return {
        receipts: [...enrolments.values()].map(({ receipt }) => receipt),
        halves: [...visits.values()].flatMap((given) => {
          const [first] = given;
          const ticket = first && enrolmentOf(state.register, first).ticket;
          return ticket && given.length !== householdsOf(ticket) ? [ticket] : [];
        }),
        lines: ledger.lines().length,
        mark: sentinel.read(desk.chain)?.seq ?? 0,
      };
    },
  };
}

/** Every third family carries another one: two events, recorded together or not at all. */
const householdsOf = (ticket: number): number => (ticket % 3 === 0 ? 2 : 1);

function visitOf(ticket: number) {
  const own = createHousehold(`Famille ${ticket}`, { phone: phoneOf(2 * ticket) });
  const carrying = createHousehold(`Voisine ${ticket}`, { phone: phoneOf(2 * ticket + 1) });
  return createVisit({
    ticket,
    own,
    weeks: ['S28', 'S29'],
    form: ticket,
    confirmed: true,
    ...(householdsOf(ticket) > 1 && { carrying }),
  });
}

const phoneOf = (number: number): string => `06${String(number).padStart(8, '0')}`;

function expected<T>(result: Result<T, unknown>): T {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.error));
}
