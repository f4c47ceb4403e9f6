import { desksInQueue, schoolOf } from '../campaign/lookup.ts';
import { receiptNumberOf } from '../codes/receipt.ts';
import type { HouseholdAsked, RecordVisit } from '../commands/commands.ts';
import type { DeskIdentity, Happening } from '../events/events.ts';
import { childKey, personKey, personKeysOf, sameHousehold, shareGuardian } from '../identity/people.ts';
import {
  carriedBy,
  distinctHouseholds,
  enrolmentsOfChild,
  enrolmentsOfHousehold,
} from '../projections/acquaintances.ts';
import type { DeskState } from '../projections/desk.ts';
import { err, invariant, ok, type Result } from '../result.ts';
import { allocate, isOffered, type Outcome, outcomeAsks } from './allocate.ts';
import { nameOf, type Refusal } from './errors.ts';

/** Tickets run ahead of this desk by what the other desks of its queue serve meanwhile; beyond that, look again. */
const TICKETS_AHEAD_PER_DESK = 20;

/**
 * One visit: one `HouseholdEnrolled` per household, together or not at all (R13). Refused are a ticket
 * out of step (once), a second carried household (R9), children of other schools where the campaign
 * forbids them (R11), and a place asked for twice for the same child.
 */
export function recordVisit(state: DeskState, visit: RecordVisit): Result<Happening[], Refusal> {
  const refusal =
    alreadyRecorded(state, visit) ??
    ticketOutOfStep(state, visit) ??
    unfitHouseholds(visit) ??
    proxyBreach(state, visit) ??
    unfitRequests(state, visit);
  if (refusal) return err(refusal);
  const households = householdsOf(visit);
  const outcomes = allocate(
    state,
    visit.ticket,
    households.map(({ asked }) => outcomeAsks(asked)),
  );
  const identity = identityOf(state);
  const count = state.register.enrolments.size;
  return ok(
    households.map(({ role, asked }, index) => ({
      type: 'HouseholdEnrolled',
      v: 1,
      body: {
        receipt: receiptNumberOf(identity, count + index + 1),
        visit: visit.visit,
        ticket: visit.ticket,
        role,
        bearer: visit.bearer,
        household: asked.household,
        requests: (outcomes[index] ?? []).map(asRecorded),
        paper: {
          formSigned: visit.formSigned,
          ...(role === 'carried' && { proxySeen: visit.proxySeen }),
          ...(visit.takenAt && { takenAt: visit.takenAt }),
        },
      },
    })),
  );
}

interface VisitingHousehold {
  readonly role: 'own' | 'carried';
  readonly asked: HouseholdAsked;
}

function householdsOf({ own, carried }: RecordVisit): VisitingHousehold[] {
  return [
    ...(own ? [{ role: 'own' as const, asked: own }] : []),
    ...(carried ? [{ role: 'carried' as const, asked: carried }] : []),
  ];
}

const asRecorded = ({ child, pool, outcome }: Outcome) => ({ child, ...pool, outcome });

function identityOf(state: DeskState): DeskIdentity {
  invariant(state.status.opening, 'only an open desk records');
  return state.status.opening.desk;
}

function alreadyRecorded({ register }: DeskState, { visit }: RecordVisit): Refusal | undefined {
  const receipts = register.visits.get(visit);
  return receipts && { type: 'VisitAlreadyRecorded', visit, receipts };
}

function ticketOutOfStep(state: DeskState, { ticket, ticketConfirmed }: RecordVisit): Refusal | undefined {
  const { queue, campaign } = state;
  if (ticketConfirmed) return undefined;
  const receipts = queue.served.get(ticket);
  if (receipts) return { type: 'TicketAlreadyServed', ticket, receipts };
  const reach = TICKETS_AHEAD_PER_DESK * Math.max(1, desksInQueue(campaign, identityOf(state).school));
  return ticket > queue.highest + reach
    ? { type: 'TicketFarOff', ticket, highest: queue.highest }
    : undefined;
}

function unfitHouseholds(visit: RecordVisit): Refusal | undefined {
  const { own, carried, bearer, proxySeen } = visit;
  if (!own && !carried) return { type: 'NothingAsked' };
  if (householdsOf(visit).some(({ asked }) => asked.asks.length === 0)) return { type: 'NothingAsked' };
  if (own && !personKeysOf(own.household).includes(personKey(bearer))) return { type: 'BearerIsNotGuardian' };
  if (!carried) return undefined;
  if (proxySeen === undefined) return { type: 'ProxyNotAnswered' };
  const isOwn = personKeysOf(carried.household).includes(personKey(bearer));
  return isOwn || (own && sameHousehold(own.household, carried.household))
    ? { type: 'CarriedIsOwn' }
    : undefined;
}

/** R9. Another enrolment for the household already carried is no breach. */
function proxyBreach(state: DeskState, { bearer, own, carried }: RecordVisit): Refusal | undefined {
  if (!carried) return undefined;
  const { acquaintances, campaign } = state;
  const bearerHousehold = own?.household ?? { guardian: bearer, children: [] };
  const family = enrolmentsOfHousehold(acquaintances, bearerHousehold);
  const carriedOwn = family.find((enrolment) => sameHousehold(enrolment.household, carried.household));
  if (carriedOwn) return { type: 'CarriedIsOwn', receipt: carriedOwn.receipt };
  const before = distinctHouseholds(carriedBy(acquaintances, bearer, own?.household));
  if (before.some((enrolment) => sameHousehold(enrolment.household, carried.household))) return undefined;
  const limit = campaign.rules.householdsCarried;
  if (before.length < limit) return undefined;
  const last = before.at(-1);
  const earlier = last && { earlier: last.receipt, household: nameOf(last.household.guardian) };
  return { type: 'ProxyLimit', rule: 'R9', limit, ...earlier };
}

function unfitRequests(state: DeskState, visit: RecordVisit): Refusal | undefined {
  for (const { asked } of householdsOf(visit)) {
    const refusal = childTwice(asked) ?? unfitAsks(state, asked);
    if (refusal) return refusal;
  }
  return sharedChild(visit);
}

function childTwice({ household }: HouseholdAsked): Refusal | undefined {
  for (const [index, child] of household.children.entries()) {
    const first = household.children.slice(0, index).find((other) => childKey(other) === childKey(child));
    if (first) return { type: 'ChildTwice', first: nameOf(first), second: nameOf(child) };
  }
  return undefined;
}

function sharedChild({ own, carried }: RecordVisit): Refusal | undefined {
  if (!own || !carried || !shareGuardian(own.household, carried.household)) return undefined;
  const keys = new Map(own.household.children.map((child) => [childKey(child), child]));
  for (const child of carried.household.children) {
    const first = keys.get(childKey(child));
    if (first) return { type: 'ChildTwice', first: nameOf(first), second: nameOf(child) };
  }
  return undefined;
}

function unfitAsks(state: DeskState, { household, asks }: HouseholdAsked): Refusal | undefined {
  const { campaign, acquaintances } = state;
  const seen = new Set<string>();
  for (const { child: position, period } of asks) {
    const child = household.children[position];
    invariant(child, 'a request names a child of its household');
    if (!schoolOf(campaign, child.school)) return { type: 'UnknownSchool', school: child.school };
    if (campaign.rules.otherSchools === 'refused' && child.school !== identityOf(state).school) {
      return { type: 'OtherSchoolRefused', rule: 'R11', child: nameOf(child), school: child.school };
    }
    if (!isOffered(state, child, period)) return { type: 'NotOffered', child: nameOf(child), period };
    if (seen.has(`${position}/${period}`)) return { type: 'AskedTwice', child: nameOf(child), period };
    seen.add(`${position}/${period}`);
    for (const enrolment of enrolmentsOfChild(acquaintances, child, household)) {
      if (requestedBy(enrolment, childKey(child), period)) {
        return { type: 'AlreadyRequested', child: nameOf(child), period, receipt: enrolment.receipt };
      }
    }
  }
  return undefined;
}

function requestedBy(
  { household, requests }: ReturnType<typeof enrolmentsOfChild>[number],
  key: ReturnType<typeof childKey>,
  period: string,
): boolean {
  return requests.some((request) => {
    const child = household.children[request.child];
    return child && request.period === period && childKey(child) === key;
  });
}
