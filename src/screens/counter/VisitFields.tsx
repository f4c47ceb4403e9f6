import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { grantsAtDesks } from '#domain/campaign/lookup.ts';
import { householdsAsked, readTicket, type VisitForm } from '#domain/commands/visitForm.ts';
import { countOutcomes, previewVisit } from '#domain/deciding/preview.ts';
import type { Ticket } from '#domain/vocabulary/ids.ts';
import type { NumberedPupil } from '#files/pupilsFile.ts';
import { Banner } from '#ui/Banner.tsx';
import { FigureField } from '#ui/FigureField.tsx';
import { FieldRow, Section } from '#ui/Section.tsx';
import { useDesk } from '../desk/session.tsx';
import { useWords } from '../desk/words.ts';
import { Bound, ChoiceEntry, TextEntry, YesNoEntry } from './fields.tsx';
import { HouseholdSection, PersonFields } from './HouseholdSection.tsx';

/** The form top to bottom, in the order of the paper form. */
export function VisitFields({
  pupils,
  addition,
}: {
  readonly pupils: readonly NumberedPupil[];
  readonly addition?: string | undefined;
}) {
  const { t } = useWords();
  const { snapshot } = useDesk();
  const { state } = snapshot;
  const form = useWatch<VisitForm>() as VisitForm;
  const expected = (state.queue.highest + 1) as Ticket;
  const ticket = readTicket(form.ticket) ?? expected;
  const asked = householdsAsked(form);
  const { own, carried } = form;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a snapshot is a new object after every change of the state it shares.
  const previews = useMemo(
    () =>
      previewVisit(
        state,
        ticket,
        asked.map((household) => ({ own, carried })[household]),
      ),
    [snapshot, ticket, form.who, own, carried],
  );
  const titles = {
    own: t(form.who === 'both' ? 'counter.household.own.both' : 'counter.household.own'),
    carried: t('counter.household.carried'),
  };
  return (
    <>
      {form.late && <Banner tone="info" title={t('counter.late.note')} />}
      {addition && <Banner tone="info" title={t('counter.addition.note', { receipt: addition })} />}
      <Section number={1} title={t('counter.visit')}>
        <FieldRow>
          <Bound name="ticket">
            {(field) => (
              <FigureField
                {...field}
                label={t('counter.ticket')}
                hint={t('counter.ticket.hint', { ticket: expected })}
                isRequired
                maxLength={4}
              />
            )}
          </Bound>
          {form.late && (
            <TextEntry
              name="takenAt"
              label={t('counter.takenAt')}
              hint={t('counter.takenAt.hint')}
              width="short"
              isRequired
            />
          )}
          <ChoiceEntry
            name="who"
            label={t('counter.who')}
            options={[
              { value: 'own', label: t('counter.who.own') },
              { value: 'carried', label: t('counter.who.carried') },
              { value: 'both', label: t('counter.who.both') },
            ]}
          />
        </FieldRow>
        {form.who === 'carried' && <PersonFields name="bearer" title={t('counter.bearer')} />}
      </Section>
      {asked.map((household, index) => (
        <HouseholdSection
          key={household}
          household={household}
          number={index + 2}
          title={titles[household]}
          pupils={pupils}
          previews={previews[index] ?? []}
        />
      ))}
      <Section number={asked.length + 2} title={t('counter.record')}>
        <FieldRow>
          {form.who !== 'own' && <YesNoEntry name="proxySeen" label={t('counter.proxySeen')} isRequired />}
          <YesNoEntry name="formSigned" label={t('counter.formSigned')} isRequired />
        </FieldRow>
        <Summary counts={countOutcomes(previews)} />
      </Section>
    </>
  );
}

function Summary({
  counts: { granted, waiting },
}: {
  readonly counts: { granted: number; waiting: number };
}) {
  const { t } = useWords();
  const { campaign } = useDesk().state;
  return (
    <p className="counter-summary" role="status">
      {grantsAtDesks(campaign)
        ? t('counter.summary', { granted, waiting })
        : t('counter.summary.recorded', { count: granted + waiting })}
    </p>
  );
}
