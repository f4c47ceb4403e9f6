import type { ChildRef, RequestRef } from '../coordination/events.ts';
import { fold } from '../identity/folding.ts';
import { shareGuardian } from '../identity/people.ts';
import type { Child } from '../vocabulary/household.ts';
import type { Hash } from '../vocabulary/ids.ts';
import type { Card } from './cards.ts';
import { isOneEditApart } from './oneEdit.ts';
import type { MergedEnrolment, MergedRequest } from './register.ts';

/** What is suggested to whoever settles a card, and on what ground. It binds nobody. */
export interface Suggestion {
  /** The verdict; of requests or branches the one that stands, by `choiceOf` or its hash; `all` branches. */
  readonly choice: string;
  readonly because: Ground;
}

export type Ground =
  | 'guardianShared'
  | 'sameSchoolAndLevel'
  | 'sameAddress'
  | 'nothingShared'
  | 'grantedFirst'
  | 'cameFirst'
  | 'slipOfThePen'
  | 'nothingAlike'
  | 'sameName'
  | 'namesAlike'
  | 'otherName'
  | 'beyondLimit'
  | 'sameKey'
  | 'mostEnrolments'
  | 'stubsLost'
  | 'transferSeen';

/** Names one of several requests. */
export const choiceOf = ({ enrolment, position }: RequestRef): string => `${enrolment}/${position}`;

/**
 * @param enrolments those that the card names; without them nothing is suggested
 * @returns undefined where nothing speaks for one decision more than for another
 */
export function suggestionFor(
  card: Card,
  enrolments: ReadonlyMap<Hash, MergedEnrolment>,
): Suggestion | undefined {
  switch (card.type) {
    case 'ChildLikely':
      return oneChild(card.a, card.b, enrolments);
    case 'ChildInTwoPools':
    case 'PublishedTwice':
      return oldestPromise(card.requests, enrolments);
    case 'IdentityChanged':
      return identity(card.child, enrolments);
    case 'BearerLikely':
      return oneBearer(card, enrolments);
    case 'ProxyBreach':
      return { choice: 'refused', because: 'beyondLimit' };
    case 'ChainContested':
      return register(card);
    case 'GapInStubs':
      return { choice: 'accepted', because: 'stubsLost' };
    case 'TransferUnmatched':
      return { choice: 'noted', because: 'transferSeen' };
    case 'CoordinationForked':
      return undefined;
  }
}

/** A guardian in common says it, or school and level, or an address; names alone do not. */
function oneChild(
  a: ChildRef,
  b: ChildRef,
  enrolments: ReadonlyMap<Hash, MergedEnrolment>,
): Suggestion | undefined {
  const [one, other] = [enrolments.get(a.enrolment)?.household, enrolments.get(b.enrolment)?.household];
  const [first, second] = [one?.children[a.child], other?.children[b.child]];
  if (!one || !other || !first || !second) return undefined;
  if (shareGuardian(one, other)) return { choice: 'same', because: 'guardianShared' };
  if (one.address !== undefined && other.address !== undefined && fold(one.address) === fold(other.address)) {
    return { choice: 'same', because: 'sameAddress' };
  }
  return first.school === second.school && first.level === second.level
    ? { choice: 'same', because: 'sameSchoolAndLevel' }
    : { choice: 'different', because: 'nothingShared' };
}

/** A promise goes before a place in the queue, and the first promise before the next. */
function oldestPromise(
  requests: readonly RequestRef[],
  enrolments: ReadonlyMap<Hash, MergedEnrolment>,
): Suggestion | undefined {
  const found = requests.flatMap((ref) => {
    const enrolment = enrolments.get(ref.enrolment);
    const request = enrolment?.requests.find(({ position }) => position === ref.position);
    return enrolment && request ? [{ ref, enrolment, isPromised: isPromised(request) }] : [];
  });
  const [first, next] = found.toSorted(
    (a, b) => Number(b.isPromised) - Number(a.isPromised) || a.enrolment.effective - b.enrolment.effective,
  );
  if (!first || !next) return undefined;
  const because = first.isPromised && !next.isPromised ? 'grantedFirst' : 'cameFirst';
  return { choice: choiceOf(first.ref), because };
}

const isPromised = ({ atDesk, status }: MergedRequest): boolean =>
  atDesk === 'granted' || (status.type === 'granted' && status.by === 'merge' && status.published);

/** First name and birth date both changed: two slips in one child are seldom, and then they are small. */
function identity(ref: ChildRef, enrolments: ReadonlyMap<Hash, MergedEnrolment>): Suggestion | undefined {
  const enrolment = enrolments.get(ref.enrolment);
  const now = enrolment?.household.children[ref.child];
  if (!enrolment || !now) return undefined;
  const before = childFirstRecorded(enrolment, ref.child) ?? now;
  const isSlip =
    isOneEditApart(fold(before.firstName), fold(now.firstName)) ||
    sameFigures(before.birthDate, now.birthDate) ||
    isOneEditApart(before.birthDate, now.birthDate);
  return isSlip
    ? { choice: 'sameChild', because: 'slipOfThePen' }
    : { choice: 'anotherChild', because: 'nothingAlike' };
}

const sameFigures = (a: string, b: string): boolean => [...a].sort().join('') === [...b].sort().join('');

/** As the child was before any correction: those that were applied are taken back, from the last to the first. */
export function childFirstRecorded(enrolment: MergedEnrolment, index: number): Child | undefined {
  const child = enrolment.household.children[index];
  if (!child) return undefined;
  const changes = enrolment.corrections
    .flatMap((correction) => correction.changes)
    .flatMap((change) => (change.of === 'child' && change.child === index ? [change] : []));
  let found = child;
  for (const { field, from, to } of changes.toReversed()) {
    if (found[field] === to) found = { ...found, [field]: from };
  }
  return found;
}

function oneBearer(
  { a, b, because }: Extract<Card, { type: 'BearerLikely' }>,
  enrolments: ReadonlyMap<Hash, MergedEnrolment>,
): Suggestion | undefined {
  if (because === 'sameName') return { choice: 'same', because: 'sameName' };
  const [one, other] = [a, b].map(({ enrolment, as }) => {
    const found = enrolments.get(enrolment);
    return as === 'bearer' ? found?.bearer : found?.household.guardian;
  });
  if (!one || !other) return undefined;
  const isAlike =
    isOneEditApart(fold(one.lastName), fold(other.lastName)) ||
    isOneEditApart(fold(one.firstName), fold(other.firstName));
  return isAlike ? { choice: 'same', because: 'namesAlike' } : { choice: 'different', because: 'otherName' };
}

/** One key: the same laptop twice, and real families on both sides. Two keys: one of them is not the school's. */
function register({ because, branches }: Extract<Card, { type: 'ChainContested' }>): Suggestion | undefined {
  if (because === 'fork') return { choice: 'all', because: 'sameKey' };
  const [longest, next] = branches.toSorted((x, y) => y.enrolments.length - x.enrolments.length);
  return longest && longest.enrolments.length > (next?.enrolments.length ?? 0)
    ? { choice: longest.branch, because: 'mostEnrolments' }
    : undefined;
}
