import { useEffect, useRef } from 'react';
import type { Campaign } from '#domain/campaign/campaign.ts';
import { useLanguage, useT } from '#i18n/LanguageProvider.tsx';
import { refusalSentence } from '#i18n/sentences/refusals.ts';
import { campaignWords } from '#i18n/sentences/words.ts';
import { Banner } from '#ui/Banner.tsx';
import { Choice } from '#ui/Choice.tsx';
import { Section } from '#ui/Section.tsx';
import { TextField } from '#ui/TextField.tsx';
import { ScanButton } from '../desk/ScanButton.tsx';
import { type PaperAnswer, verdictOn } from './paperAnswer.ts';
import type { Found } from './RestoringSteps.tsx';

interface LastPaperStepProps {
  readonly found: Found;
  readonly campaign: Campaign;
  readonly answer: PaperAnswer;
  readonly onChange: (answer: PaperAnswer) => void;
  /** How often the desk was to go on without an answer. */
  readonly timesMissed: number;
}

/** The last paper handed out shows that the copy knows all that was granted: only then do its places pass on. */
export function LastPaperStep({ found, campaign, answer, onChange, timesMissed }: LastPaperStepProps) {
  const t = useT();
  const choice = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (timesMissed > 0) choice.current?.focus();
  }, [timesMissed]);
  const change = (part: Partial<PaperAnswer>) => onChange({ ...answer, ...part });
  return (
    <Section number={5} title={t('restoring.paper.title')} hint={t('restoring.paper.hint')}>
      <Choice
        label={t('restoring.paper.question')}
        value={answer.kind}
        onChange={(kind) => change({ kind })}
        ref={choice}
        options={(['receipt', 'transfer', 'none'] as const).map((kind) => ({
          value: kind,
          label: t(`restoring.paper.${kind}`),
        }))}
        {...(timesMissed > 0 && answer.kind === '' && { errorMessage: t('restoring.paper.missing') })}
      />
      {answer.kind === 'receipt' && (
        <div className="opening-fields">
          <TextField
            label={t('restoring.paper.number')}
            hint={t('restoring.paper.number.hint')}
            value={answer.number}
            onChange={(number) => change({ number: number.toUpperCase() })}
            isFigure
          />
          <TextField
            label={t('restoring.paper.hash')}
            hint={t('restoring.paper.hash.hint')}
            value={answer.shortHash}
            onChange={(shortHash) => change({ shortHash })}
            isFigure
            width="medium"
          />
        </div>
      )}
      {answer.kind === 'transfer' && (
        <div className="opening-fields">
          <TextField
            label={t('restoring.paper.code')}
            hint={t('restoring.paper.code.hint')}
            value={answer.code}
            onChange={(code) => change({ code: code.toUpperCase() })}
            isFigure
          />
          <ScanButton onFound={(code) => change({ code })} />
        </div>
      )}
      <Verdict found={found} campaign={campaign} answer={answer} />
    </Section>
  );
}

function Verdict({ found, campaign, answer }: Pick<LastPaperStepProps, 'found' | 'campaign' | 'answer'>) {
  const t = useT();
  const { language } = useLanguage();
  if (answer.kind === 'none') {
    return (
      <Banner tone="amber" isLive title={t('restoring.verdict.none')}>
        <p>{t('restoring.verdict.none.why')}</p>
      </Banner>
    );
  }
  const verdict = verdictOn(found.state, answer);
  if (verdict.ok) {
    return (
      <Banner tone="done" isLive title={t('restoring.verdict.places', { places: verdict.value })}>
        <p>{t('restoring.verdict.places.why')}</p>
      </Banner>
    );
  }
  const { error } = verdict;
  if (error.type === 'NotAnswered') return null;
  return (
    <Banner tone="amber" isLive title={refusalSentence(error, campaignWords(language, campaign))}>
      <p>{t('restoring.verdict.otherwise')}</p>
    </Banner>
  );
}
