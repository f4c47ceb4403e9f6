import { outcomesOf, scoreOf } from '#training/situations/guidedMorning.ts';
import { ButtonLink, ButtonRow } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { useDesk } from '../session.tsx';
import { useWords } from '../words.ts';
import type { Guide } from './guide.ts';
import { useLostFocus } from './useLostFocus.ts';

/** The whole morning at a glance, for the eyes of whoever sits here. */
export function Score({ guide }: { readonly guide: Guide }) {
  const { t } = useWords();
  const { state } = useDesk();
  const heading = useLostFocus<HTMLHeadingElement>();
  const outcomes = outcomesOf(guide.morning, state);
  return (
    <>
      <p className="guide-count">{t('guide.title')}</p>
      <h2 ref={heading} className="guide-title" tabIndex={-1}>
        {t('guide.score', { right: scoreOf(outcomes), all: outcomes.length })}
      </h2>
      <p>{t('guide.score.yours')}</p>
      <ol className="guide-outcomes">
        {outcomes.map(({ situation, verdict }) => (
          <li key={situation} className={`guide-outcome guide-outcome--${verdict.state}`}>
            <Icon name={icons[verdict.state]} />
            <span>
              <strong>{t(`guide.${situation}.title`)}</strong>
              <br />
              {verdict.state === 'off'
                ? t(`guide.slip.${verdict.slip.type}`, { ...verdict.slip })
                : t(verdict.state === 'right' ? 'guide.outcome.right' : 'guide.outcome.open')}
            </span>
          </li>
        ))}
      </ol>
      <ButtonRow>
        <ButtonLink href="#/guides">{t('guide.print')}</ButtonLink>
        <ButtonLink href="#/entrainement" kind="quiet">
          {t('guide.back')}
        </ButtonLink>
      </ButtonRow>
    </>
  );
}

const icons = { right: 'done', off: 'warning', open: 'info' } as const;
