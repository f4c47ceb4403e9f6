import { useState } from 'react';
import { Banner, StatusLine } from '#ui/Banner.tsx';
import { ButtonLink } from '#ui/Button.tsx';
import { Page } from '#ui/Page.tsx';
import { Select } from '#ui/Select.tsx';
import { useCoordination, useWords } from '../coordination/session.tsx';
import { useAnswer } from '../coordination/useAnswer.ts';
import { ArrivalsSection } from './ArrivalsSection.tsx';
import { FillingSection } from './FillingSection.tsx';
import type { CentreChoice } from './figures.ts';
import { StaffSection } from './StaffSection.tsx';
import { WaitingSection } from './WaitingSection.tsx';
import './dashboard.css';

const ALL = '*';

/** The morning in figures, each picture with its table. */
export function DashboardPage() {
  const { t } = useWords();
  const { overview, campaignFile } = useCoordination();
  const { campaign } = campaignFile;
  const { answer: statistics } = useAnswer('statistics', (gathering) => gathering.statistics());
  const [centre, setCentre] = useState<CentreChoice>();
  return (
    <Page title={t('dashboard.title')} lead={<p>{t('dashboard.lead')}</p>} isPlain>
      {overview.counts.enrolments === 0 ? (
        <Banner
          tone="info"
          title={t('dashboard.nothingRead')}
          actions={<ButtonLink href="#/coordination/rassembler">{t('dashboard.nothingRead.go')}</ButtonLink>}
        />
      ) : (
        <>
          <Select<string>
            label={t('dashboard.centre')}
            placeholder={t('dashboard.all.centres')}
            width="long"
            value={centre ?? ALL}
            onChange={(value) => setCentre(campaign.centres.find(({ id }) => id === value)?.id)}
            options={[
              { value: ALL, label: t('dashboard.all.centres') },
              ...campaign.centres.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <FillingSection centre={centre} />
          <WaitingSection centre={centre} />
          {statistics ? (
            <>
              <StaffSection statistics={statistics} centre={centre} />
              <ArrivalsSection statistics={statistics} />
            </>
          ) : (
            <StatusLine>{t('dashboard.counting')}</StatusLine>
          )}
        </>
      )}
    </Page>
  );
}
