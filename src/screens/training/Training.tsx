import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useLanguage, useT } from '#i18n/LanguageProvider.tsx';
import { appendSentence } from '#i18n/sentences/refusals.ts';
import { campaignWords } from '#i18n/sentences/words.ts';
import type { AppendError } from '#ledger/errors.ts';
import { Banner, StatusLine } from '#ui/Banner.tsx';
import { Button, ButtonLink, ButtonRow } from '#ui/Button.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { Select } from '#ui/Select.tsx';
import { DeskList } from '../desk/DeskList.tsx';
import { GUIDED } from '../desk/guide/guide.ts';
import { useLaptopDesks } from '../desk/laptopDesks.ts';
import { useServices } from '../services.tsx';
import { EraseTraining } from './EraseTraining.tsx';
import { desksToStart, guidedDeskToStart, startTraining, town } from './startTraining.ts';
import './training.css';

/** Training: a fictional town, a desk of it opened with one click. */
export function Training() {
  const t = useT();
  const { desks: read, reload } = useLaptopDesks('training');
  if (!read) return <StatusLine>{t('training.loading')}</StatusLine>;
  const { desks, losses } = read.ok ? read.value : { desks: [], losses: [] };
  const isBroken = !read.ok || losses.length > 0;
  const hasData = isBroken || desks.length > 0;
  return (
    <Page title={t('training.title')} lead={<p>{t('training.lead', { town: town().campaign.town })}</p>}>
      <div className="training">
        {isBroken ? (
          <Banner tone="amber" title={t('training.broken')} isLive>
            <p>{t('training.broken.body')}</p>
          </Banner>
        ) : (
          <Starts key={desks.length} taken={desks.map(({ chain }) => chain.slice(0, 5))} />
        )}
        {desks.length > 0 && (
          <Section title={t('training.resume')}>
            <DeskList desks={desks} base="/entrainement" />
          </Section>
        )}
        <Section title={t('training.guides')}>
          <p className="training-text">{t('training.guides.body')}</p>
          <ButtonRow>
            <ButtonLink href="#/guides">{t('training.guides.open')}</ButtonLink>
          </ButtonRow>
        </Section>
        {hasData && <EraseTraining onErased={() => void reload()} />}
      </div>
    </Page>
  );
}

/** With a guide or alone. @param taken desks already open here: they are resumed, not opened twice */
function Starts({ taken }: { readonly taken: readonly string[] }) {
  const { language } = useLanguage();
  const starting = useStarting();
  return (
    <>
      <GuidedStart desk={guidedDeskToStart(taken)} starting={starting} />
      <FreeStart desks={desksToStart(taken)} starting={starting} />
      {starting.failure && (
        <Banner
          tone="red"
          title={appendSentence(starting.failure, campaignWords(language, town().campaign))}
          isLive
        />
      )}
    </>
  );
}

interface Starting {
  readonly desk: string | undefined;
  readonly failure: AppendError | undefined;
  readonly start: (desk: string, isGuided: boolean) => Promise<void>;
}

/** Opens a desk and goes to its counter; one at a time. */
function useStarting(): Starting {
  const services = useServices();
  const navigate = useNavigate();
  const [desk, setDesk] = useState<string>();
  const [failure, setFailure] = useState<AppendError>();
  const start = async (chosen: string, isGuided: boolean) => {
    if (desk !== undefined) return;
    setDesk(chosen);
    const started = await startTraining(services, chosen);
    if (started.ok) {
      navigate(`/entrainement/${started.value}/guichet${isGuided ? `?${GUIDED}` : ''}`);
      return;
    }
    setFailure(started.error);
    setDesk(undefined);
  };
  return { desk, failure, start };
}

/** Six families, one after the other, told beside the counter. */
function GuidedStart({ desk, starting }: { readonly desk: string | undefined; readonly starting: Starting }) {
  const t = useT();
  return (
    <Section title={t('training.guided')}>
      <p className="training-text">{t('training.guided.body')}</p>
      {desk === undefined ? (
        <p className="training-note">{t('training.guided.taken')}</p>
      ) : (
        <ButtonRow>
          <Button
            kind="primary"
            isLarge
            icon="next"
            onPress={() => void starting.start(desk, true)}
            {...(starting.desk === desk && { pending: t('training.start.pending') })}
          >
            {t('training.guided.start')}
          </Button>
        </ButtonRow>
      )}
    </Section>
  );
}

interface FreeStartProps {
  readonly desks: readonly { readonly desk: string; readonly school: string }[];
  readonly starting: Starting;
}

/** A desk of one's own choice, and nobody who says what to do. */
function FreeStart({ desks, starting }: FreeStartProps) {
  const t = useT();
  const options = desks.map(({ desk, school }) => ({
    value: desk,
    label: t('training.desk', { desk, school }),
  }));
  const [desk, setDesk] = useState(options[0]?.value ?? '');
  if (options.length === 0) return null;
  return (
    <Section title={t('training.free')}>
      <Select
        label={t('training.choose')}
        value={desk}
        onChange={setDesk}
        options={options}
        placeholder={t('training.choose')}
      />
      <ButtonRow>
        <Button icon="next" onPress={() => void starting.start(desk, false)}>
          {t('training.start')}
        </Button>
        <StatusLine>{starting.desk !== undefined && t('training.start.pending')}</StatusLine>
      </ButtonRow>
      <p className="training-note">{t('training.skipped')}</p>
    </Section>
  );
}
