import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { setAtStake } from '#device/atStake.ts';
import type { Enrolment } from '#domain/projections/register.ts';
import { appendSentence } from '#i18n/sentences/refusals.ts';
import { useSentence } from '#i18n/useSentence.ts';
import type { AppendError } from '#ledger/errors.ts';
import { useDesk } from '../desk/session.tsx';
import { useWords } from '../desk/words.ts';
import {
  type Corrected,
  type CorrectionValues,
  changesOf,
  correctionSchema,
  pathOf,
  valuesOf,
} from './correction.ts';

/** The form of one correction: reads what is typed, records only what changed, and says where it does not fit. */
export function useCorrection({ receipt, household }: Enrolment) {
  const { record, base, state } = useDesk();
  const navigate = useNavigate();
  // What the form started from; a correction made meanwhile in another tab is refused, not overwritten.
  const [before] = useState(household);
  const [trouble, setTrouble] = useSentence(useWords());
  const form = useForm<CorrectionValues, unknown, Corrected>({
    resolver: zodResolver(correctionSchema(state.campaign.morning.date)),
    defaultValues: valuesOf(before),
  });
  useHeldAtStake(form.formState.isDirty);

  const save = async (corrected: Corrected) => {
    setTrouble(undefined);
    const changes = changesOf(before, corrected);
    const recorded = await record({ type: 'CorrectHousehold', receipt, changes, reason: corrected.reason });
    if (recorded.ok) navigate(`${base}/journal/${receipt}`);
    else sayWhy(recorded.error);
  };

  const sayWhy = (error: AppendError) => {
    if (error.type === 'CorrectionOutdated' || error.type === 'CorrectionUnfit') {
      const refused = { type: error.type, message: error.change.to ?? '' };
      form.setError(pathOf(error.change), refused, { shouldFocus: true });
    }
    setTrouble((words) => appendSentence(error, words));
  };

  const countProblems = (errors: object) =>
    setTrouble(({ t }) => t('journal.correct.unreadable', { count: leavesOf(errors) }));

  return { form, trouble, submit: form.handleSubmit(save, countProblems) };
}

/** Fields with an error, however deep they lie in the form. */
const leavesOf = (errors: object): number =>
  Object.values(errors).reduce(
    (count: number, error: unknown) =>
      typeof error !== 'object' || error === null ? count : count + ('type' in error ? 1 : leavesOf(error)),
    0,
  );

function useHeldAtStake(isDirty: boolean): void {
  useEffect(() => {
    setAtStake('correction', isDirty);
    return () => setAtStake('correction', false);
  }, [isDirty]);
}
