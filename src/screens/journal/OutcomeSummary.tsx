import type { Enrolment } from '#domain/projections/register.ts';
import type { Translate } from '#i18n/translate.ts';
import { Icon } from '#ui/Icon.tsx';

interface OutcomeSummaryProps {
  readonly enrolment: Enrolment;
  readonly t: Translate;
}

/** How many places were granted and how many requests wait; or that the entry was voided. */
export function OutcomeSummary({ enrolment, t }: OutcomeSummaryProps) {
  const { requests, voided } = enrolment;
  const granted = requests.filter(({ outcome }) => outcome === 'granted').length;
  const waiting = requests.length - granted;
  if (voided) {
    return (
      <span className="outcomes">
        <span className="outcome outcome--voided">
          <Icon name="cross" />
          {t('journal.outcome.voided')}
        </span>
      </span>
    );
  }
  return (
    <span className="outcomes">
      {granted > 0 && (
        <span className="outcome outcome--granted">
          <Icon name="tick" />
          {t('journal.outcome.granted', { count: granted })}
        </span>
      )}
      {granted > 0 && waiting > 0 && ' '}
      {waiting > 0 && (
        <span className="outcome outcome--waiting">
          <WaitingMark />
          {t('journal.outcome.waiting', { count: waiting })}
        </span>
      )}
    </span>
  );
}

/** An hourglass: what waits. */
export const WaitingMark = () => (
  <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M6.5 3.5h11M6.5 20.5h11M8 3.5c0 5 3 5.5 4 8.5c1-3 4-3.5 4-8.5M8 20.5c0-5 3-5.5 4-8.5c1 3 4 3.5 4 8.5" />
  </svg>
);
