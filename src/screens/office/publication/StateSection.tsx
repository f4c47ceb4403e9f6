import type { Card } from '#domain/merge/cards.ts';
import type { StatusType } from '#gathering/gathering.ts';
import { Banner } from '#ui/Banner.tsx';
import { ButtonLink } from '#ui/Button.tsx';
import { Section } from '#ui/Section.tsx';
import { useCoordination, useFilesRead, useWords } from '../coordination/session.tsx';

const STATUSES = [
  'granted',
  'waiting',
  'toSettle',
  'duplicate',
  'refused',
  'voided',
] as const satisfies StatusType[];

/** Desks named one by one; of more, how many there are. */
const NAMED = 12;

/** What would be published now, and what one should know before. */
export function StateSection() {
  const { t, formats } = useWords();
  const { overview } = useCoordination();
  const files = useFilesRead();
  const { counts, cards, desks } = overview;
  const open = cards.filter(({ type }) => type !== 'CoordinationForked');
  const holding = desks.filter(({ held }) => held.length > 0);
  const places = holding.flatMap(({ held }) => held).reduce((sum, each) => sum + each.places, 0);
  const refused = files.readings.filter(
    ({ outcome, supersededBy }) => !outcome.ok && supersededBy === undefined,
  );
  return (
    <Section number={1} title={t('publication.state.title')}>
      <dl className="office-facts">
        <div>
          <dt>{t('publication.state.enrolments')}</dt>
          <dd>{formats.count(counts.enrolments)}</dd>
        </div>
        {STATUSES.map((status) => (
          <div key={status}>
            <dt>{t(`publication.state.${status}`)}</dt>
            <dd>{formats.count(counts.requests[status])}</dd>
          </div>
        ))}
      </dl>
      {open.length < cards.length && (
        <Banner
          tone="red"
          title={t('publication.state.forked')}
          actions={<ButtonLink href="#/coordination/arbitrer">{t('publication.state.arbitrate')}</ButtonLink>}
        />
      )}
      {open.length > 0 && (
        <Banner
          tone="amber"
          title={t('publication.state.cards', { count: open.length })}
          actions={<ButtonLink href="#/coordination/arbitrer">{t('publication.state.arbitrate')}</ButtonLink>}
        >
          <CardsByType cards={open} />
          <p>{t('publication.state.cards.body')}</p>
        </Banner>
      )}
      {holding.length > 0 && (
        <Banner
          tone="amber"
          title={t('publication.state.held', { count: holding.length, places })}
          actions={<ButtonLink href="#/coordination/rassembler">{t('publication.state.gather')}</ButtonLink>}
        >
          <p>
            {t('publication.state.held.desks', {
              desks: formats.list(holding.slice(0, NAMED).map(({ school, letter }) => `${school}-${letter}`)),
              more: Math.max(0, holding.length - NAMED),
            })}
          </p>
        </Banner>
      )}
      {refused.length > 0 && (
        <Banner
          tone="amber"
          title={t('publication.state.refused.files', { count: refused.length })}
          actions={<ButtonLink href="#/coordination/rassembler">{t('publication.state.gather')}</ButtonLink>}
        />
      )}
      {cards.length === 0 && holding.length === 0 && refused.length === 0 && (
        <Banner tone="done" title={t('publication.state.clear')} />
      )}
    </Section>
  );
}

/** How many of each kind. */
export function CardsByType({ cards }: { readonly cards: readonly Card[] }) {
  const { t } = useWords();
  const types = [...new Set(cards.map(({ type }) => type))];
  return (
    <ul className="publication-list">
      {types.map((type) => (
        <li key={type}>
          {t('publication.state.card', {
            count: cards.filter((card) => card.type === type).length,
            card: t(`coordination.card.${type}`),
          })}
        </li>
      ))}
    </ul>
  );
}
