import { type ReactNode, useState } from 'react';
import { appendSentence } from '#i18n/sentences/refusals.ts';
import { nextSituation, situationOf } from '#training/situations/guidedMorning.ts';
import { SITUATIONS, type Step, type Verdict } from '#training/situations/situation.ts';
import { Banner } from '#ui/Banner.tsx';
import { Button, ButtonRow } from '#ui/Button.tsx';
import { useDesk } from '../session.tsx';
import { useWords } from '../words.ts';
import type { Guide } from './guide.ts';
import { Papers } from './Papers.tsx';

/** Who stands at the desk, what they say and bring; then what came of it, and the way to the next family. */
export function FamilyCard({ guide, step }: { readonly guide: Guide; readonly step: Step }) {
  const words = useWords();
  const { t } = words;
  const { state } = useDesk();
  const { morning, trouble, callNext, leave } = guide;
  const situation = situationOf(step);
  const { id } = situation;
  const verdict = situation.verdict(state, step);
  const [isCalling, setCalling] = useState(false);
  const next = async () => {
    setCalling(true);
    await callNext();
  };
  const isServed = verdict.state !== 'open';
  const pending = isCalling ? t('guide.calling') : undefined;
  return (
    <>
      <p className="guide-count">
        {t('guide.count', { step: morning.steps.length, steps: SITUATIONS.length })}
      </p>
      <h2 className="guide-title">{t(`guide.${id}.title`)}</h2>
      <div role="status">
        <Judgement verdict={verdict} right={t(`guide.${id}.right`)} />
      </div>
      {trouble && <Banner tone="amber" title={appendSentence(trouble, words)} />}
      {isServed && (
        <ButtonRow>
          <Button icon="next" onPress={() => void next()} pending={pending}>
            {t(nextSituation(morning) ? 'guide.next' : 'guide.result')}
          </Button>
        </ButtonRow>
      )}
      <p className="guide-says">{t(`guide.${id}.says`)}</p>
      <Papers situation={situation} ticket={step.ticket} />
      <details className="guide-hint">
        <summary>{t('guide.hint')}</summary>
        <p>{t(`guide.${id}.hint`)}</p>
      </details>
      <ButtonRow>
        {!isServed && (
          <Button kind="quiet" onPress={() => void next()} pending={pending}>
            {t('guide.skip')}
          </Button>
        )}
        <Button kind="quiet" onPress={leave}>
          {t('guide.leave')}
        </Button>
      </ButtonRow>
    </>
  );
}

/** One sentence: what is right, or what is off and how it is mended. */
function Judgement({ verdict, right }: { readonly verdict: Verdict; readonly right: string }): ReactNode {
  const { t } = useWords();
  switch (verdict.state) {
    case 'right':
      return <Banner tone="done" title={right} />;
    case 'off':
      return (
        <Banner tone="amber" title={t(`guide.slip.${verdict.slip.type}`, { ...verdict.slip })}>
          <p>{t('guide.mend')}</p>
        </Banner>
      );
    default:
      return verdict.isDeclared && <Banner tone="info" title={t('guide.declared')} />;
  }
}
