import type { Campaign } from '../campaign/campaign.ts';
import { poolFor, schoolOf } from '../campaign/lookup.ts';
import { valueAt } from '../deciding/changes.ts';
import type { Change } from '../events/events.ts';
import { fold } from '../identity/folding.ts';
import { withChange } from '../projections/register.ts';
import { type Household, household } from '../vocabulary/household.ts';
import type { Pool } from '../vocabulary/pools.ts';
import { trueInstant } from '../vocabulary/time.ts';
import type { Segment } from './chains.ts';
import type { Contests } from './contests.ts';
import { grantedLater, inTheOrderOfEvents, type Later } from './later.ts';
import type { Enrolled } from './paths.ts';
import type { Correction } from './register.ts';
import type { PublishedRequests, Verdicts } from './verdicts.ts';

/** docs/merge.md, 2: an enrolment after all that was said of it. Only those of which anything was said have one. */
export interface Amended {
  readonly household: Household;
  readonly corrections: readonly Correction[];
  readonly voided?: { readonly reason: string };
  /** By position. */
  readonly asked: readonly Asked[];
  /** Children whose first name and birth date are both others now. */
  readonly changedChildren: readonly number[];
}

export interface Asked {
  readonly pool: Pool;
  readonly atDesk: 'granted' | 'waiting';
}

export function amend(
  enrolled: readonly Enrolled[],
  { standings }: Contests,
  { corrections, published }: Verdicts,
  campaign: Campaign,
): void {
  const isRefused = (segment: Segment) => standings.get(segment)?.state === 'refused';
  for (const each of enrolled) {
    const decided = corrections.get(each.id) ?? [];
    const promised = published.get(each.id) ?? [];
    // Where its branch was refused since, a publication is all that still says where it was promised a place.
    const isElsewhere = promised.some(({ pools }) => pools);
    if (!each.later && decided.length === 0 && !isElsewhere) continue;
    const later = (each.later ?? []).sort(inTheOrderOfEvents);
    const voided = voidedOn(each.segment, later, isRefused);
    const said = [
      ...later.flatMap(({ event, hash }) =>
        event.type === 'HouseholdCorrected' ? [correctionOf('desk', { event, hash })] : [],
      ),
      ...decided.map((decision) => correctionOf('coordination', decision)),
    ];
    each.amended = {
      ...corrected(each, said, later, promised, campaign),
      ...(voided && { voided }),
    };
  }
}

/** Only what every path says that goes on from it and is not refused. */
function voidedOn(
  segment: Segment,
  later: readonly Later[],
  isRefused: (segment: Segment) => boolean,
): { reason: string } | undefined {
  const voiding = later.find(({ event }) => event.type === 'EntryVoided');
  if (voiding?.event.type !== 'EntryVoided') return undefined;
  const saying = new Set(
    later.filter(({ event }) => event.type === 'EntryVoided').map((each) => each.segment),
  );
  const isVoided = (at: Segment): boolean => {
    if (saying.has(at)) return true;
    const goingOn = at.after.filter((next) => !isRefused(next));
    return goingOn.length > 0 && goingOn.every(isVoided);
  };
  return isVoided(segment) ? { reason: voiding.event.body.reason } : undefined;
}

function correctionOf(
  by: Correction['by'],
  { event, hash }: Pick<Later, 'hash'> & { readonly event: CorrectingEvent },
): Correction {
  const { at, clockOffset, agent, body } = event;
  return {
    by,
    hash,
    at: trueInstant(at, clockOffset),
    agent,
    changes: body.changes,
    reason: body.reason,
  };
}

type CorrectingEvent = Pick<Later['event'], 'at' | 'clockOffset' | 'agent'> & {
  readonly body: { readonly changes: readonly Change[]; readonly reason: string };
};

/**
 * Waiting requests go where the corrected child belongs. One that is granted keeps its pool (R10), and so does one
 * that was published as granted, whatever is decided since.
 */
function corrected(
  enrolled: Enrolled,
  said: readonly Correction[],
  later: readonly Later[],
  published: readonly PublishedRequests[],
  campaign: Campaign,
): Omit<Amended, 'voided'> {
  const { body } = enrolled.event;
  const granted = grantedLater(
    enrolled,
    later.filter(({ event }) => event.type !== 'EntryVoided'),
  );
  let current = body.household;
  const waitsIn = body.requests.map(({ centre, period, band }): Pool => ({ centre, period, band }));
  for (const { changes } of said) {
    const next = afterAll(changes, current, campaign);
    if (!next) continue;
    current = next;
    body.requests.forEach(({ child, period }, position) => {
      const pool = poolFor(campaign, current.children[child] ?? NOBODY, period);
      if (pool) waitsIn[position] = pool;
    });
  }
  return {
    household: current,
    corrections: said,
    asked: body.requests.map(({ outcome, centre, period, band }, position): Asked => {
      if (outcome === 'granted') return { pool: { centre, period, band }, atDesk: 'granted' };
      const pool = granted.get(position);
      return pool
        ? { pool, atDesk: 'granted' }
        : {
            pool: publishedIn(published, position, { centre, period, band }) ??
              waitsIn[position] ?? { centre, period, band },
            atDesk: 'waiting',
          };
    }),
    changedChildren: changedChildren(body.household, current),
  };
}

/** Where the first publication that grants a request says that its place is: no correction moves it, whenever it comes. */
function publishedIn(
  published: readonly PublishedRequests[],
  position: number,
  recorded: Pool,
): Pool | undefined {
  for (const { positions, pools } of published) {
    const at = positions.indexOf(position);
    if (at >= 0) return pools?.[at] ?? recorded;
  }
  return undefined;
}

/** A request may name a child that its household does not hold: it has no school, and stays where it is. */
const NOBODY = { school: '', level: '' } as unknown as Household['children'][number];

/** Nothing, where a value is no longer the one named, or what comes out is no household. */
function afterAll(changes: readonly Change[], before: Household, campaign: Campaign): Household | undefined {
  let after = before;
  for (const change of changes) {
    if (valueAt(after, change) !== change.from) return undefined;
    after = withChange(after, change);
  }
  const isHousehold =
    household.safeParse(after).success && after.children.every(({ school }) => schoolOf(campaign, school));
  return isHousehold ? after : undefined;
}

function changedChildren(before: Household, after: Household): number[] {
  return before.children.flatMap((child, position) => {
    const now = after.children[position];
    const another = now && now.birthDate !== child.birthDate && fold(now.firstName) !== fold(child.firstName);
    return another ? [position] : [];
  });
}
