import { Banner } from '#ui/Banner.tsx';
import { ButtonLink } from '#ui/Button.tsx';
import { Page } from '#ui/Page.tsx';
import { useCoordination, useWords } from '../coordination/session.tsx';
import { CaseCard } from './CaseCard.tsx';
import { Pile } from './Pile.tsx';
import { Settled } from './Settled.tsx';
import { usePile } from './usePile.ts';
import './arbitration.css';

/** What only a person can settle: one case at a time, and what was settled so far. */
export function ArbitrationPage() {
  const { t } = useWords();
  const { overview } = useCoordination();
  const pile = usePile();
  const { card } = pile;
  return (
    <Page title={t('arbitration.title')} lead={<p>{t('arbitration.lead')}</p>} isPlain>
      {card ? (
        <Pile pile={pile}>
          <CaseCard key={card.id} card={card} pile={pile} />
        </Pile>
      ) : (
        <Banner
          tone="done"
          isLive
          title={t(overview.counts.enrolments === 0 ? 'arbitration.nothingRead' : 'arbitration.empty')}
          {...(overview.counts.enrolments === 0 && {
            actions: (
              <ButtonLink href="#/coordination/rassembler">{t('arbitration.nothingRead.go')}</ButtonLink>
            ),
          })}
        />
      )}
      <Settled />
    </Page>
  );
}
