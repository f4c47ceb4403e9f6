import { freeToSend } from '#domain/deciding/transfers.ts';
import type { BodyOf, DeskIdentity } from '#domain/events/events.ts';
import { type Pool, poolOf } from '#domain/vocabulary/pools.ts';
import type { SimulatedDesk } from './desk.ts';
import { type Errand, installation, minutes, OPENS, type Staged } from './plan.ts';

/** Places go from desk to desk, as the desks' rules allow; and once as they do not. */
export function runErrands(errands: Errand[], desks: readonly SimulatedDesk[], time: number): void {
  const done = errands.filter((errand) => {
    if (errand === 'share') return time > SHARING && share(desks, time);
    return errand.type === 'lose' ? lose(desks, time, errand.note) : double(desks, time, errand.note);
  });
  for (const errand of done) errands.splice(errands.indexOf(errand), 1);
}

const SHARING = OPENS + minutes(90);

function share(desks: readonly SimulatedDesk[], time: number): boolean {
  for (const receiver of desks) {
    for (const [key, queue] of receiver.state.register.places.waiting) {
      const pool = poolOf(key);
      const sender = others(desks, receiver).find(({ state }) => freeToSend(state, pool) > 0);
      if (!sender) continue;
      const count = Math.min(freeToSend(sender.state, pool), queue.length, 3);
      const sent = send(sender, receiver, pool, count, time);
      return sent !== undefined && receiver.records({ type: 'ReceivePlaces', code: sent.code }, time).ok;
    }
  }
  return false;
}

function lose(desks: readonly SimulatedDesk[], time: number, note: Staged): boolean {
  const gift = spareable(desks);
  const [receiver] = gift ? others(desks, gift.sender) : [];
  if (!gift || !receiver || !send(gift.sender, receiver, gift.pool, gift.count, time)) return false;
  note.desks.add(installation(gift.sender.identity)).add(installation(receiver.identity));
  return true;
}

function double(desks: readonly SimulatedDesk[], time: number, note: Staged): boolean {
  const gift = spareable(desks);
  const [receiver, cheat] = gift ? others(desks, gift.sender) : [];
  if (!gift || !receiver || !cheat) return false;
  const sent = send(gift.sender, receiver, gift.pool, gift.count, time);
  if (!sent || !receiver.records({ type: 'ReceivePlaces', code: sent.code }, time).ok) return false;
  const { transfer, pool, count, code } = sent;
  cheat.writes(
    [{ type: 'PlacesReceived', v: 1, body: { from: gift.sender.identity, transfer, pool, count, code } }],
    time,
  );
  for (const { identity } of [gift.sender, receiver, cheat]) note.desks.add(installation(identity));
  return true;
}

/** By what people call them: two laptops of one desk are one receiver. */
const others = (desks: readonly SimulatedDesk[], than: SimulatedDesk): SimulatedDesk[] =>
  desks.filter(({ identity }) => nameOf(identity) !== nameOf(than.identity));

const nameOf = ({ school, letter }: DeskIdentity): string => `${school}-${letter}`;

function spareable(desks: readonly SimulatedDesk[]) {
  for (const sender of desks) {
    for (const key of sender.state.register.places.holdings.keys()) {
      const pool = poolOf(key);
      const count = Math.min(2, freeToSend(sender.state, pool));
      if (count > 0) return { sender, pool, count };
    }
  }
  return undefined;
}

function send(
  from: SimulatedDesk,
  to: SimulatedDesk,
  pool: Pool,
  count: number,
  time: number,
): BodyOf<'PlacesSent'> | undefined {
  const sent = from.records({ type: 'SendPlaces', to: to.identity, pool, count }, time);
  const [event] = sent.ok ? sent.value : [];
  return event?.type === 'PlacesSent' ? event.body : undefined;
}
