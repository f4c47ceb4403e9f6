import type { Card } from '#domain/merge/cards.ts';
import { Banner } from '#ui/Banner.tsx';
import { ButtonLink } from '#ui/Button.tsx';
import { useWords } from '../coordination/session.tsx';

/** What keeps a request from being settled, and the way to settle it. */
export function OpenCards({ cards }: { readonly cards: readonly Card[] }) {
  const { t } = useWords();
  return cards.map(({ id, type }) => (
    <Banner
      key={id}
      tone="amber"
      title={t('lists.card', { card: t(`coordination.card.${type}`) })}
      actions={<ButtonLink href="#/coordination/arbitrer">{t('lists.card.go')}</ButtonLink>}
    />
  ));
}
