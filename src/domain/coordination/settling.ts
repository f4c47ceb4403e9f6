import { deskOf } from '../campaign/lookup.ts';
import type { Decision } from './commands.ts';
import type { CoordinationRefusal } from './errors.ts';
import type { ChildRef, PartyRef, RequestRef } from './events.ts';
import { type CoordinationState, isOwn, openForks } from './state.ts';

/**
 * What makes a decision none at all. Whether it is about anything that the files hold is not asked: where it is not,
 * it has no effect, and a file that comes later may bring it about.
 */
export function settlementFault(
  state: CoordinationState,
  decision: Decision,
): CoordinationRefusal | undefined {
  if ('reason' in decision.body && decision.body.reason.trim() === '') return { type: 'ReasonMissing' };
  switch (decision.type) {
    case 'ClosingCountNoted':
    case 'HoldingReleased':
    case 'GapAccepted':
    case 'ChainSettled':
      return unknownDesk(state, decision.body.desk);
    case 'ChildrenSettled':
    case 'HouseholdsSettled':
      return nameOf(decision.body.a) === nameOf(decision.body.b) ? { type: 'OneAndTheSame' } : undefined;
    case 'PromisesSettled':
      return promisesFault(decision.body.stands, decision.body.refused);
    case 'EnrolmentCorrected':
      return decision.body.changes.every(({ from, to }) => from !== to) && decision.body.changes.length > 0
        ? undefined
        : { type: 'NothingChanged' };
    case 'ForkSettled':
      return forkFault(state, decision.body.refused);
    default:
      return undefined;
  }
}

export function unknownDesk(
  { campaign }: CoordinationState,
  { school, letter }: Extract<Decision, { type: 'HoldingReleased' }>['body']['desk'],
): CoordinationRefusal | undefined {
  return deskOf(campaign, school, letter) ? undefined : { type: 'DeskNotInCampaign', school, letter };
}

function promisesFault(stands: RequestRef, refused: readonly RequestRef[]): CoordinationRefusal | undefined {
  const names = [stands, ...refused].map(({ enrolment, position }) => `${enrolment} ${position}`);
  return new Set(names).size < names.length ? { type: 'OneAndTheSame' } : undefined;
}

function forkFault(
  state: CoordinationState,
  refused: Extract<Decision, { type: 'ForkSettled' }>['body']['refused'],
): CoordinationRefusal | undefined {
  if (!openForks(state).some((branches) => branches.includes(refused))) {
    return { type: 'BranchUnknown', branch: refused };
  }
  return isOwn(state, refused) ? { type: 'BranchIsOwn', branch: refused } : undefined;
}

const nameOf = (side: ChildRef | PartyRef): string =>
  `${side.enrolment} ${'child' in side ? side.child : side.as}`;
