import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useLanguage, useT } from '#i18n/LanguageProvider.tsx';
import { appendSentence } from '#i18n/sentences/refusals.ts';
import { campaignWords } from '#i18n/sentences/words.ts';
import type { AppendError } from '#ledger/errors.ts';
import { Banner, StatusLine } from '#ui/Banner.tsx';
import { Button, ButtonRow } from '#ui/Button.tsx';
import { Page } from '#ui/Page.tsx';
import { Section } from '#ui/Section.tsx';
import { Select } from '#ui/Select.tsx';
import { DeskList } from '../desk/DeskList.tsx';
import { useLaptopDesks } from '../desk/laptopDesks.ts';
import { useServices } from '../services.tsx';
import { EraseTraining } from './EraseTraining.tsx';
import { desksToStart, startTraining, town } from './startTraining.ts';
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
          <Start key={desks.length} taken={desks.map(({ chain }) => chain.slice(0, 5))} />
        )}
        {desks.length > 0 && (
          <Section title={t('training.resume')}>
            <DeskList desks={desks} base="/entrainement" />
          </Section>
        )}
        {hasData && <EraseTraining onErased={() => void reload()} />}
      </div>
    </Page>
  );
}

/** @param taken desks already open here: they are resumed, not opened twice */
function Start({ taken }: { readonly taken: readonly string[] }) {
  const t = useT();
  const { language } = useLanguage();
  const services = useServices();
  const navigate = useNavigate();
  const options = desksToStart(taken).map(({ desk, school }) => ({
    value: desk,
    label: t('training.desk', { desk, school }),
  }));
  const [desk, setDesk] = useState(options[0]?.value ?? '');
  const [isStarting, setStarting] = useState(false);
  const [failure, setFailure] = useState<AppendError>();

  const start = async () => {
    if (isStarting) return;
    setStarting(true);
    const started = await startTraining(services, desk);
    if (started.ok) return navigate(`/entrainement/${started.value}/guichet`);
    setFailure(started.error);
    setStarting(false);
  };

  if (options.length === 0) return null;
  return (
    <div className="training-start">
      <Select
        label={t('training.choose')}
        value={desk}
        onChange={setDesk}
        options={options}
        placeholder={t('training.choose')}
      />
      <ButtonRow>
        <Button kind="primary" isLarge icon="next" onPress={() => void start()}>
          {t('training.start')}
        </Button>
        <StatusLine>{isStarting && t('training.start.pending')}</StatusLine>
      </ButtonRow>
      <p className="training-note">{t('training.skipped')}</p>
      {failure && (
        <Banner tone="red" title={appendSentence(failure, campaignWords(language, town().campaign))} isLive />
      )}
    </div>
  );
}
