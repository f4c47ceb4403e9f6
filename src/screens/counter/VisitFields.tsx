import { memo } from 'react';
import { useWatch } from 'react-hook-form';
import { grantsAtDesks } from '#domain/campaign/lookup.ts';
import { householdsAsked } from '#domain/commands/visitForm.ts';
import { countOutcomes } from '#domain/deciding/preview.ts';
import type { NumberedPupil } from '#files/pupilsFile.ts';
import { Banner } from '#ui/Banner.tsx';
import { FigureField } from '#ui/FigureField.tsx';
import { FieldRow, Section } from '#ui/Section.tsx';
import { useDesk } from '../desk/session.tsx';
import { useWords } from '../desk/words.ts';
import { Bound, ChoiceEntry, TextEntry, YesNoEntry } from './fields.tsx';
import { HouseholdSection, PersonFields } from './HouseholdSection.tsx';
import { PreviewsProvider, usePreviews } from './previews.tsx';
import { useOpenForm } from './useVisitForm.ts';

interface VisitFieldsProps {
  readonly pupils: readonly NumberedPupil[];
  readonly addition?: string | undefined;
}

/** The form top to bottom, in the order of the paper form. */
export const VisitFields = memo(function VisitFields({ pupils, addition }: VisitFieldsProps) {
  const { control } = useOpenForm();
  const [late, who] = useWatch({ control, name: ['late', 'who'] });
  const expected = useDesk().state.queue.highest + 1;
  const { t } = useWords();
  const asked = householdsAsked({ who });
  const titles = {
    own: t(who === 'both' ? 'counter.household.own.both' : 'counter.household.own'),
    carried: t('counter.household.carried'),
  };
  return (
    <PreviewsProvider>
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
        />
      ))}
      <Section number={asked.length + 2} title={t('counter.record')}>
        <FieldRow>
          {who !== 'own' && <YesNoEntry name="proxySeen" label={t('counter.proxySeen')} isRequired />}
          <YesNoEntry name="formSigned" label={t('counter.formSigned')} isRequired />
        </FieldRow>
        <Summary />
      </Section>
    </PreviewsProvider>
  );
});

function Summary() {
  const { granted, waiting } = countOutcomes([...usePreviews().values()]);
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
