import { useState } from 'react';
import type { Enrolment } from '#domain/projections/register.ts';
import { trueInstant } from '#domain/vocabulary/time.ts';
import type { FormFor } from '#paper/campaign/form/data.ts';
import { reservationFormPages } from '#paper/campaign/reservationForm.ts';
import type { PageDescription } from '#paper/page.ts';
import { Banner, StatusLine } from '#ui/Banner.tsx';
import { Button, ButtonRow } from '#ui/Button.tsx';
import { type PrintingError, usePrinting } from '../desk/printing.ts';
import { printingSentence } from '../desk/printingSentence.ts';
import { type DeskSession, useDesk } from '../desk/session.tsx';
import { useWords } from '../desk/words.ts';

/** The reservation form of a household that brought none, filled in with what was recorded: it signs that. */
export function PrefilledForms({ enrolments }: { readonly enrolments: readonly Enrolment[] }) {
  const words = useWords();
  const { t } = words;
  const session = useDesk();
  const printing = usePrinting();
  const [pending, setPending] = useState<string>();
  const [isSent, setSent] = useState(false);
  const [trouble, setTrouble] = useState<PrintingError>();

  const print = async (enrolment: Enrolment) => {
    setPending(enrolment.receipt);
    setTrouble(undefined);
    const made = await printing.paper(prefilledForm(session, enrolment));
    const sent = made.ok ? await printing.print(made.value) : made;
    // Where nothing can be printed from the page, the PDF can be printed from elsewhere.
    if (made.ok && !sent.ok) printing.save(made.value);
    setPending(undefined);
    setSent(sent.ok);
    if (!sent.ok) setTrouble(sent.error);
  };

  const withoutForm = enrolments.some(({ paper }) => !paper.formSigned);
  return (
    <div className="recorded-form">
      {withoutForm && <p>{t('counter.recorded.form.why')}</p>}
      <ButtonRow>
        {enrolments.map((enrolment) => (
          <Button
            key={enrolment.receipt}
            kind={enrolment.paper.formSigned ? 'quiet' : 'secondary'}
            icon="print"
            onPress={() => void print(enrolment)}
            pending={pending === enrolment.receipt ? t('counter.recorded.print.pending') : undefined}
          >
            {enrolments.length === 1
              ? t('counter.recorded.form')
              : t('counter.recorded.form.family', { name: enrolment.household.guardian.lastName })}
          </Button>
        ))}
      </ButtonRow>
      <StatusLine>{isSent && t('counter.recorded.form.sent')}</StatusLine>
      {trouble && <Banner tone="amber" isLive title={printingSentence(trouble, words)} />}
    </div>
  );
}

function prefilledForm({ campaignFile, identity }: DeskSession, enrolment: Enrolment): PageDescription {
  const { role, bearer, household, requests, ticket, receipt, at, clockOffset } = enrolment;
  const madeAt = trueInstant(at, clockOffset);
  const form: FormFor = {
    type: 'household',
    role,
    bearer,
    household,
    periods: household.children.map((_, index) =>
      requests.filter(({ child }) => child === index).map(({ period }) => period),
    ),
    ticket,
    hour: madeAt.slice(11, 16) as NonNullable<Extract<FormFor, { type: 'household' }>['hour']>,
    receipt,
  };
  const paper = { campaign: campaignFile.campaign, english: false, madeAt };
  return reservationFormPages(paper, identity.school, form);
}
