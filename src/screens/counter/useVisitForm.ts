import { createContext, useContext } from 'react';
import { flushSync } from 'react-dom';
import { type FieldErrors, type Resolver, set, type UseFormReturn, useForm } from 'react-hook-form';
import { instantAt } from '#device/clock.ts';
import type { Campaign } from '#domain/campaign/campaign.ts';
import type { RecordVisit } from '#domain/commands/commands.ts';
import { emptyChild, readVisitForm, type VisitForm } from '#domain/commands/visitForm.ts';
import { invariant } from '#domain/result.ts';
import { focusField } from './movingOn.ts';

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

/**
 * The form to those inside it. Always the same object, unlike that of react-hook-form's own provider, which draws the
 * whole form again whenever it begins or ends to submit.
 */
export const VisitFormContext = createContext<CounterForm | undefined>(undefined);

export function useOpenForm(): CounterForm {
  const form = useContext(VisitFormContext);
  invariant(form, 'fields are rendered inside VisitEditor');
  return form;
}

function resolverFor(campaign: Campaign): Resolver<VisitForm, unknown, RecordVisit> {
  return (form) => {
    const read = readForm(form, campaign);
    if (read.ok) return { values: read.value, errors: {} };
    const errors: FieldErrors<VisitForm> = {};
    for (const { path, problem } of read.error) set(errors, path, { type: problem, message: problem });
    return { values: {}, errors };
  };
}

function readForm(form: VisitForm, campaign: Campaign) {
  const { date, timeZone } = campaign.morning;
  return readVisitForm(form, campaign, (time) => instantAt(date, time, timeZone));
}

/** The fields that still lack something, by their paths. */
export function fieldsToFill(form: VisitForm, campaign: Campaign): ReadonlySet<string> {
  const read = readForm(form, campaign);
  return new Set(read.ok ? [] : read.error.map(({ path }) => path));
}

/** One more child of the household, its name first. */
export function addChild(
  { getValues, setValue }: Pick<CounterForm, 'getValues' | 'setValue'>,
  household: 'own' | 'carried',
  school: string,
): void {
  const children = getValues(`${household}.children`);
  flushSync(() =>
    setValue(`${household}.children`, [...children, emptyChild(school)], { shouldDirty: true }),
  );
  focusField(`${household}.children.${children.length}.lastName`);
}
