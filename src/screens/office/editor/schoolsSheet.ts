import { fold } from '#domain/identity/folding.ts';
import type { CampaignDraft, DraftSchool } from '#domain/preparing/draft.ts';
import {
  addCentre,
  addSchool,
  changeCentre,
  changeSchool,
  removeCentre,
  removeSchool,
  type SchoolFields,
} from '#domain/preparing/edits.ts';
import type { SheetEdit, SheetRow } from '#ui/sheetGrid.ts';
import { figureIn } from './sheets.ts';

/** The grids of centres and of schools: a row each, and an empty one below to go on in. */

/** Rows are named by their index; those beyond the last come in with what is written there. */
export const rowsWithNext = <T>(
  things: readonly T[],
  cellsOf: (thing: T) => SheetRow['cells'],
): SheetRow[] => [...things.map((thing, index) => rowOf(index, cellsOf(thing))), rowOf(things.length, {})];

const rowOf = (index: number, cells: SheetRow['cells']): SheetRow => ({
  id: String(index),
  header: String(index + 1),
  cells,
});

export const schoolCells = ({ code, name, centre, desks, pupils }: DraftSchool): SheetRow['cells'] => ({
  code,
  name,
  centre,
  desks: String(desks),
  pupils: String(pupils),
});

/** A text that is no number where one belongs: nothing of the whole edit is taken (R13). */
export interface NotANumber {
  readonly value: string;
}

/** Rows without code, name and centre go. */
export function withSchoolEdits(
  draft: CampaignDraft,
  edits: readonly SheetEdit[],
): CampaignDraft | NotANumber {
  let next = draft;
  for (const { row, column, value } of edits) {
    const index = Number(row);
    if (value.trim() === '' && index >= next.schools.length) continue;
    while (next.schools.length <= index) next = addSchool(next);
    const [known, change] = readField(next, column, value);
    if (change === undefined) return { value };
    next = changeSchool(known, index, change);
  }
  const touched = [...new Set(edits.map(({ row }) => Number(row)))].toSorted((a, b) => b - a);
  return touched.reduce(
    (left, index) => (isBlank(left.schools[index]) ? removeSchool(left, index) : left),
    next,
  );
}

const isBlank = (school: DraftSchool | undefined): boolean =>
  school !== undefined && school.code === '' && school.name.trim() === '' && school.centre === '';

/** A centre that is not known yet comes in with the school that names it. */
function readField(
  draft: CampaignDraft,
  column: string,
  value: string,
): readonly [CampaignDraft, Partial<SchoolFields> | undefined] {
  switch (column) {
    case 'code':
      return [draft, { code: value.trim().toUpperCase() }];
    case 'name':
      return [draft, { name: value }];
    case 'centre':
      return withCentreNamed(draft, value);
    default: {
      const figure = figureIn(value, 999_999);
      return [draft, figure === undefined ? undefined : { [column]: figure }];
    }
  }
}

function withCentreNamed(
  draft: CampaignDraft,
  value: string,
): readonly [CampaignDraft, Partial<SchoolFields>] {
  if (value.trim() === '') return [draft, { centre: '' }];
  const known = draft.centres.find(({ id, name }) => id === value || fold(name) === fold(value));
  if (known) return [draft, { centre: known.id }];
  const grown = addCentre(draft, value.trim());
  return [grown, { centre: grown.centres.at(-1)?.id ?? '' }];
}

/** A row without name and address goes, unless schools still belong to it. */
export function withCentreEdits(draft: CampaignDraft, edits: readonly SheetEdit[]): CampaignDraft {
  let next = draft;
  for (const { row, column, value } of edits) {
    const index = Number(row);
    if (value.trim() === '' && index >= next.centres.length) continue;
    while (next.centres.length <= index) next = addCentre(next, column === 'name' ? value : '');
    const centre = next.centres[index];
    if (centre) next = changeCentre(next, centre.id, { [column]: value });
  }
  const served = new Set<string>(next.schools.map(({ centre }) => centre));
  return next.centres
    .filter(({ id, name, address }) => name.trim() === '' && address.trim() === '' && !served.has(id))
    .reduce((left, { id }) => removeCentre(left, id), next);
}
