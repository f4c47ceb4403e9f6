import { useState } from 'react';
import { CellGrid, CellToggle, type CellTone } from '#ui/CellToggle.tsx';
import { Checkbox } from '#ui/Checkbox.tsx';
import { Choice } from '#ui/Choice.tsx';
import { ComboBox } from '#ui/ComboBox.tsx';
import { DateInput } from '#ui/DateInput.tsx';
import { FigureField } from '#ui/FigureField.tsx';
import { FileDrop } from '#ui/FileDrop.tsx';
import type { FieldProps } from '#ui/field.ts';
import { FieldGroup, FieldRow, Section } from '#ui/Section.tsx';
import { Select } from '#ui/Select.tsx';
import { TextField } from '#ui/TextField.tsx';
import { Specimen } from './Specimen.tsx';

const states: Readonly<Record<string, Partial<FieldProps>>> = {
  plain: {},
  'note and hint': { note: 'facultatif', hint: 'Comme sur la pièce d’identité' },
  wrong: { errorMessage: 'Écrivez ce qui est demandé.' },
  disabled: { isDisabled: true },
};

const options = [
  { value: 'CP', label: 'CP' },
  { value: 'CE1', label: 'CE1' },
  { value: 'CE2', label: 'CE2' },
] as const;

/** What is filled in: each kind of field in each of its states. */
export function Fields() {
  return (
    <Section title="Fields">
      {Object.entries(states).map(([name, state]) => (
        <Specimen key={name} name={name}>
          <FieldGroup title="Enfant 1">
            <FieldsIn {...state} />
          </FieldGroup>
        </Specimen>
      ))}
      <Specimen name="CellGrid, CellToggle: ticked, not ticked, disabled">
        <Cells />
      </Specimen>
      <Specimen name="FileDrop">
        <FileDrop
          label="Déposez le fichier ici."
          buttonLabel="Choisir un fichier"
          folderLabel="Choisir un dossier"
          onFiles={() => undefined}
        />
        <FileDrop
          label="Déposez le fichier ici."
          buttonLabel="Choisir"
          onFiles={() => undefined}
          isDisabled
        />
      </Specimen>
    </Section>
  );
}

function FieldsIn(state: Partial<FieldProps>) {
  const [text, setText] = useState('Quéméner');
  const [level, setLevel] = useState<'CP' | 'CE1' | 'CE2' | ''>('CP');
  const [isTicked, setTicked] = useState(true);
  const suggestions = [{ id: 'one', label: 'Quéméner Zélie', detail: 'n° 012, CE1' }];
  return (
    <>
      <FieldRow>
        <TextField label="TextField" width="medium" value={text} onChange={setText} {...state} />
        <FigureField label="FigureField" value="12" onChange={() => undefined} {...state} />
        <DateInput label="DateInput" value="26/02/2016" onChange={() => undefined} {...state} />
      </FieldRow>
      <FieldRow>
        <ComboBox
          label="ComboBox"
          value={text}
          onChange={setText}
          suggestions={suggestions}
          onPick={() => setText('Quéméner')}
          {...state}
        />
        <Select
          label="Select"
          placeholder="Choisir"
          value={level}
          onChange={setLevel}
          options={options}
          {...state}
        />
      </FieldRow>
      <Choice label="Choice" value={level} onChange={setLevel} options={options} {...state} />
      <Checkbox label="Checkbox" value={isTicked} onChange={setTicked} {...state} />
      <TextField label="TextField, rows" value={text} onChange={setText} rows={3} {...state} />
    </>
  );
}

const tones: readonly CellTone[] = ['plenty', 'few', 'none', 'unknown'];
const captions = { plenty: '12 places', few: '2 places', none: 'attente', unknown: '–' } as const;

function Cells() {
  return (
    <CellGrid label="Semaines">
      {tones.flatMap((tone) =>
        (['plain', 'ticked', 'disabled'] as const).map((state) => (
          <CellToggle
            key={`${tone} ${state}`}
            figure="S28"
            caption={captions[tone]}
            tone={tone}
            label={`${tone}, ${state}`}
            value={state === 'ticked'}
            onChange={() => undefined}
            isDisabled={state === 'disabled'}
          />
        )),
      )}
    </CellGrid>
  );
}
