import { FormProvider } from 'react-hook-form';
import type { Enrolment } from '#domain/projections/register.ts';
import { LEVELS } from '#domain/vocabulary/levels.ts';
import { personName } from '#i18n/sentences/words.ts';
import { ActionBar } from '#ui/ActionBar.tsx';
import { Banner } from '#ui/Banner.tsx';
import { Button, ButtonLink, ButtonRow } from '#ui/Button.tsx';
import { FieldGroup, FieldRow, Section } from '#ui/Section.tsx';
import { useDesk } from '../desk/session.tsx';
import { useWords } from '../desk/words.ts';
import { CorrectedField, CorrectedSelect } from './CorrectedField.tsx';
import { MoveNote, SettleNote } from './CorrectionNotes.tsx';
import { useCorrection } from './useCorrection.ts';

/** The enrolment as it stands, every field of it open to be put right. */
export function CorrectionForm({ enrolment }: { readonly enrolment: Enrolment }) {
  const { base } = useDesk();
  const { t } = useWords();
  const { form, submit, trouble } = useCorrection(enrolment);
  const { isSubmitting } = form.formState;
  return (
    <FormProvider {...form}>
      <form className="correction" onSubmit={submit} noValidate>
        <Section number={1} title={t('journal.correct.children')}>
          {enrolment.household.children.map((child, position) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a child is known by its position, which never changes.
            <FieldGroup key={position} title={personName(child)}>
              <ChildFields position={position} />
              <SettleNote position={position} before={child} />
              <MoveNote position={position} before={child} requests={enrolment.requests} />
            </FieldGroup>
          ))}
        </Section>
        <Section number={2} title={t('journal.correct.guardians')}>
          <Person of="guardian" />
          {enrolment.household.secondGuardian && <Person of="secondGuardian" />}
        </Section>
        <Section number={3} title={t('journal.correct.contact')}>
          <FieldRow>
            <CorrectedField name="household.address" isOptional />
            <CorrectedField name="household.email" isOptional />
            <CorrectedField name="household.cafNumber" isOptional />
          </FieldRow>
        </Section>
        <Section number={4} title={t('journal.correct.why')}>
          <CorrectedField name="reason" />
        </Section>
        <ActionBar>
          {trouble && <Banner tone="red" title={trouble} isLive />}
          <ButtonRow>
            <Button
              type="submit"
              kind="primary"
              pending={isSubmitting ? t('journal.correct.pending') : undefined}
            >
              {t('journal.correct.submit')}
            </Button>
            <ButtonLink kind="quiet" href={`#${base}/journal/${enrolment.receipt}`}>
              {t('journal.correct.cancel')}
            </ButtonLink>
          </ButtonRow>
        </ActionBar>
      </form>
    </FormProvider>
  );
}

function ChildFields({ position }: { readonly position: number }) {
  const { campaign } = useDesk().state;
  const schools = campaign.schools.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <>
      <FieldRow>
        <CorrectedField name={`children.${position}.lastName`} />
        <CorrectedField name={`children.${position}.firstName`} />
        <CorrectedField name={`children.${position}.birthDate`} />
      </FieldRow>
      <FieldRow>
        <CorrectedSelect name={`children.${position}.school`} options={schools} />
        <CorrectedSelect name={`children.${position}.level`} options={levels} isShort />
        <CorrectedField name={`children.${position}.class`} isOptional />
        <CorrectedField name={`children.${position}.usualName`} isOptional />
      </FieldRow>
    </>
  );
}

const levels = LEVELS.map((level) => ({ value: level, label: level }));

function Person({ of }: { readonly of: 'guardian' | 'secondGuardian' }) {
  const { t } = useWords();
  return (
    <FieldGroup title={t(`journal.visit.${of}`)}>
      <FieldRow>
        <CorrectedField name={`${of}.lastName`} />
        <CorrectedField name={`${of}.firstName`} />
        <CorrectedField name={`${of}.phone`} isOptional={of === 'secondGuardian'} />
      </FieldRow>
    </FieldGroup>
  );
}
