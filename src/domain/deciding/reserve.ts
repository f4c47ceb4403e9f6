import type { Campaign } from '../campaign/campaign.ts';
import { deskOf } from '../campaign/lookup.ts';
import { MAXIMUM_COUNT, MAXIMUM_TRANSFER, type Transfer, transferCodeOf } from '../codes/transfer.ts';
import { type DeskIdentity, RESERVE, type TransferCode } from '../events/events.ts';
import { err, ok, type Result } from '../result.ts';
import type { Hash } from '../vocabulary/ids.ts';
import { type Pool, poolKey } from '../vocabulary/pools.ts';
import type { Refusal } from './errors.ts';

/** Places that the coordinator hands to one desk from the reserve, by a code read out on the telephone. */
export interface ReserveTransfer extends Transfer {
  readonly from: typeof RESERVE;
  readonly code: TransferCode;
}

/** The reserve of a campaign, and what was given from it so far, in any order. */
export interface Reserve {
  readonly campaign: Campaign;
  readonly campaignHash: Hash;
  readonly given: readonly ReserveTransfer[];
}

/** Places of one pool that the reserve still holds. A place given is gone, whether or not its code was typed. */
export function freeInReserve({ campaign, given }: Reserve, pool: Pool): number {
  const centre = campaign.centres.find(({ id }) => id === pool.centre);
  const reserve = centre?.reserve[pool.period]?.[pool.band] ?? 0;
  const gone = given
    .filter((transfer) => poolKey(transfer.pool) === poolKey(pool))
    .reduce((sum, { count }) => sum + count, 0);
  return Math.max(0, reserve - gone);
}

export type ReserveRefusal = Extract<
  Refusal,
  { type: 'ReceiverUnknown' | 'NotEnoughPlaces' | 'TooManyTransfers' }
>;

/**
 * R4, R5: never more than the reserve holds. The transfer must be stored, and read back, before anybody sees its
 * code: a place is in one hand only.
 * @param to one installation of a desk; no other takes the code
 */
export function sendFromReserve(
  reserve: Reserve,
  { to, pool, count }: { readonly to: DeskIdentity; readonly pool: Pool; readonly count: number },
): Result<ReserveTransfer, ReserveRefusal> {
  const { campaign, campaignHash, given } = reserve;
  if (!deskOf(campaign, to.school, to.letter)) return err({ type: 'ReceiverUnknown', to });
  const free = freeInReserve(reserve, pool);
  if (!Number.isInteger(count) || count < 1 || count > Math.min(free, MAXIMUM_COUNT)) {
    return err({ type: 'NotEnoughPlaces', pool, free, asked: count });
  }
  const transfer = Math.max(0, ...given.map((earlier) => earlier.transfer)) + 1;
  if (transfer > MAXIMUM_TRANSFER) return err({ type: 'TooManyTransfers' });
  const sent = { from: RESERVE, to, transfer, pool, count } as const;
  return ok({ ...sent, code: transferCodeOf(campaign, campaignHash, sent) });
}
