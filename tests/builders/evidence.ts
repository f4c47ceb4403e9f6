import { hashOf } from '#domain/chain/hash.ts';
import { writeLine } from '#domain/chain/line.ts';
import type { Command } from '#domain/commands/commands.ts';
import { decide, followUp } from '#domain/deciding/decide.ts';
import {
  type Change,
  change,
  type DeskIdentity,
  type EventOf,
  type EventType,
  type Happening,
  type LedgerEvent,
} from '#domain/events/events.ts';
import type { CoordinationLedger, Evidence, Hashed, Ledger } from '#domain/merge/evidence.ts';
import { applyToDesk, type DeskState, emptyDesk } from '#domain/projections/desk.ts';
import { utf8 } from '#domain/vocabulary/bytes.ts';
import type { Household } from '#domain/vocabulary/household.ts';
import type { BandId, Hash, Initials, PublicKey, ReceiptNumber, Ticket } from '#domain/vocabulary/ids.ts';
import type { Pool } from '#domain/vocabulary/pools.ts';
import type { TestCampaign } from './campaign.ts';
import { instantAt, onTheMorning } from './clock.ts';
import { TestCoordination } from './decisions.ts';
import { createVisit, type VisitDetails } from './household.ts';

/** Evidence for the merge, told in the words of the domain: true lines and hashes, but no file and no signature. */

/** `JVE-A7K2` */
export function identityOf(name: string): DeskIdentity {
  return { school: name.slice(0, 3), letter: name.slice(4, 5), replica: name.slice(5) } as DeskIdentity;
}

/** A key that nobody has, the same for the same words in every run. */
export const keyNamed = (words: string): PublicKey => hashOf(utf8(words)) as string as PublicKey;

export interface LedgerDetails {
  /** Laptop minus reference, in seconds. */
  readonly clockOffset?: number;
  /** Another installation that was given the same three characters. */
  readonly key?: string;
  /** True time of the opening. */
  readonly opens?: string;
}

/** `createLedger(campaign, 'JVE-A7K2').serves(...)`: a desk that has just been opened, at 8:30. */
export function createLedger(
  campaign: TestCampaign,
  name: string,
  details: LedgerDetails = {},
): TestRegister {
  const { clockOffset = 0, key = name, opens = '08:30' } = details;
  const desk = new TestRegister(campaign, identityOf(name), keyNamed(key), clockOffset, opens);
  desk.records({
    type: 'DeskOpened',
    v: 1,
    body: {
      campaign: campaign.campaign.id,
      campaignHash: campaign.hash,
      desk: desk.identity,
      key: desk.key,
      proof: 'ab'.repeat(64) as never,
      app: '0.1.0',
      checks: [],
    },
  });
  return desk;
}

/**
 * The register of one desk, which grows by the desk's own rules. What is expected to succeed throws when it does not.
 * The clock goes on by a minute with each visit; `clock` sets it.
 */
export class TestRegister {
  readonly campaign: TestCampaign;
  readonly identity: DeskIdentity;
  readonly key: PublicKey;
  readonly events: Hashed<LedgerEvent>[] = [];
  readonly state: DeskState;
  clockOffset: number;
  /** True time, in seconds since 1970. */
  #now: number;

  constructor(
    campaign: TestCampaign,
    identity: DeskIdentity,
    key: PublicKey,
    clockOffset: number,
    opens: string,
  ) {
    this.campaign = campaign;
    this.identity = identity;
    this.key = key;
    this.clockOffset = clockOffset;
    this.#now = onTheMorning(opens);
    this.state = emptyDesk(campaign.campaign, campaign.hash);
  }

  /** From now on it is `09:10`, true time. */
  clock(time: string): this {
    this.#now = onTheMorning(time);
    return this;
  }

  /** @returns the receipt of the household, which came for itself */
  serves(own: Household, visit: Omit<VisitDetails, 'own'>): ReceiptNumber {
    return only(this.servesBoth(own, visit).slice(0, 1));
  }

  /** @returns the receipts of the own household and of the one it carries */
  servesBoth(own: Household, visit: Omit<VisitDetails, 'own'>): ReceiptNumber[] {
    return this.#visits({ ...visit, own });
  }

  /** @returns the receipt of the household that somebody else carried here */
  servesCarried(carrying: Household, visit: Omit<VisitDetails, 'own' | 'carrying'>): ReceiptNumber {
    return only(this.#visits({ ...visit, carrying }));
  }

  #visits(visit: VisitDetails): ReceiptNumber[] {
    this.#now += 60;
    return this.does(createVisit({ confirmed: true, ...visit })).flatMap((event) =>
      event.type === 'HouseholdEnrolled' ? [event.body.receipt] : [],
    );
  }

  voids(receipt: ReceiptNumber, reason = 'mauvaise famille'): this {
    this.does({ type: 'VoidLastVisit', visit: this.enrolment(receipt).visit, reason });
    return this;
  }

  /** `corrects(receipt, { of: 'child', child: 0, field: 'level', from: 'CP', to: 'GS' })` */
  corrects(receipt: ReceiptNumber, ...changes: readonly object[]): this {
    const read = changes.map((each): Change => change.parse(each));
    this.does({ type: 'CorrectHousehold', receipt, changes: read, reason: 'relu avec la famille' });
    return this;
  }

  declaresPaper(tickets: readonly number[], children: Record<string, number>): this {
    this.does({
      type: 'DeclarePaper',
      tickets: tickets as Ticket[],
      children: children as Record<BandId, number>,
    });
    return this;
  }

  /** @returns the code that the other desk types */
  sends(to: DeskIdentity, count: number, pool: Pool): string {
    const [sent] = this.does({ type: 'SendPlaces', to, pool, count });
    if (sent?.type !== 'PlacesSent') throw new Error('Places sent are one event');
    return sent.body.code;
  }

  receives(code: string): this {
    this.does({ type: 'ReceivePlaces', code });
    return this;
  }

  closes(): this {
    const { seq } = this.state.head;
    this.does({
      type: 'ConfirmCopy',
      kind: 'download',
      file: 'copie.preau',
      sha256: 'ab'.repeat(32) as Hash,
      upTo: seq,
    });
    this.does({ type: 'CloseDesk', lastTicketHandedOut: 0, unserved: [], withoutCopy: undefined });
    return this;
  }

  does(command: Command): LedgerEvent[] {
    const events: LedgerEvent[] = [];
    for (let next: Command | undefined = command; next; next = followUp(this.state)) {
      const decided = decide(this.state, next);
      if (!decided.ok) throw new Error(`${next.type} was refused: ${JSON.stringify(decided.error)}`);
      for (const happening of decided.value) events.push(this.records(happening));
    }
    return events;
  }

  /** Writes what no honest desk would: anything, unasked. */
  records(happening: Happening): LedgerEvent {
    const { seq, hash } = this.state.head;
    const position = {
      seq: seq + 1,
      prev: hash,
      at: instantAt(this.#now + this.clockOffset),
      clockOffset: this.clockOffset,
      agent: 'MLD' as Initials,
    };
    const event = { ...position, ...happening } as LedgerEvent;
    this.#takes({ event, hash: hashOf(writeLine(position, happening)) });
    return event;
  }

  #takes(hashed: Hashed<LedgerEvent>): void {
    applyToDesk(this.state, hashed.event, hashed.hash);
    this.events.push(hashed);
  }

  enrolment(receipt: ReceiptNumber) {
    const enrolment = this.state.register.enrolments.get(receipt);
    if (!enrolment) throw new Error(`${receipt} is not in the register`);
    return enrolment;
  }

  /** Hash of the line that recorded it: its id in the merge. */
  idOf(receipt: ReceiptNumber): Hash {
    return this.enrolment(receipt).hash;
  }

  outcomes(receipt: ReceiptNumber): string[] {
    return this.enrolment(receipt).requests.map(({ period, outcome }) => `${period} ${outcome}`);
  }

  /** The same register up to an event, or as it is now: what a copied disk goes on from. */
  copy(upTo = this.events.length): TestRegister {
    const { campaign, identity, key, clockOffset } = this;
    const twin = new TestRegister(campaign, identity, key, clockOffset, '08:30');
    twin.#now = this.#now;
    for (const hashed of this.events.slice(0, upTo)) twin.#takes(hashed);
    return twin;
  }

  /** Another installation that goes on from a copy of this register, taking over the places named. */
  restoredAs(
    replica: string,
    holdings: EventOf<'DeskRestored'>['body']['holdings'] = [],
    upTo = this.events.length,
  ): TestRegister {
    const { school, letter } = this.identity;
    const next = createLedger(this.campaign, `${school}-${letter}${replica}`);
    next.#now = this.#now;
    const last = this.events[upTo - 1];
    if (!last) throw new Error(`There is no event ${upTo}`);
    next.records({
      type: 'DeskRestored',
      v: 1,
      body: { from: this.identity, head: last.hash, upTo, holdings },
    });
    return next;
  }

  /** The file of this desk, as it was after `upTo` events. */
  ledger(upTo = this.events.length): Ledger {
    return { kind: 'whole', desk: this.identity, key: this.key, events: this.events.slice(0, upTo) };
  }

  /** What the stubs of these receipts tell. */
  stubs(...receipts: readonly ReceiptNumber[]): Ledger {
    const events = this.events.filter(
      ({ event }) => event.type === 'HouseholdEnrolled' && receipts.includes(event.body.receipt),
    );
    return { kind: 'stubs', desk: this.identity, key: this.key, events };
  }

  /** The one event of this type. */
  the<T extends EventType>(type: T): Hashed<LedgerEvent> & { readonly event: EventOf<T> } {
    const found = this.events.filter(({ event }) => event.type === type);
    return only(found) as Hashed<LedgerEvent> & { readonly event: EventOf<T> };
  }
}

export function evidenceOf(
  { campaign, hash }: TestCampaign,
  ledgers: readonly (Ledger | TestRegister)[],
  coordination: readonly (CoordinationLedger | TestCoordination)[] = [],
): Evidence {
  return {
    campaign,
    campaignHash: hash,
    ledgers: ledgers.map((each) => (each instanceof TestRegister ? each.ledger() : each)),
    coordination: coordination.map((each) => (each instanceof TestCoordination ? each.ledger() : each)),
  };
}

function only<T>(found: readonly T[]): T {
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`${found.length} instead of one`);
  return first;
}
