import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useFieldArray, useWatch } from 'react-hook-form';
import type { HouseholdForm } from '#domain/commands/visitForm.ts';
import { formOfHousehold, knownHouseholds } from '#domain/deciding/recognise.ts';
import type { Enrolment } from '#domain/projections/register.ts';
import { phoneForReading } from '#domain/vocabulary/phone.ts';
import type { NumberedPupil } from '#files/pupilsFile.ts';
import { personName } from '#i18n/sentences/words.ts';
import { Button, ButtonRow } from '#ui/Button.tsx';
import { FieldGroup, FieldRow, Section } from '#ui/Section.tsx';
import { useDesk } from '../desk/session.tsx';
import { useWords } from '../desk/words.ts';
import { ShortcutKeys } from '../keyboard/ShortcutKeys.tsx';
import { ChildFields } from './ChildFields.tsx';
import { TextEntry } from './fields.tsx';
import { GlyphNote } from './GlyphNote.tsx';
import { focusField } from './movingOn.ts';
import { Questions } from './Questions.tsx';
import { addChild, useOpenForm } from './useVisitForm.ts';

interface HouseholdSectionProps {
  readonly household: 'own' | 'carried';
  readonly number: number;
  readonly title: string;
  readonly pupils: readonly NumberedPupil[];
}

/** One household: its guardians, its children with their periods, the town's questions. */
export function HouseholdSection({ household, number, title, pupils }: HouseholdSectionProps) {
  const { t } = useWords();
  const { identity } = useDesk();
  const form = useOpenForm();
  const { fields, remove } = useFieldArray({ control: form.control, name: `${household}.children` });
  const add = useRef<HTMLButtonElement>(null);
  const removeChild = (index: number) => {
    remove(index);
    // Its button goes with the child: the keyboard goes on from the one that would bring another.
    add.current?.focus();
  };
  return (
    <Section number={number} title={title}>
      <PersonFields name={`${household}.guardian`} title={t('counter.guardian')} />
      <KnownHouseholds household={household} />
      <OtherFields household={household} />
      {fields.map((field, index) => (
        <ChildFields
          key={field.id}
          household={household}
          index={index}
          pupils={pupils}
          onRemove={fields.length > 1 ? () => removeChild(index) : undefined}
        />
      ))}
      <ButtonRow>
        <Button ref={add} icon="plus" onPress={() => addChild(form, household, identity.school)}>
          {t('counter.child.add')}
        </Button>
        <ShortcutKeys of="counter.addChild" />
      </ButtonRow>
      <Questions of="household" name={`${household}.answers`} />
    </Section>
  );
}

type PersonPath = 'bearer' | `${'own' | 'carried'}.guardian` | `${'own' | 'carried'}.secondGuardian`;

/** Name, first name, telephone. */
export function PersonFields({ name, title }: { readonly name: PersonPath; readonly title: string }) {
  const { t } = useWords();
  const isSecond = name.endsWith('secondGuardian');
  return (
    <FieldGroup title={title}>
      <FieldRow>
        <TextEntry name={`${name}.lastName`} label={t('counter.lastName')} width="medium" isRequired />
        <TextEntry name={`${name}.firstName`} label={t('counter.firstName')} width="medium" isRequired />
        <TextEntry
          name={`${name}.phone`}
          label={t('counter.phone')}
          type="tel"
          width="short"
          isRequired={!isSecond}
          {...(isSecond && { note: t('counter.optional') })}
        />
      </FieldRow>
      <PersonGlyphs name={name} />
    </FieldGroup>
  );
}

function PersonGlyphs({ name }: { readonly name: PersonPath }) {
  const person = useWatch({ control: useOpenForm().control, name });
  return <GlyphNote names={[person.lastName, person.firstName]} />;
}

/** Second guardian and contact: folded until somebody asks. */
function OtherFields({ household }: { readonly household: 'own' | 'carried' }) {
  const { t } = useWords();
  const { control, setValue, getValues } = useOpenForm();
  const hasSecond = useWatch({ control, name: `${household}.hasSecondGuardian` });
  const [isOpen, setOpen] = useState(() => {
    const { address, email, cafNumber } = getValues(household);
    return [address, email, cafNumber].some((value) => value !== '');
  });
  const setSecond = (has: boolean) => setValue(`${household}.hasSecondGuardian`, has, { shouldDirty: true });
  return (
    <>
      {hasSecond && <PersonFields name={`${household}.secondGuardian`} title={t('counter.secondGuardian')} />}
      <div className="counter-others">
        <Button kind="quiet" icon={hasSecond ? 'cross' : 'plus'} onPress={() => setSecond(!hasSecond)}>
          {t(hasSecond ? 'counter.secondGuardian.remove' : 'counter.secondGuardian.add')}
        </Button>
        <details
          className="counter-more"
          open={isOpen}
          onToggle={(event) => setOpen(event.currentTarget.open)}
        >
          <summary>
            {t('counter.contact')} <span className="counter-note">({t('counter.optional')})</span>
          </summary>
          {isOpen && (
            <div className="counter-more-body">
              <FieldRow>
                <TextEntry name={`${household}.address`} label={t('counter.address')} />
                <TextEntry
                  name={`${household}.email`}
                  label={t('counter.email')}
                  type="email"
                  width="medium"
                />
                <TextEntry name={`${household}.cafNumber`} label={t('counter.cafNumber')} width="medium" />
              </FieldRow>
            </div>
          )}
        </details>
      </div>
    </>
  );
}

/** Families of this morning that the name or the telephone looks like, offered while one types. */
function KnownHouseholds({ household }: { readonly household: 'own' | 'carried' }) {
  const { snapshot } = useDesk();
  const { t } = useWords();
  const { control, setValue } = useOpenForm();
  // The letter first, then whom it looks like.
  const guardian = useDeferredValue(useWatch({ control, name: `${household}.guardian` }));
  const known = useMemo(() => knownHouseholds(snapshot.state, guardian), [snapshot, guardian]);
  const [isTaken, setTaken] = useState(false);
  if (known.length === 0 || isTaken) return null;
  const take = (enrolment: Enrolment) => {
    const { children, ...others } = formOfHousehold(enrolment);
    flushSync(() => {
      setTaken(true);
      for (const [field, value] of Object.entries(others))
        setValue(`${household}.${field as keyof typeof others}`, value, { shouldDirty: true });
      // By itself, so that the list of children follows.
      setValue(`${household}.children`, children satisfies HouseholdForm['children'], { shouldDirty: true });
    });
    // Nothing is left to type: on to the periods.
    focusField(`${household}.children.0.periods`);
  };
  return (
    <div className="counter-known" role="status">
      <p className="counter-known-title">
        {t('counter.known.title')} <ShortcutKeys of="counter.known" />
      </p>
      <ul className="counter-known-list">
        {known.map((enrolment) => {
          const name = personName(enrolment.household.guardian);
          return (
            <li key={enrolment.receipt}>
              <span>
                {t('counter.known.family', {
                  name,
                  phone: phoneForReading(enrolment.household.guardian.phone),
                  receipt: enrolment.receipt,
                })}
              </span>
              <Button
                kind="quiet"
                onPress={() => take(enrolment)}
                label={t('counter.known.take.label', { name })}
              >
                {t('counter.known.take')}
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
