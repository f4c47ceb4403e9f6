import { byCodePoint } from '../identity/folding.ts';
import type { Card, CardBody } from './cards.ts';

/** The cards, and the requests that wait for them. */
export interface Settling {
  readonly cards: Card[];
  /** Ids of the cards that keep a request from being settled. */
  readonly causes: Map<number, Set<string>>;
}

export const nothingToSettle = (): Settling => ({ cards: [], causes: new Map() });

export const cardId = (type: CardBody['type'], about: string): string => `${type}/${about}`;

/** @param about names the card among those of its type: what it is about, so that it keeps its id */
export function ask(
  { cards, causes }: Settling,
  about: string,
  body: CardBody,
  requests: Iterable<number> = [],
): void {
  const id = cardId(body.type, about);
  cards.push({ id, ...body });
  for (const request of requests) waitFor(causes, request, [id]);
}

export function waitFor(causes: Settling['causes'], request: number, ids: Iterable<string>): void {
  const known = causes.get(request);
  if (known) for (const id of ids) known.add(id);
  else causes.set(request, new Set(ids));
}

export const idsOf = (causes: ReadonlySet<string>): string[] => [...causes].sort(byCodePoint);
