import { useMemo, useState } from 'react';
import type { Card } from '#domain/merge/cards.ts';
import { useCoordination } from '../coordination/session.tsx';
import { inPileOrder } from './cases/caseOf.ts';

/** The cards still to settle, and the one in sight. */
export interface CardPile {
  readonly cards: readonly Card[];
  readonly card: Card | undefined;
  /** Its place, from 0. */
  readonly index: number;
  readonly next: () => void;
  readonly previous: () => void;
}

/** Where the card in sight is settled, the one that follows takes its place. */
export function usePile(): CardPile {
  const { cards: all } = useCoordination().overview;
  const cards = useMemo(() => inPileOrder(all), [all]);
  const [seen, setSeen] = useState({ id: '', index: 0 });
  const found = cards.findIndex(({ id }) => id === seen.id);
  const index = found >= 0 ? found : Math.max(0, Math.min(seen.index, cards.length - 1));
  const card = cards[index];
  if (card && (card.id !== seen.id || index !== seen.index)) setSeen({ id: card.id, index });
  const go = (to: number) => {
    const next = cards[(to + cards.length) % cards.length];
    if (next) setSeen({ id: next.id, index: cards.indexOf(next) });
  };
  return { cards, card, index, next: () => go(index + 1), previous: () => go(index - 1) };
}
