import { deskOf } from '../campaign/lookup.ts';
import { MAXIMUM_COUNT, MAXIMUM_TRANSFER, readTransferCode, transferCodeOf } from '../codes/transfer.ts';
import type { ReceivePlaces, SendPlaces, ServeWaiting } from '../commands/commands.ts';
import {
  type BodyOf,
  type DeskIdentity,
  type Happening,
  RESERVE,
  type TransferSource,
} from '../events/events.ts';
import type { DeskState } from '../projections/desk.ts';
import { left } from '../projections/places.ts';
import { heldForPaper } from '../projections/queue.ts';
import { err, invariant, ok, type Result } from '../result.ts';
import type { Ticket } from '../vocabulary/ids.ts';
import { type Pool, poolKey, poolOf } from '../vocabulary/pools.ts';
import type { Refusal } from './errors.ts';

/** Places handed from desk to desk: a place is in one hand only (R4, R5). */

/** Later than any ticket: what is free for somebody who has not come yet. */
const NOT_YET_COME = 10_000 as Ticket;

/** Places a desk may hand on: not those kept for paper forms, and none while somebody waits for them. */
export function freeToSend(state: DeskState, pool: Pool): number {
  const key = poolKey(pool);
  if (state.register.places.waiting.has(key)) return 0;
  return Math.max(
    0,
    left(state.register.places, key) - heldForPaper(state.queue, pool.band, NOT_YET_COME, 0),
  );
}

export function sendPlaces(state: DeskState, { to, pool, count }: SendPlaces): Result<Happening[], Refusal> {
  const from = identityOf(state);
  if (state.register.places.surrendered) return err({ type: 'PlacesSurrendered' });
  if (!deskOf(state.campaign, to.school, to.letter)) return err({ type: 'ReceiverUnknown', to });
  if (sameDesk(from, to)) return err({ type: 'TransferToItself' });
  const free = freeToSend(state, pool);
  if (!Number.isInteger(count) || count < 1 || count > Math.min(free, MAXIMUM_COUNT))
    return err({ type: 'NotEnoughPlaces', pool, free, asked: count });
  const transfer = state.status.sent.length + 1;
  if (transfer > MAXIMUM_TRANSFER) return err({ type: 'TooManyTransfers' });
  const code = transferCodeOf(state.campaign, state.campaignHash, { from, to, transfer, pool, count });
  return ok([{ type: 'PlacesSent', v: 1, body: { to, transfer, pool, count, code } }]);
}

/** Takes a code once, and only if it names this very installation of this desk. */
export function receivePlaces(state: DeskState, command: ReceivePlaces): Result<Happening[], Refusal> {
  const read = readTransferCode(state.campaign, state.campaignHash, command.code);
  if (!read.ok) return read;
  const { from, to, transfer, pool, count, code } = read.value;
  const self = identityOf(state);
  if (!sameDesk(to, self)) return err({ type: 'TransferForAnother', to, self });
  if (state.register.places.surrendered) return err({ type: 'PlacesSurrendered' });
  const before = state.status.received.some(
    (other) => sameSource(other.from, from) && other.transfer === transfer,
  );
  if (before) return err({ type: 'TransferAlreadyReceived', from, transfer });
  return ok([{ type: 'PlacesReceived', v: 1, body: { from, transfer, pool, count, code } }]);
}

/** R8: places that come in later serve those first who waited first. */
export function serveWaiting(state: DeskState, _command: ServeWaiting): Result<Happening[], Refusal> {
  const requests = waitingDue(state);
  return requests.length === 0
    ? err({ type: 'NoneDue' })
    : ok([{ type: 'WaitingGranted', v: 1, body: { requests } }]);
}

/** Requests that wait although this desk holds a place for them, in arrival order. */
export function waitingDue(state: DeskState): BodyOf<'WaitingGranted'>['requests'] {
  const { places } = state.register;
  return [...places.waiting].flatMap(([key, queue]) => {
    const pool = poolOf(key);
    let free = left(places, key);
    const due: BodyOf<'WaitingGranted'>['requests'] = [];
    for (const { receipt, child, ticket } of queue) {
      if (free - heldForPaper(state.queue, pool.band, ticket, 0) < 1) break;
      free -= 1;
      due.push({ receipt, child, ...pool });
    }
    return due;
  });
}

function identityOf({ status }: DeskState): DeskIdentity {
  invariant(status.opening, 'only an open desk hands places on');
  return status.opening.desk;
}

const sameSource = (a: TransferSource, b: TransferSource): boolean =>
  a === RESERVE || b === RESERVE ? a === b : sameDesk(a, b);

export const sameDesk = (a: DeskIdentity, b: DeskIdentity): boolean =>
  a.school === b.school && a.letter === b.letter && a.replica === b.replica;
