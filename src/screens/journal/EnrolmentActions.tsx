import { useState } from 'react';
import { decide } from '#domain/deciding/decide.ts';
import type { DeskState } from '#domain/projections/desk.ts';
import type { Enrolment } from '#domain/projections/register.ts';
import { Button, ButtonLink, ButtonRow } from '#ui/Button.tsx';
import { useDesk } from '../desk/session.tsx';
import { VoidDialog } from '../desk/VoidDialog.tsx';
import { useWords } from '../desk/words.ts';
import { PrintAgain } from './PrintAgain.tsx';

/** What may still be done with an enrolment: print, correct, add periods; void while it is the last slip of the hand. */
export function EnrolmentActions({ enrolment }: { readonly enrolment: Enrolment }) {
  const { state, base } = useDesk();
  const { t } = useWords();
  const [isVoiding, setVoiding] = useState(false);
  const { receipt, voided } = enrolment;
  const back = (
    <ButtonLink href={`#${base}/journal`} kind="quiet">
      {t('journal.back')}
    </ButtonLink>
  );
  if (voided || state.status.closing) return <ButtonRow>{back}</ButtonRow>;
  return (
    <section className="enrolment-actions" aria-label={t('journal.enrolment.actions')}>
      <PrintAgain enrolment={enrolment} />
      <ButtonRow>
        <ButtonLink href={`#${base}/journal/${receipt}/corriger`}>
          {t('journal.enrolment.correct')}
        </ButtonLink>
        <ButtonLink href={`#${base}/guichet?ajout=${receipt}`}>{t('journal.enrolment.add')}</ButtonLink>
        {canVoid(state, enrolment) && (
          <Button kind="danger" onPress={() => setVoiding(true)}>
            {t('journal.enrolment.void')}
          </Button>
        )}
        {back}
      </ButtonRow>
      <p className="journal-aside">{t('journal.enrolment.add.hint')}</p>
      <VoidDialog enrolment={enrolment} isOpen={isVoiding} onClose={() => setVoiding(false)} />
    </section>
  );
}

/** R10: asks the law itself, with a reason in place of the one the agent will give. */
const canVoid = (state: DeskState, { visit }: Enrolment): boolean =>
  decide(state, { type: 'VoidLastVisit', visit, reason: 'asked' }).ok;
