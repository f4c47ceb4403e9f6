import { Link } from 'react-router';
import type { Enrolment } from '#domain/projections/register.ts';
import { type CampaignWords, personName } from '#i18n/sentences/words.ts';
import { classes } from '#ui/classes.ts';
import { OutcomeSummary } from './OutcomeSummary.tsx';
import { childName, familyName, servedAt } from './words.ts';

interface EnrolmentRowProps {
  readonly enrolment: Enrolment;
  /** Recorded before the desk was restored. */
  readonly isEarlier: boolean;
  /** Address of this desk's screens. */
  readonly base: string;
  readonly words: CampaignWords;
}

/** One enrolment on one line: enough to know which it is and how it ended. */
export function EnrolmentRow({ enrolment, isEarlier, base, words }: EnrolmentRowProps) {
  const { t, formats } = words;
  const { receipt, ticket, household, role, bearer, paper, voided } = enrolment;
  return (
    <li>
      <Link
        className={classes('journal-row', voided && 'journal-row--voided')}
        to={`${base}/journal/${receipt}`}
      >
        <span className="journal-receipt">
          {receipt}
          {isEarlier && <span className="journal-aside"> {t('journal.earlier')}</span>}
        </span>
        <span className="journal-arrival">
          <span>{t('journal.ticket', { ticket })}</span> <span>{formats.clock(servedAt(enrolment))}</span>
          {paper.takenAt && <span className="journal-aside"> {t('journal.time.paper')}</span>}
        </span>
        <span className="journal-family">
          <span className="journal-strong">{familyName(household, words)}</span>
          {role === 'carried' && (
            <span className="journal-aside"> {t('journal.carriedBy', { bearer: personName(bearer) })}</span>
          )}
        </span>
        <span className="journal-children">
          {formats.list(household.children.map((child) => childName(child, household)))}
        </span>
        <OutcomeSummary enrolment={enrolment} t={t} />
      </Link>
    </li>
  );
}
