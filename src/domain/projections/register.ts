import type { Campaign } from '../campaign/campaign.ts';
import { poolFor } from '../campaign/lookup.ts';
import type { BodyOf, Change, EventOf, LedgerEvent } from '../events/events.ts';
import { invariant, unreachable } from '../result.ts';
import type { Bearer, Child, Household } from '../vocabulary/household.ts';
import type { Hash, Initials, PeriodId, ReceiptNumber, Ticket, VisitId } from '../vocabulary/ids.ts';
import { type Pool, poolKey } from '../vocabulary/pools.ts';
import type { Instant } from '../vocabulary/time.ts';
import { allot, dequeue, enqueue, holdingOf, noPlaces, type Places, takeOver } from './places.ts';

/** One household under one receipt number, as it stands now. */
export interface Enrolment {
  readonly receipt: ReceiptNumber;
  readonly visit: VisitId;
  readonly ticket: Ticket;
  readonly role: 'own' | 'carried';
  readonly bearer: Bearer;
  /** Corrections folded in. */
  household: Household;
  readonly requests: Request[];
  readonly paper: BodyOf<'HouseholdEnrolled'>['paper'];
  readonly seq: number;
  /** Hash of the line that recorded it. */
  readonly hash: Hash;
  readonly at: Instant;
  readonly clockOffset: number;
  readonly agent: Initials;
  voided?: { readonly reason: string };
  /** Counts the changes of what the receipt says: corrections, and places granted later. */
  revision: number;
  /** Copies printed of this revision. */
  copies: number;
}

/** One child for one period. */
export interface Request {
  readonly child: number;
  readonly period: PeriodId;
  pool: Pool;
  outcome: 'granted' | 'waiting';
}

/** Enrolments in the order of their numbers, and the places they hold or wait for. */
export interface Register {
  readonly enrolments: Map<ReceiptNumber, Enrolment>;
  readonly visits: Map<VisitId, ReceiptNumber[]>;
  readonly places: Places;
}

export const emptyRegister = (): Register => ({
  enrolments: new Map(),
  visits: new Map(),
  places: noPlaces(),
});

export function applyToRegister(
  register: Register,
  event: LedgerEvent,
  hash: Hash,
  campaign: Campaign,
): void {
  const { places } = register;
  switch (event.type) {
    case 'DeskOpened':
      allot(places, campaign, event.body.desk);
      return;
    case 'HouseholdEnrolled':
      enrol(register, event, hash);
      return;
    case 'EntryVoided':
      for (const receipt of event.body.receipts) withdraw(register, receipt, event.body.reason);
      return;
    case 'HouseholdCorrected':
      correct(register, event.body, campaign);
      return;
    case 'WaitingGranted':
      grantWaiting(register, event.body);
      return;
    case 'ReceiptPrinted':
      enrolmentOf(register, event.body.receipt).copies = event.body.copy;
      return;
    case 'PlacesSent':
      holdingOf(places, event.body.pool).sent += event.body.count;
      return;
    case 'PlacesReceived':
      holdingOf(places, event.body.pool).received += event.body.count;
      return;
    case 'DeskRestored':
      takeOver(places, event.body.holdings);
      return;
    case 'DeskClosed':
      places.surrendered = true;
      return;
    case 'VisitRefused':
    case 'PaperPending':
    case 'CopyVerified':
    case 'DeskReopened':
      return;
    default:
      unreachable(event);
  }
}

export function enrolmentOf(register: Readonly<Register>, receipt: ReceiptNumber): Enrolment {
  const enrolment = register.enrolments.get(receipt);
  invariant(enrolment, `${receipt} is an enrolment of this ledger`);
  return enrolment;
}

function enrol(
  { enrolments, visits, places }: Register,
  event: EventOf<'HouseholdEnrolled'>,
  hash: Hash,
): void {
  const { body, seq } = event;
  enrolments.set(body.receipt, {
    receipt: body.receipt,
    visit: body.visit,
    ticket: body.ticket,
    role: body.role,
    bearer: body.bearer,
    household: body.household,
    requests: body.requests.map(({ child, centre, period, band, outcome }) => ({
      child,
      period,
      pool: { centre, period, band },
      outcome,
    })),
    paper: body.paper,
    seq,
    hash,
    at: event.at,
    clockOffset: event.clockOffset,
    agent: event.agent,
    revision: 0,
    copies: 0,
  });
  visits.set(body.visit, [...(visits.get(body.visit) ?? []), body.receipt]);
  body.requests.forEach((request, position) => {
    if (request.outcome === 'granted') holdingOf(places, request).granted += 1;
    else
      enqueue(places, poolKey(request), {
        receipt: body.receipt,
        child: request.child,
        ticket: body.ticket,
        seq,
        position,
      });
  });
}

/** The number stays used; the places return to the desk (R10). */
function withdraw(register: Register, receipt: ReceiptNumber, reason: string): void {
  const enrolment = enrolmentOf(register, receipt);
  enrolment.voided = { reason };
  for (const { outcome, pool, child } of enrolment.requests) {
    if (outcome === 'granted') holdingOf(register.places, pool).granted -= 1;
    else dequeue(register.places, poolKey(pool), receipt, child);
  }
}

/** A corrected level or school never moves a granted place; waiting requests change pool and keep their rank (R10). */
function correct(
  register: Register,
  { receipt, changes }: BodyOf<'HouseholdCorrected'>,
  campaign: Campaign,
): void {
  const enrolment = enrolmentOf(register, receipt);
  enrolment.household = changes.reduce(withChange, enrolment.household);
  for (const request of enrolment.requests) {
    const child = enrolment.household.children[request.child];
    const pool = child && poolFor(campaign, child, request.period);
    if (!pool || request.outcome === 'granted') continue;
    const waiter = dequeue(register.places, poolKey(request.pool), receipt, request.child);
    enqueue(register.places, poolKey(pool), waiter);
    request.pool = pool;
  }
  newRevision(enrolment);
}

function grantWaiting(register: Register, { requests }: BodyOf<'WaitingGranted'>): void {
  for (const { receipt, child, centre, period, band } of requests) {
    const pool = { centre, period, band };
    const enrolment = enrolmentOf(register, receipt);
    const request = enrolment.requests.find(
      (r) => r.child === child && r.period === period && r.outcome === 'waiting',
    );
    invariant(request, `${receipt} waits for ${period}`);
    dequeue(register.places, poolKey(pool), receipt, child);
    holdingOf(register.places, pool).granted += 1;
    request.outcome = 'granted';
  }
  for (const receipt of new Set(requests.map((request) => request.receipt))) {
    newRevision(enrolmentOf(register, receipt));
  }
}

function newRevision(enrolment: Enrolment): void {
  enrolment.revision += 1;
  enrolment.copies = 0;
}

/** The household with one field changed. Emptied optional fields disappear. */
export function withChange(household: Household, change: Change): Household {
  switch (change.of) {
    case 'household':
      return withField(household, change.field, change.to);
    case 'guardian':
      return { ...household, guardian: withField(household.guardian, change.field, change.to) };
    case 'secondGuardian':
      return household.secondGuardian === undefined
        ? household
        : { ...household, secondGuardian: withField(household.secondGuardian, change.field, change.to) };
    case 'child':
      return {
        ...household,
        children: household.children.map(
          (child, index): Child =>
            index === change.child ? withField(child, change.field, change.to) : child,
        ),
      };
    default:
      return unreachable(change);
  }
}

function withField<T extends object>(record: T, field: keyof T, value: string | undefined): T {
  const copy = { ...record };
  if (value === undefined) delete copy[field];
  else copy[field] = value as T[keyof T];
  return copy;
}
