import type { ReactNode } from 'react';
import { useT } from '#i18n/LanguageProvider.tsx';
import { isOver, stepInHand } from '#training/situations/guidedMorning.ts';
import { Button } from '#ui/Button.tsx';
import { FamilyCard } from './FamilyCard.tsx';
import { type Guide, useGuide } from './guide.ts';
import { Score } from './Score.tsx';
import { useLostFocus } from './useLostFocus.ts';
import './guide.css';

/** The screen of the desk, and beside it the family that stands there. */
export function Guided({ children }: { readonly children: ReactNode }) {
  const guide = useGuide();
  const isShown = guide && !guide.morning.isLeft;
  return (
    <div className={isShown ? 'guided' : undefined}>
      {isShown && <GuideColumn guide={guide} />}
      {guide?.morning.isLeft && <Return onResume={guide.resume} />}
      {/* A new family finds the counter cleared. */}
      <div key={guide?.morning.steps.length ?? 0} className="guided-screen">
        {children}
      </div>
    </div>
  );
}

function GuideColumn({ guide }: { readonly guide: Guide }) {
  const t = useT();
  const { morning, setSide } = guide;
  const step = stepInHand(morning);
  const card = useLostFocus<HTMLElement>();
  return (
    <div className="guide-column">
      <section ref={card} className="guide" aria-label={t('guide.title')} tabIndex={-1}>
        {step && <FamilyCard key={step.situation} guide={guide} step={step} />}
        {isOver(morning) && <Score guide={guide} />}
      </section>
      <div ref={setSide} />
    </div>
  );
}

function Return({ onResume }: { readonly onResume: () => void }) {
  const t = useT();
  const button = useLostFocus<HTMLButtonElement>();
  return (
    <p className="guide-return">
      <Button ref={button} kind="quiet" icon="next" onPress={onResume}>
        {t('guide.resume')}
      </Button>
    </p>
  );
}
