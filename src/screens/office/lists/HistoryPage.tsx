import { useParams } from 'react-router';
import type { RequestRef } from '#domain/coordination/events.ts';
import type { Hash } from '#domain/vocabulary/ids.ts';
import { centreName } from '#files/tables/columns.ts';
import type { Why } from '#gathering/gathering.ts';
import { personName } from '#i18n/sentences/words.ts';
import { Banner, StatusLine } from '#ui/Banner.tsx';
import { ButtonLink, ButtonRow } from '#ui/Button.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { childFacts, householdFacts, recordedFacts } from '../coordination/facts.ts';
import { useCoordination, useWords } from '../coordination/session.tsx';
import { Corrections } from './Corrections.tsx';
import { Facts } from './Facts.tsx';
import { OpenCards } from './OpenCards.tsx';
import { OtherRequests } from './OtherRequests.tsx';
import { useWhy } from './useWhy.ts';
import { WhySection } from './WhySection.tsx';
import './lists.css';

/** One request with all that is known of it: why it stands where it stands, and how it came to be. */
export function HistoryPage() {
  const { enrolment = '', position = '' } = useParams();
  return (
    <History
      key={`${enrolment}/${position}`}
      request={{ enrolment: enrolment as Hash, position: Number(position) }}
    />
  );
}

function History({ request }: { readonly request: RequestRef }) {
  const words = useWords();
  const { t, period, band } = words;
  const { campaign } = useCoordination().campaignFile;
  const why = useWhy(request);
  const child = why !== 'unknown' && why?.enrolment.household.children[why.request.child];
  const back = (
    <ButtonRow>
      <ButtonLink href="#/coordination/listes">{t('lists.history.back')}</ButtonLink>
    </ButtonRow>
  );
  if (why === undefined) return <StatusLine>{t('lists.history.loading')}</StatusLine>;
  if (why === 'unknown' || !child) {
    return (
      <Page title={t('lists.title')} isPlain>
        <Banner tone="amber" title={t('lists.history.unknown')} />
        {back}
      </Page>
    );
  }
  const { pool } = why.request;
  const lead = t('lists.history.lead', {
    period: period(pool.period),
    centre: centreName(campaign, pool.centre),
    band: band(pool.band),
  });
  return (
    <Page title={personName(child)} lead={<p>{lead}</p>} isPlain>
      {back}
      <WhySection why={why} />
      <OpenCards cards={why.cards} />
      <Recorded why={why} />
      <Corrections enrolment={why.enrolment} />
      <OtherRequests rows={why.others} />
    </Page>
  );
}

function Recorded({ why: { enrolment, request } }: { readonly why: Why }) {
  const words = useWords();
  const { t } = words;
  const child = enrolment.household.children[request.child];
  return (
    <Section title={t('lists.enrolment.title')}>
      <Facts known={recordedFacts(enrolment, words)} />
      {child && <Facts known={childFacts(child, words)} />}
      <Facts known={householdFacts(enrolment.household)} />
    </Section>
  );
}
