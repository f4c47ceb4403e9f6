import type { Campaign } from '../campaign/campaign.ts';
import { type DecisionOf, type Decisions, decisionsOf, ofType } from '../merge/decisions.ts';
import type { CoordinationLedger } from '../merge/evidence.ts';
import type { Hash, PublicKey } from '../vocabulary/ids.ts';
import type { CoordinationEvent, CoordinationEventType } from './events.ts';

/** The campaign that is coordinated, as its file says. */
export interface CoordinatedCampaign {
  readonly campaign: Campaign;
  readonly hash: Hash;
  /** The key that signed the campaign file. */
  readonly signingKey: PublicKey;
}

/** All that a coordinator's ledger knows: its own events, those of the ledgers it took in, and which of them count. */
export interface CoordinationState extends CoordinatedCampaign {
  /** This computer's own; undefined before its first event. */
  readonly own: CoordinationLedger | undefined;
  /** Those of other computers: the one that was restored from, and other coordinators'. */
  readonly taken: readonly CoordinationLedger[];
  /** Which of all their events count, and in which order. */
  readonly decisions: Decisions;
  /** Another window of this computer restored a ledger: this one records nothing more. */
  readonly isContinued: boolean;
}

export function coordinationState(
  { campaign, hash, signingKey }: CoordinatedCampaign,
  own: CoordinationLedger | undefined,
  taken: readonly CoordinationLedger[] = [],
  isContinued = false,
): CoordinationState {
  const decisions = decisionsOf(ledgersOf({ own, taken }));
  return { campaign, hash, signingKey, own, taken, decisions, isContinued };
}

/** What the merge takes: every coordinator's ledger that is known here. */
export const ledgersOf = ({
  own,
  taken,
}: Pick<CoordinationState, 'own' | 'taken'>): readonly CoordinationLedger[] =>
  own ? [...taken, own] : taken;

/** Of the events that count, those of one type, in the order in which they do. */
export const countingOf = <T extends CoordinationEventType>(
  { decisions }: CoordinationState,
  type: T,
): readonly DecisionOf<T>[] => decisions.counting.filter(ofType(type));

/** Continuations of one chain that nobody settled, each by its first event. */
export const openForks = ({ decisions }: CoordinationState): readonly (readonly Hash[])[] =>
  decisions.forks.map(({ branches }) => branches);

/** Any event of any of the ledgers, whether or not it counts. */
export const knownEvent = (state: CoordinationState, hash: Hash): CoordinationEvent | undefined =>
  ledgersOf(state)
    .flatMap(({ events }) => events)
    .find((each) => each.hash === hash)?.event;

/** Whether this ledger goes on in the branch that begins with that event. */
export const isOwn = ({ own }: CoordinationState, branch: Hash): boolean =>
  own?.events.some(({ hash }) => hash === branch) ?? false;
