import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useWatch } from 'react-hook-form';
import { bandOfLevel, centreOfSchool } from '#domain/campaign/lookup.ts';
import type { ChildForm } from '#domain/commands/visitForm.ts';
import { knownChild } from '#domain/deciding/recognise.ts';
import type { SchoolCode } from '#domain/vocabulary/ids.ts';
import { LEVELS } from '#domain/vocabulary/levels.ts';
import { poolOf } from '#domain/vocabulary/pools.ts';
import { mixesScripts } from '#domain/vocabulary/text.ts';
import { dateAsTyped } from '#domain/vocabulary/typedDate.ts';
import { type NumberedPupil, pupilNumber } from '#files/pupilsFile.ts';
import { Banner } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';
import { ComboBox } from '#ui/ComboBox.tsx';
import { FieldGroup, FieldRow } from '#ui/Section.tsx';
import { useDesk } from '../desk/session.tsx';
import { useWords } from '../desk/words.ts';
import { Bound, ChoiceEntry, DateEntry, SelectEntry, TextEntry, YesNoEntry } from './fields.tsx';
import { GlyphNote } from './GlyphNote.tsx';
import { focusField } from './movingOn.ts';
import { PeriodGrid } from './PeriodGrid.tsx';
import { isPupilNumber, pupilsLike } from './pupilsLike.ts';
import { Questions } from './Questions.tsx';
import { useOpenForm } from './useVisitForm.ts';

type ChildPath = `${'own' | 'carried'}.children.${number}`;

interface ChildFieldsProps {
  readonly household: 'own' | 'carried';
  readonly index: number;
  readonly pupils: readonly NumberedPupil[];
  readonly onRemove?: (() => void) | undefined;
}

/** One child: who it is, then its periods. */
export function ChildFields({ household, index, pupils, onRemove }: ChildFieldsProps) {
  const { campaign } = useDesk().state;
  const { t } = useWords();
  const name = `${household}.children.${index}` as const;
  const schools = campaign.schools.map(({ code, name: label }) => ({ value: code as string, label }));
  const levels = LEVELS.filter((level) => bandOfLevel(campaign, level)).map((level) => ({
    value: level as string,
    label: level,
  }));
  return (
    <FieldGroup
      title={t('counter.child', { number: index + 1 })}
      actions={
        onRemove && (
          <Button
            kind="quiet"
            icon="cross"
            onPress={onRemove}
            label={t('counter.child.remove.label', { number: index + 1 })}
          >
            {t('counter.child.remove')}
          </Button>
        )
      }
    >
      <FieldRow className="child-identity">
        <ChildName name={name} pupils={pupils} />
        <TextEntry name={`${name}.firstName`} label={t('counter.firstName')} width="medium" isRequired />
        <DateEntry name={`${name}.birthDate`} label={t('counter.child.birthDate')} isRequired />
        <SelectEntry
          name={`${name}.school`}
          label={t('counter.child.school')}
          options={schools}
          width="medium"
          isRequired
        />
        <SelectEntry
          name={`${name}.level`}
          label={t('counter.child.level')}
          options={levels}
          width="short"
          isRequired
        />
      </FieldRow>
      <ChildNotes name={name} />
      <PeriodGrid household={household} index={index} />
      <Questions of="child" name={`${name}.answers`} />
      <MoreFields name={name} />
    </FieldGroup>
  );
}

/** What is seldom asked stays folded until somebody asks. */
function MoreFields({ name }: { readonly name: ChildPath }) {
  const { t } = useWords();
  const { getValues } = useOpenForm();
  const [isOpen, setOpen] = useState(() => {
    const { usualName, class: ofSchool, meal, pai, healthEnvelope } = getValues(name);
    return [usualName, ofSchool, meal, pai, healthEnvelope].some((value) => value !== '');
  });
  return (
    <details className="counter-more" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {t('counter.child.more')} <span className="counter-note">({t('counter.optional')})</span>
      </summary>
      {isOpen && (
        <div className="counter-more-body">
          <FieldRow>
            <TextEntry name={`${name}.usualName`} label={t('counter.child.usualName')} width="medium" />
            <TextEntry name={`${name}.class`} label={t('counter.child.class')} width="medium" />
          </FieldRow>
          <FieldRow>
            <ChoiceEntry
              name={`${name}.meal`}
              label={t('counter.child.meal')}
              options={[
                { value: 'standard', label: t('counter.child.meal.standard') },
                { value: 'noMeat', label: t('counter.child.meal.noMeat') },
                { value: 'special', label: t('counter.child.meal.special') },
              ]}
            />
            <YesNoEntry name={`${name}.pai`} label={t('counter.child.pai')} />
            <YesNoEntry name={`${name}.healthEnvelope`} label={t('counter.child.healthEnvelope')} />
          </FieldRow>
        </div>
      )}
    </details>
  );
}

/** The last name; with a pupils' list, three letters of either name, or its number, offer the child. */
function ChildName({
  name,
  pupils,
}: {
  readonly name: ChildPath;
  readonly pupils: readonly NumberedPupil[];
}) {
  const { t } = useWords();
  const { setValue } = useOpenForm();
  const { identity } = useDesk();
  const label = t('counter.lastName');
  if (pupils.length === 0)
    return <TextEntry name={`${name}.lastName`} label={label} width="medium" isRequired />;
  const take = (id: string) => {
    const pupil = pupils.find(({ number }) => number === Number(id));
    if (!pupil) return;
    const fields = {
      lastName: pupil.lastName,
      firstName: pupil.firstName,
      birthDate: dateAsTyped(pupil.birthDate),
      level: pupil.level,
      school: identity.school,
      usualName: pupil.usualName ?? '',
      class: pupil.class ?? '',
    } as const;
    flushSync(() => {
      for (const [field, value] of Object.entries(fields))
        setValue(`${name}.${field as keyof typeof fields}`, value, { shouldDirty: true });
    });
    // Nothing is left to type: on to the periods.
    focusField(`${name}.periods`);
  };
  return (
    <Bound name={`${name}.lastName`}>
      {(field) => (
        <ComboBox
          {...field}
          label={label}
          width="medium"
          isRequired
          onPick={take}
          isCertain={isPupilNumber(field.value)}
          suggestions={pupilsLike(pupils, field.value).map((pupil) => ({
            id: String(pupil.number),
            label: `${pupil.lastName} ${pupil.firstName}`,
            detail: t('counter.child.pupil', {
              number: pupilNumber(pupil.number),
              level: pupil.level,
              birthDate: dateAsTyped(pupil.birthDate),
            }),
          }))}
        />
      )}
    </Bound>
  );
}

/** What the agent should know about this child before going on. */
function ChildNotes({ name }: { readonly name: ChildPath }) {
  const { state } = useDesk();
  const child = useWatch({ control: useOpenForm().control, name });
  const { t, formats } = useWords();
  const elsewhere = useElsewhere(child);
  const receipts = knownChild(state, child).map(({ receipt }) => receipt);
  return (
    <>
      {receipts.length > 0 && (
        <Banner tone="amber" isLive title={t('counter.child.known', { receipts: formats.list(receipts) })} />
      )}
      {elsewhere && <Banner tone="info" isLive title={elsewhere} />}
      {mixesScripts(`${child.lastName}${child.firstName}`) && (
        <Banner tone="amber" isLive title={t('counter.child.mixed')} />
      )}
      <GlyphNote names={[child.lastName, child.firstName, child.usualName]} />
    </>
  );
}

/** R11: what becomes of a child of another school at this desk. */
function useElsewhere(child: ChildForm): string | undefined {
  const { state, identity } = useDesk();
  const { t, school } = useWords();
  const { campaign, register } = state;
  const code = child.school as SchoolCode;
  const centre = centreOfSchool(campaign, code);
  if (!centre || code === identity.school) return undefined;
  if (campaign.rules.otherSchools === 'refused') return t('counter.child.refused', { school: school(code) });
  const holdsPlaces = [...register.places.holdings.keys()].some((key) => poolOf(key).centre === centre.id);
  return holdsPlaces
    ? undefined
    : t('counter.child.elsewhere', { school: school(code), centre: centre.name });
}
