import { memo, useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { grantsAtDesks } from '#domain/campaign/lookup.ts';
import { householdsAsked, readTicket, type VisitForm } from '#domain/commands/visitForm.ts';
import { countOutcomes, type PeriodPreview, previewVisit } from '#domain/deciding/preview.ts';
import type { Ticket } from '#domain/vocabulary/ids.ts';
import type { NumberedPupil } from '#files/pupilsFile.ts';
import { Banner } from '#ui/Banner.tsx';
import { FigureField } from '#ui/FigureField.tsx';
import { FieldRow, Section } from '#ui/Section.tsx';
import { useDesk } from '../desk/session.tsx';
import { useWords } from '../desk/words.ts';
import { Bound, ChoiceEntry, TextEntry, YesNoEntry } from './fields.tsx';
import { HouseholdSection, PersonFields } from './HouseholdSection.tsx';
import { useOpenForm } from './useVisitForm.ts';

interface VisitFieldsProps {
  readonly pupils: readonly NumberedPupil[];
  readonly addition?: string | undefined;
}

/** The form top to bottom, in the order of the paper form. */
export const VisitFields = memo(function VisitFields(props: VisitFieldsProps) {
  const { control } = useOpenForm();
  const { late, who, ticket, households } = useWatch({ control, compute: asksOf });
  const { queue } = useDesk().snapshot.state;
  const expected = (queue.highest + 1) as Ticket;
  const previews = usePreviews(households, readTicket(ticket) ?? expected);
  return <FieldsInOrder {...props} late={late} who={who} expected={expected} previews={previews} />;
});

/** What the outcome depends on: not the names, so that typing one draws its field alone. */
const asksOf = (form: VisitForm) => ({
  late: form.late,
  who: form.who,
  ticket: form.ticket,
  households: householdsAsked(form).map((household) => ({
    children: form[household].children.map(({ school, level, periods }) => ({ school, level, periods })),
  })),
});

type Previews = readonly (readonly (readonly PeriodPreview[])[])[];

/** What would come of the form, by household, child and period: the same object until something of it differs. */
function usePreviews(households: ReturnType<typeof asksOf>['households'], ticket: Ticket): Previews {
  const { snapshot } = useDesk();
  const text = useMemo(
    () => JSON.stringify(previewVisit(snapshot.state, ticket, households)),
    [snapshot, ticket, households],
  );
  return useMemo(() => JSON.parse(text) as Previews, [text]);
}

/** Its own component, so that another ticket draws its field again, and not all of them. */
const FieldsInOrder = memo(function FieldsInOrder({
  pupils,
  addition,
  late,
  who,
  expected,
  previews,
}: VisitFieldsProps &
  Pick<VisitForm, 'late' | 'who'> & { readonly expected: Ticket; readonly previews: Previews }) {
  const { t } = useWords();
  const asked = householdsAsked({ who });
  const titles = {
    own: t(who === 'both' ? 'counter.household.own.both' : 'counter.household.own'),
    carried: t('counter.household.carried'),
  };
  return (
    <>
      {late && <Banner tone="info" title={t('counter.late.note')} />}
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
          {late && (
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
        {who === 'carried' && <PersonFields name="bearer" title={t('counter.bearer')} />}
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
          {who !== 'own' && <YesNoEntry name="proxySeen" label={t('counter.proxySeen')} isRequired />}
          <YesNoEntry name="formSigned" label={t('counter.formSigned')} isRequired />
        </FieldRow>
        <Summary counts={countOutcomes(previews)} />
      </Section>
    </>
  );
});

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
