import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Announcements } from '#device/announcements.ts';
import type { Locks } from '#device/locks.ts';
import type { Mark, Sentinel } from '#device/sentinel.ts';
import { proveActivation } from '#domain/chain/activation.ts';
import { keyPairFrom } from '#domain/chain/signing.ts';
import type { Command, LastPaper } from '#domain/commands/commands.ts';
import {
  type Change,
  change,
  type DeskIdentity,
  deskIdentity,
  type EventOf,
  type EventType,
  type LedgerEvent,
} from '#domain/events/events.ts';
import type { DeskState } from '#domain/projections/desk.ts';
import type { Request } from '#domain/projections/register.ts';
import type { Result } from '#domain/result.ts';
import type { Household } from '#domain/vocabulary/household.ts';
import { type BandId, type Hash, initials, type ReceiptNumber, type Ticket } from '#domain/vocabulary/ids.ts';
import type { Pool } from '#domain/vocabulary/pools.ts';
import type { Instant } from '#domain/vocabulary/time.ts';
import type { LedgerDependencies, Recorder } from '#ledger/chainLedger.ts';
import { PreauDatabase } from '#ledger/database.ts';
import type { DeskLedger } from '#ledger/deskLedger.ts';
import { chainOf, type DeskStore, deskStore } from '#ledger/deskStore.ts';
import type { AppendError, LedgerError } from '#ledger/errors.ts';
import { identitySealer, type Sealer } from '#ledger/sealer.ts';
import type { Vault } from '#ledger/vault.ts';
import type { TestCampaign } from './campaign.ts';
import { createVisit, type VisitDetails } from './household.ts';

Dexie.dependencies = { indexedDB: new IDBFactory(), IDBKeyRange };

/** One laptop: a store, a sentinel beside it, a clock, and the tabs that share them. */
export interface Laptop {
  readonly name: string;
  readonly marks: Map<string, Mark>;
  readonly clock: { now: string };
  /** What one more tab of this laptop is given. */
  readonly dependencies: () => LedgerDependencies;
  /** The rows themselves, for damage. */
  readonly database: () => PreauDatabase;
}

let laptops = 0;

export function createLaptop({ locks = plainLocks() }: { locks?: Locks } = {}): Laptop {
  laptops += 1;
  const name = `laptop-${laptops}`;
  const marks = new Map<string, Mark>();
  const clock = { now: '2024-05-25T08:41:07+02:00' };
  const tabs = announcementsBetweenTabs();
  return {
    name,
    marks,
    clock,
    dependencies: () => ({
      clock: () => clock.now as Instant,
      locks,
      sentinel: sentinelOf(marks),
      announcements: tabs(),
    }),
    database: () => new PreauDatabase(name),
  };
}

/** Jobs of one name one after the other, as the browser's locks do. */
export function plainLocks(): Locks {
  const last = new Map<string, Promise<unknown>>();
  return (name, job) => {
    const mine = (last.get(name) ?? Promise.resolve()).then(() => job(true));
    last.set(
      name,
      mine.catch(() => undefined),
    );
    return mine;
  };
}

/** A browser without Web Locks. */
export const noLocks: Locks = (_name, job) => job(false);

const sentinelOf = (marks: Map<string, Mark>): Sentinel => ({
  read: (chain) => marks.get(chain),
  write: (chain, mark) => void marks.set(chain, mark),
  chains: () => [...marks.keys()],
  forget: (chain) => void marks.delete(chain),
});

function announcementsBetweenTabs(): () => Announcements {
  const ears = new Set<{ readonly tab: object; readonly heard: () => void }>();
  return () => {
    const tab = {};
    return {
      announce: () => {
        for (const ear of ears) if (ear.tab !== tab) queueMicrotask(ear.heard);
      },
      listen: (heard) => {
        const ear = { tab, heard };
        ears.add(ear);
        return () => ears.delete(ear);
      },
    };
  };
}

export interface DeskDetails {
  readonly campaign: TestCampaign;
  readonly school?: string;
  readonly letter?: string;
  readonly replica?: string;
  readonly laptop?: Laptop;
  /** Laptop minus reference, in seconds, as noted at the opening. */
  readonly clockOffset?: number;
  /** What a copy says from which this desk is restored. */
  readonly before?: DeskState;
  readonly lastPaper?: LastPaper;
}

/** An open desk on a laptop of its own, unless a laptop is given. */
export async function createDesk(details: DeskDetails): Promise<TestDesk> {
  const desk = await openingOf(details);
  const { before, lastPaper } = details;
  const opening = { desk: desk.identity, ...desk.vouched, app: 'test', checks: [] };
  await desk.opened.does(
    before ? { type: 'RestoreDesk', ...opening, lastPaper } : { type: 'OpenDesk', ...opening },
  );
  return desk.opened;
}

/** A desk whose first command is still to come. */
export async function openingOf(details: DeskDetails) {
  const {
    campaign,
    school = 'JVE',
    letter = 'A',
    replica = '7K2',
    laptop = createLaptop(),
    before,
  } = details;
  const recorder = { ...AGENT, clockOffset: details.clockOffset ?? 0 };
  const identity = deskIdentity.parse({ school, letter, replica });
  const store = deskStore(laptop.name, laptop.dependencies());
  const keys = keyPairFrom(new Uint8Array(32).fill(letter.charCodeAt(0)));
  const ledger = await store.newLedger({
    identity,
    campaign: campaign.campaign,
    campaignHash: campaign.hash,
    campaignFile: campaign.file,
    vault: NO_VAULT,
    sealer: identitySealer,
    recorder,
    ...(before && { restored: { before, earlier: [] } }),
  });
  const opened = new TestDesk(campaign, identity, laptop, store, ledger, recorder);
  const vouched = { key: keys.publicKey, proof: proofOf(campaign, identity, keys.publicKey) };
  return { identity, opened, vouched };
}

function proofOf({ campaign, hash, activationKeys }: TestCampaign, desk: DeskIdentity, key: string) {
  const activationKey = activationKeys.get(`${desk.school}-${desk.letter}`);
  if (!activationKey) throw new Error(`No card for desk ${desk.school}-${desk.letter}`);
  const statement = { campaign: campaign.id, campaignHash: hash, desk, key: key as never };
  return proveActivation(statement, activationKey);
}

/** Its ledger lies open: what is sealed has tests of its own. */
export const NO_VAULT: Vault = {
  salt: new Uint8Array(),
  byPassphrase: new Uint8Array(),
  toRecipients: new Uint8Array(),
};

const AGENT: Recorder = { agent: initials.parse('MLD'), clockOffset: 0 };

export type DeskVisit = Omit<VisitDetails, 'own'>;

/** A real ledger, spoken to in the words of the domain. What is expected to succeed throws when it does not. */
export class TestDesk {
  readonly campaign: TestCampaign;
  readonly identity: DeskIdentity;
  readonly laptop: Laptop;
  readonly store: DeskStore;
  readonly ledger: DeskLedger;
  readonly recorder: Recorder;

  constructor(
    campaign: TestCampaign,
    identity: DeskIdentity,
    laptop: Laptop,
    store: DeskStore,
    ledger: DeskLedger,
    recorder = AGENT,
  ) {
    this.campaign = campaign;
    this.identity = identity;
    this.laptop = laptop;
    this.store = store;
    this.ledger = ledger;
    this.recorder = recorder;
  }

  get state(): DeskState {
    return this.ledger.snapshot().state;
  }

  get chain(): string {
    return chainOf(this.identity);
  }

  tries(command: Command): Promise<Result<LedgerEvent[], AppendError>> {
    return this.ledger.append(command, this.recorder);
  }

  async does(command: Command): Promise<LedgerEvent[]> {
    const done = await this.tries(command);
    if (!done.ok) throw new Error(`${command.type} was refused: ${JSON.stringify(done.error)}`);
    return done.value;
  }

  /** Why the desk says no. */
  async refuses(command: Command): Promise<AppendError> {
    const done = await this.tries(command);
    if (done.ok) throw new Error(`${command.type} was not refused`);
    return done.error;
  }

  /** @returns the receipt of the household, which came for itself */
  async serves(own: Household, visit: DeskVisit): Promise<ReceiptNumber> {
    const [receipt] = await this.servesBoth(own, visit);
    if (!receipt) throw new Error('A visit gives a receipt');
    return receipt;
  }

  async servesBoth(own: Household, visit: DeskVisit): Promise<ReceiptNumber[]> {
    return receiptsIn(await this.does(createVisit({ ...visit, own })));
  }

  /** @returns the receipt of the household that somebody else carried here */
  async servesCarried(carrying: Household, visit: DeskVisit): Promise<ReceiptNumber> {
    const [receipt] = receiptsIn(await this.does(createVisit({ ...visit, carrying })));
    if (!receipt) throw new Error('A visit gives a receipt');
    return receipt;
  }

  async voids(receipt: ReceiptNumber, reason = 'mauvaise famille'): Promise<LedgerEvent[]> {
    return this.does({ type: 'VoidLastVisit', visit: this.enrolment(receipt).visit, reason });
  }

  async corrects(receipt: ReceiptNumber, ...changes: readonly object[]): Promise<LedgerEvent[]> {
    const read = changes.map((each): Change => change.parse(each));
    return this.does({ type: 'CorrectHousehold', receipt, changes: read, reason: 'relu avec la famille' });
  }

  async declaresPaper(tickets: readonly number[], children: Record<string, number>): Promise<void> {
    await this.does({
      type: 'DeclarePaper',
      tickets: tickets as Ticket[],
      children: children as Record<BandId, number>,
    });
  }

  /** @returns the code that the other desk types */
  async sends(to: TestDesk, count: number, pool: Pool): Promise<string> {
    const events = await this.does({ type: 'SendPlaces', to: to.identity, pool, count });
    return only(events, 'PlacesSent').body.code;
  }

  async receives(code: string): Promise<LedgerEvent[]> {
    return this.does({ type: 'ReceivePlaces', code });
  }

  async copies(upTo = this.state.head.seq): Promise<void> {
    const sha256 = 'ab'.repeat(32) as Hash;
    await this.does({ type: 'ConfirmCopy', kind: 'download', file: `${this.chain}.preau`, sha256, upTo });
  }

  async closes(withoutCopy?: string): Promise<EventOf<'DeskClosed'>> {
    const close: Command = { type: 'CloseDesk', lastTicketHandedOut: 0, unserved: [], withoutCopy };
    return only(await this.does(close), 'DeskClosed');
  }

  enrolment(receipt: ReceiptNumber) {
    const enrolment = this.state.register.enrolments.get(receipt);
    if (!enrolment) throw new Error(`${receipt} is not in the register`);
    return enrolment;
  }

  /** `['S28 granted', 'S29 waiting']`, for every child in turn. */
  outcomes(receipt: ReceiptNumber): string[] {
    return this.enrolment(receipt).requests.map(({ period, outcome }: Request) => `${period} ${outcome}`);
  }

  /** One more tab of the same laptop, opened now. */
  async otherTab(sealer?: Sealer): Promise<TestDesk> {
    const opened = await this.reopens(sealer);
    if (!opened.ok) throw new Error(`The other tab does not open: ${JSON.stringify(opened.error)}`);
    return opened.value;
  }

  /** The laptop is started again, and reads its ledger from the store. */
  async reopens(sealer = identitySealer): Promise<Result<TestDesk, LedgerError>> {
    const { campaign, identity, laptop } = this;
    const store = deskStore(laptop.name, laptop.dependencies());
    const ledger = await store.load(this.chain, sealer, campaign.campaign, campaign.hash);
    if (!ledger.ok) return ledger;
    return { ok: true, value: new TestDesk(campaign, identity, laptop, store, ledger.value, this.recorder) };
  }
}

export const receiptsIn = (events: readonly LedgerEvent[]): ReceiptNumber[] =>
  events.flatMap((event) => (event.type === 'HouseholdEnrolled' ? [event.body.receipt] : []));

/** The one event of this type among those that a command recorded. */
export function only<T extends EventType>(events: readonly LedgerEvent[], type: T): EventOf<T> {
  const found = events.filter((event): event is EventOf<T> => event.type === type);
  const [event] = found;
  if (!event || found.length > 1) throw new Error(`${found.length} ${type} in ${events.map((e) => e.type)}`);
  return event;
}

export const poolAt = (centre: string, period: string, band: string): Pool =>
  ({ centre, period, band }) as Pool;
