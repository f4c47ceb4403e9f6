import { DECISION_TYPES } from '#domain/coordination/commands.ts';
import type { CoordinationEvent } from '#domain/coordination/events.ts';
import type { CoordinationState } from '#domain/coordination/state.ts';
import type { Hashed } from '#domain/merge/evidence.ts';
import type { Hash } from '#domain/vocabulary/ids.ts';

/** Decisions that count and are undone here, the latest first; counts copied from paper are no arbitration. */
export const settledOf = ({ decisions }: CoordinationState): readonly Hashed<CoordinationEvent>[] =>
  decisions.counting.filter(({ event }) => ARBITRATED.has(event.type)).toReversed();

const ARBITRATED: ReadonlySet<string> = new Set(
  DECISION_TYPES.filter((type) => type !== 'ClosingCountNoted' && type !== 'EnrolmentCorrected'),
);

/** The enrolments that a decision is about. */
export function enrolmentsOfDecision(event: CoordinationEvent): readonly Hash[] {
  switch (event.type) {
    case 'ChildrenSettled':
    case 'HouseholdsSettled':
      return [event.body.a.enrolment, event.body.b.enrolment];
    case 'ProxyBreachSettled':
      return event.body.enrolments;
    case 'IdentityChangeSettled':
      return [event.body.child.enrolment];
    case 'PromisesSettled':
      return [event.body.stands.enrolment, ...event.body.refused.map(({ enrolment }) => enrolment)];
    default:
      return [];
  }
}
