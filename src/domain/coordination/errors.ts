import type { DeskLetter, Hash, SchoolCode } from '../vocabulary/ids.ts';
import type { CoordinationEventType } from './events.ts';

/** Why the coordinator's ledger says no. Each carries what a sentence needs. */
export type CoordinationRefusal =
  | { type: 'CoordinationAlreadyOpen' }
  | { type: 'CoordinationNotOpen' }
  /** Another window of this computer goes on with a restored ledger. */
  | { type: 'CoordinationContinued' }
  | { type: 'ReasonMissing' }
  /** Something typed does not fit the event: too long, an invisible character. `where`: the field's path. */
  | { type: 'InputUnfit'; event: CoordinationEventType; where: string }
  | { type: 'DeskNotInCampaign'; school: SchoolCode; letter: DeskLetter }
  /** Both sides of what is to be settled are the same. */
  | { type: 'OneAndTheSame' }
  /** Nothing is changed, or from and to are the same. */
  | { type: 'NothingChanged' }
  /** No continuation of a coordinator's chain that is known here begins with this event. */
  | { type: 'BranchUnknown'; branch: Hash }
  /** What is recorded here would count no more: only the other computer can give this branch up. */
  | { type: 'BranchIsOwn'; branch: Hash }
  | { type: 'DecisionUnknown'; decision: Hash }
  | { type: 'DecisionNotWithdrawable'; decision: Hash; found: CoordinationEventType }
  | { type: 'DecisionAlreadyWithdrawn'; decision: Hash }
  /** Families were told what follows from it. */
  | { type: 'DecisionPublished'; decision: Hash }
  /** A coordinator's ledger has two continuations. */
  | { type: 'CoordinationForked'; branches: readonly Hash[] }
  /** Not by the key that signed the campaign. */
  | { type: 'PublicationSignatureFails' }
  | { type: 'PublicationUnknown'; publication: Hash }
  | { type: 'DeskAlreadyWiped'; desk: string };
