import type { Campaign } from '../campaign/campaign.ts';
import type { CoordinationLedger, Hashed } from '../merge/evidence.ts';
import type { Hash, PublicKey } from '../vocabulary/ids.ts';
import { type Counting, whatCounts } from './counting.ts';
import type { CoordinationEvent, CoordinationEventOf, CoordinationEventType } from './events.ts';

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
  readonly counting: Counting;
}

export function coordinationState(
  { campaign, hash, signingKey }: CoordinatedCampaign,
  own: CoordinationLedger | undefined,
  taken: readonly CoordinationLedger[],
): CoordinationState {
  const counting = whatCounts(own ? [...taken, own] : taken);
  return { campaign, hash, signingKey, own, taken, counting };
}

/** Of the events that count, those of one type, in the order in which they do. */
export const countingOf = <T extends CoordinationEventType>(
  { counting }: CoordinationState,
  type: T,
): readonly Hashed<CoordinationEventOf<T>>[] =>
  counting.events.filter((each): each is Hashed<CoordinationEventOf<T>> => each.event.type === type);

/** Any event of any of the ledgers, whether or not it counts. */
export const knownEvent = ({ own, taken }: CoordinationState, hash: Hash): CoordinationEvent | undefined =>
  [...taken, ...(own ? [own] : [])].flatMap(({ events }) => events).find((each) => each.hash === hash)?.event;

/** Whether this ledger goes on in the branch that begins with that event. */
export const isOwn = ({ own }: CoordinationState, branch: Hash): boolean =>
  own?.events.some(({ hash }) => hash === branch) ?? false;
