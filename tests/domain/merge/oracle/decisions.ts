import { NO_HASH } from '#domain/chain/hash.ts';
import type {
  CoordinationBodyOf,
  CoordinationEventOf,
  CoordinationEventType,
} from '#domain/coordination/events.ts';
import type { CardBody } from '#domain/merge/cards.ts';
import type { Evidence } from '#domain/merge/evidence.ts';
import type { Hash, Replica } from '#domain/vocabulary/ids.ts';
import { groupedBy, type OfficeEvent, onceBy, sortedBy } from './naive.ts';

/** docs/merge.md, 0: the decisions that count, in their order. */
export interface Decisions {
  readonly counting: readonly OfficeEvent[];
  readonly cards: readonly CardBody[];
}

interface Written {
  readonly replica: Replica;
  readonly item: OfficeEvent;
}

export function decisionsOf({ coordination }: Evidence): Decisions {
  const all = onceBy(
    coordination.flatMap(({ replica, events }) => events.map((item): Written => ({ replica, item }))),
    ({ item }) => item.hash,
  );
  const inOrder = sortedBy(all, ({ replica, item }) => [placeOf(all, replica, item.event.seq), item.hash]);
  const notWithdrawn = standing(inOrder.map(({ item }) => item));
  const settled = ofType(notWithdrawn, 'ForkSettled').map(({ event }) => event.body.refused);
  const refused = settled.filter((branch) => hasSibling(all, branch));
  const kept = inOrder.filter(({ item }) => !isBelow(all, item, refused));
  const keptOrPublished = inOrder.filter(
    (each) => kept.includes(each) || each.item.event.type === 'PlacesPublished',
  );
  return {
    counting: standing(keptOrPublished.map(({ item }) => item)),
    cards: groupedBy(kept, ({ replica, item }) => `${replica} ${item.event.prev}`)
      .filter((siblings) => siblings.length > 1)
      .map((siblings) => ({
        type: 'CoordinationForked',
        branches: sortedBy(
          siblings.map(({ item }) => item.hash),
          (hash) => [hash],
        ),
      })),
  };
}

/** What is decided after a restoration comes after all that was taken over. */
function placeOf(all: readonly Written[], replica: Replica, seq: number): number {
  const restorations = all.filter(
    (each) => each.replica === replica && each.item.event.type === 'CoordinationRestored',
  );
  const [restoration] = sortedBy(restorations, ({ item }) => [item.event.seq, item.hash]);
  if (restoration?.item.event.type !== 'CoordinationRestored') return seq;
  const { from, upTo, head } = restoration.item.event.body;
  const known = all.some((each) => each.replica === from && each.item.hash === head);
  return seq + (known && from !== replica ? placeOf(all, from, upTo) : upTo);
}

/** Without what was withdrawn; a publication cannot be. */
function standing(inOrder: readonly OfficeEvent[]): OfficeEvent[] {
  let left = [...inOrder];
  for (const each of [...inOrder].reverse()) {
    if (each.event.type !== 'DecisionWithdrawn' || !left.includes(each)) continue;
    const { decision } = each.event.body;
    left = left.filter(({ hash, event }) => hash !== decision || event.type === 'PlacesPublished');
  }
  return left;
}

function hasSibling(all: readonly Written[], branch: Hash): boolean {
  const first = all.find(({ item }) => item.hash === branch);
  return all.some(
    (other) =>
      other !== first && other.replica === first?.replica && other.item.event.prev === first.item.event.prev,
  );
}

function isBelow(all: readonly Written[], item: OfficeEvent, refused: readonly Hash[]): boolean {
  if (refused.includes(item.hash)) return true;
  if (item.event.prev === NO_HASH) return false;
  const parent = all.find((other) => other.item.hash === item.event.prev);
  return parent !== undefined && isBelow(all, parent.item, refused);
}

export type Decided<T extends CoordinationEventType> = {
  readonly hash: Hash;
  readonly event: CoordinationEventOf<T>;
};

export function ofType<T extends CoordinationEventType>(
  events: readonly OfficeEvent[],
  type: T,
): Decided<T>[] {
  return events.filter((each): each is Decided<T> & OfficeEvent => each.event.type === type);
}

/** The last decision of a type about one thing. */
export const lastOn = <T extends CoordinationEventType>(
  { counting }: Decisions,
  type: T,
  isAbout: (body: CoordinationBodyOf<T>) => boolean,
): Decided<T> | undefined =>
  ofType(counting, type).findLast(({ event }) => isAbout(event.body as CoordinationBodyOf<T>));
