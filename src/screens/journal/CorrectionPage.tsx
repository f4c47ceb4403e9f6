import { useParams } from 'react-router';
import type { ReceiptNumber } from '#domain/vocabulary/ids.ts';
import { Page } from '#ui/Page.tsx';
import { useDesk } from '../desk/session.tsx';
import { useWords } from '../desk/words.ts';
import { CorrectionForm } from './CorrectionForm.tsx';
import { EnrolmentPage } from './EnrolmentPage.tsx';
import { revisedNumber } from './words.ts';
import './journal.css';
import './enrolment.css';

/** What is wrong on an enrolment is put right; the old values stay in the ledger (R10). */
export function CorrectionPage() {
  const { receipt = '' } = useParams();
  const { state } = useDesk();
  const { t } = useWords();
  const enrolment = state.register.enrolments.get(receipt as ReceiptNumber);
  // Nothing to correct there: the enrolment's own page says why.
  if (!enrolment || enrolment.voided || state.status.closing) return <EnrolmentPage />;
  return (
    <Page
      title={t('journal.correct.title', { number: revisedNumber(enrolment) })}
      lead={<p>{t('journal.correct.lead')}</p>}
    >
      <CorrectionForm key={receipt} enrolment={enrolment} />
    </Page>
  );
}
