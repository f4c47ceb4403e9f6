import { type FieldErrors, type Resolver, set, type UseFormReturn, useForm } from 'react-hook-form';
import { instantAt } from '#device/clock.ts';
import type { Campaign } from '#domain/campaign/campaign.ts';
import type { RecordVisit } from '#domain/commands/commands.ts';
import { readVisitForm, type VisitForm } from '#domain/commands/visitForm.ts';

export type CounterForm = UseFormReturn<VisitForm, unknown, RecordVisit>;

/** The form of one visit, checked as a whole by the domain. */
export function useVisitForm(campaign: Campaign, values: VisitForm): CounterForm {
  return useForm<VisitForm, unknown, RecordVisit>({
    defaultValues: values,
    resolver: resolverFor(campaign),
    mode: 'onSubmit',
    reValidateMode: 'onBlur',
    shouldFocusError: true,
  });
}

function resolverFor(campaign: Campaign): Resolver<VisitForm, unknown, RecordVisit> {
  const { date, timeZone } = campaign.morning;
  return (form) => {
    const read = readVisitForm(form, campaign, (time) => instantAt(date, time, timeZone));
    if (read.ok) return { values: read.value, errors: {} };
    const errors: FieldErrors<VisitForm> = {};
    for (const { path, problem } of read.error) set(errors, path, { type: problem, message: problem });
    return { values: {}, errors };
  };
}
