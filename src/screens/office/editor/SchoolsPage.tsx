import { useState } from 'react';
import { readSchools, SCHOOL_COLUMNS } from '#domain/campaign/tables.ts';
import { changeSettings } from '#domain/preparing/edits.ts';
import type { Problem, Where } from '#domain/preparing/problem.ts';
import { withSchools } from '#domain/preparing/tables.ts';
import { ok } from '#domain/result.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import { FieldMessage } from '#ui/FieldFrame.tsx';
import { SheetGrid } from '#ui/SheetGrid.tsx';
import { type CellKey, cellKey, type SheetEdit } from '#ui/sheetGrid.ts';
import { useDrafting } from './drafting.tsx';
import { NumberEntry } from './fields.tsx';
import { ImportTable } from './ImportTable.tsx';
import { PageFrame, Part } from './PageFrame.tsx';
import { rowsWithNext, schoolCells, withCentreEdits, withSchoolEdits } from './schoolsSheet.ts';
import { useSheetWords } from './sheets.ts';
import { GridSpot } from './spots.tsx';
import { useFaultSentence } from './useFaultSentence.ts';

/** The centres, the schools that belong to them, and their desks. */
export function SchoolsPage() {
  const t = useT();
  const { draft, edit } = useDrafting();
  return (
    <PageFrame page="ecoles">
      <ImportTable
        table="schools"
        columns={SCHOOL_COLUMNS}
        take={(cells, before) => {
          const read = readSchools(cells);
          return read.ok ? ok(withSchools(before, read.value)) : read;
        }}
      />
      <Part title={t('editor.part.centres')}>
        <CentreGrid />
      </Part>
      <Part title={t('editor.part.schools')}>
        <SchoolGrid />
        <NumberEntry
          label={t('preparing.field.sparesPerSchool')}
          where={{ step: 'schools', field: 'sparesPerSchool' }}
          hint={t('editor.schools.spares.hint')}
          value={draft.sparesPerSchool}
          onChange={(sparesPerSchool) => edit((d) => changeSettings(d, { sparesPerSchool }), 'spares')}
        />
      </Part>
    </PageFrame>
  );
}

const CENTRE_FIELDS = ['name', 'address'] as const;

function CentreGrid() {
  const t = useT();
  const words = useSheetWords();
  const { draft, edit, undo, redo } = useDrafting();
  const rowOf = ({ centre }: Where) => draft.centres.findIndex(({ id }) => id === centre);
  const problems = useCellProblems('centres', (where) =>
    rowOf(where) < 0 ? undefined : [rowOf(where), where.field ?? 'name'],
  );
  return (
    <GridSpot cellOf={(where) => cellIn('centres', where, Math.max(0, rowOf(where)), CENTRE_FIELDS)}>
      <SheetGrid
        caption={t('editor.part.centres')}
        isCaptionHidden
        hint={t('editor.centres.hint')}
        rowHeading={{ header: t('editor.sheet.number'), width: 3 }}
        columns={[
          { id: 'name', header: t('preparing.field.name'), kind: 'text', width: 20 },
          { id: 'address', header: t('editor.field.address.optional'), kind: 'text', width: 28 },
        ]}
        rows={rowsWithNext(draft.centres, ({ name, address }) => ({ name, address }))}
        extraRowId={(index) => String(draft.centres.length + 1 + index)}
        problems={problems}
        words={words}
        onEdit={(edits) => edit((d) => withCentreEdits(d, edits))}
        onUndo={undo}
        onRedo={redo}
      />
    </GridSpot>
  );
}

const SCHOOL_FIELDS = ['code', 'name', 'centre', 'desks', 'pupils'] as const;

function SchoolGrid() {
  const t = useT();
  const words = useSheetWords();
  const { draft, edit, undo, redo } = useDrafting();
  const [refused, setRefused] = useState<string>();
  const problems = useCellProblems('schools', ({ school, field }) =>
    school === undefined ? undefined : [school, field ?? 'code'],
  );
  const onEdit = (edits: readonly SheetEdit[]) => {
    const next = withSchoolEdits(draft, edits);
    if ('value' in next) return setRefused(next.value);
    setRefused(undefined);
    edit(() => next);
  };
  return (
    <GridSpot cellOf={(where) => cellIn('schools', where, where.school ?? 0, SCHOOL_FIELDS)}>
      <SheetGrid
        caption={t('editor.part.schools')}
        isCaptionHidden
        hint={t('editor.schools.hint')}
        rowHeading={{ header: t('editor.sheet.number'), width: 3 }}
        columns={[
          { id: 'code', header: t('preparing.field.code'), kind: 'text', width: 6 },
          { id: 'name', header: t('editor.field.school'), kind: 'text', width: 16 },
          {
            id: 'centre',
            header: t('preparing.field.centre'),
            kind: 'choice',
            width: 16,
            options: draft.centres.map(({ id, name }) => ({ value: id, label: name })),
          },
          { id: 'desks', header: t('preparing.field.desks'), kind: 'number', width: 5.5 },
          { id: 'pupils', header: t('preparing.field.pupils'), kind: 'number', width: 5.5 },
        ]}
        rows={rowsWithNext(draft.schools, schoolCells)}
        extraRowId={(index) => String(draft.schools.length + 1 + index)}
        problems={problems}
        words={words}
        onEdit={onEdit}
        onUndo={undo}
        onRedo={redo}
      />
      {refused !== undefined && (
        <FieldMessage>{t('editor.sheet.notANumber', { value: refused })}</FieldMessage>
      )}
    </GridSpot>
  );
}

/** What is wrong with the cells of one grid. */
function useCellProblems(
  step: Where['step'],
  cellOf: (where: Where) => readonly [row: number, column: string] | undefined,
): ReadonlyMap<CellKey, string> {
  const { problems } = useDrafting();
  const sentence = useFaultSentence();
  return new Map(
    problems
      .filter((problem: Problem) => problem.where.step === step && problem.severity === 'stops')
      .flatMap((problem): [CellKey, string][] => {
        const [row, column] = cellOf(problem.where) ?? [];
        if (row === undefined || column === undefined) return [];
        return [[cellKey(String(row), column), sentence(problem)]];
      }),
  );
}

function cellIn(
  step: Where['step'],
  where: Where,
  row: number,
  fields: readonly string[],
): readonly [number, number] | undefined {
  if (where.step !== step || where.field === 'sparesPerSchool') return undefined;
  return [row, Math.max(0, fields.indexOf(where.field ?? ''))];
}
