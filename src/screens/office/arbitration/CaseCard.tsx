import { useEffect, useId, useMemo, useRef } from 'react';
import type { Card } from '#domain/merge/cards.ts';
import { Banner, StatusLine } from '#ui/Banner.tsx';
import { Comparison } from '#ui/Comparison.tsx';
import { useCoordination, useWords } from '../coordination/session.tsx';
import { caseOf, enrolmentsNamed } from './cases/caseOf.ts';
import { DecideCase } from './DecideCase.tsx';
import { useEnrolments } from './useEnrolments.ts';
import type { CardPile } from './usePile.ts';
import { usePileKeys } from './usePileKeys.ts';

/** One case: what is asked, the sides next to each other, and the decision. */
export function CaseCard({ card, pile }: { readonly card: Card; readonly pile: CardPile }) {
  const words = useWords();
  const { t } = words;
  const { campaignFile, state } = useCoordination();
  const { campaign } = campaignFile;
  const enrolments = useEnrolments(enrolmentsNamed(card));
  const titleId = useId();
  const sheet = useRef<HTMLElement>(null);
  const onKeyDown = usePileKeys(pile, sheet);
  // The next card stands where the last one stood: the keyboard goes on from its beginning.
  useEffect(() => sheet.current?.focus(), []);
  const found = useMemo(
    () => enrolments && caseOf(card, { campaign, words, enrolments, state }),
    [card, campaign, words, enrolments, state],
  );
  return (
    <section ref={sheet} className="case" tabIndex={-1} aria-labelledby={titleId} onKeyDown={onKeyDown}>
      {!found || !enrolments ? (
        <StatusLine>{t('arbitration.loading')}</StatusLine>
      ) : (
        <>
          <h2 id={titleId} className="case-title">
            {found.title}
          </h2>
          <p className="case-question">{found.question}</p>
          {found.sides.some((side) => side === '') && (
            <Banner tone="amber" title={t('arbitration.incomplete')} />
          )}
          <Comparison
            caption={t('arbitration.sides')}
            sides={found.sides}
            rows={found.facts}
            differs={t('arbitration.differs')}
            nothing={t('arbitration.nothing')}
          />
          <DecideCase card={card} found={found} enrolments={enrolments} />
        </>
      )}
    </section>
  );
}
