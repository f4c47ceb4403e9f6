import { readTableDate } from '#domain/campaign/tables.ts';
import { byCodePoint, fold } from '#domain/identity/folding.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Child } from '#domain/vocabulary/household.ts';
import { LEVELS, type Level } from '#domain/vocabulary/levels.ts';
import { line, personName } from '#domain/vocabulary/text.ts';
import type { IsoDate } from '#domain/vocabulary/time.ts';
import { type CsvError, readCsv } from './csv.ts';

/**
 * A school's list of pupils, as its directors get it from ONDE or from the older Base élèves. Only what the
 * register asks of a child is kept; INE, sex, addresses and the rest are dropped here, at the door.
 */
export type Pupil = Pick<Child, 'lastName' | 'firstName' | 'birthDate' | 'level' | 'usualName' | 'class'>;

export interface PupilsList {
  /** By last name, first name, birth date. */
  readonly pupils: readonly Pupil[];
  /** What could not be read, for a person to see: such a child is typed in at the desk. */
  readonly skipped: readonly SkippedLine[];
}

export type SkippedLine = {
  /** Row as a spreadsheet numbers it: the headers are row 1. */
  readonly row: number;
} & (
  | { type: 'NameUnfit'; column: NameColumn; value: string }
  | { type: 'BirthDateUnreadable'; value: string }
  | { type: 'LevelUnknown'; value: string }
);

export type PupilsListError =
  | CsvError
  /** None of the columns of a pupils' list is there. */
  | { type: 'NotAPupilsList' }
  | { type: 'PupilsColumnsMissing'; columns: readonly PupilColumn[] }
  | { type: 'PupilsListEmpty' };

type NameColumn = 'lastName' | 'firstName' | 'usualName';
export type PupilColumn = NameColumn | 'birthDate' | 'level' | 'class';

/** Headers as ONDE and Base élèves write them; matched ignoring case, accents, spaces and apostrophes. */
const HEADERS: Readonly<Record<PupilColumn, readonly string[]>> = {
  lastName: ['Nom élève'],
  usualName: ["Nom d'usage élève"],
  firstName: ['Prénom élève'],
  birthDate: ['Date naissance', 'Date de naissance'],
  level: ['Niveau'],
  class: ['Libellé classe', 'Classe'],
};
const REQUIRED = ['lastName', 'firstName', 'birthDate', 'level'] as const;

export function readPupilsList(bytes: Uint8Array): Result<PupilsList, PupilsListError> {
  const cells = readCsv(bytes);
  if (!cells.ok) return cells;
  const [headers = [], ...rows] = cells.value;
  const positions = positionsOf(headers);
  const missing = REQUIRED.filter((column) => positions[column] < 0);
  if (missing.length === REQUIRED.length) return err({ type: 'NotAPupilsList' });
  if (missing.length > 0) return err({ type: 'PupilsColumnsMissing', columns: missing });

  const pupils: Pupil[] = [];
  const skipped: SkippedLine[] = [];
  for (const [index, row] of rows.entries()) {
    if (row.every((value) => value.trim() === '')) continue;
    const pupil = pupilIn((column) => row[positions[column]]?.trim() ?? '', index + 2);
    if (pupil.ok) pupils.push(pupil.value);
    else skipped.push(pupil.error);
  }
  if (pupils.length + skipped.length === 0) return err({ type: 'PupilsListEmpty' });
  return ok({ pupils: pupils.sort(byName), skipped });
}

function positionsOf(headers: readonly string[]): Readonly<Record<PupilColumn, number>> {
  const folded = headers.map(fold);
  const position = (column: PupilColumn) => {
    const known = HEADERS[column].map(fold);
    return folded.findIndex((header) => known.includes(header));
  };
  return {
    lastName: position('lastName'),
    usualName: position('usualName'),
    firstName: position('firstName'),
    birthDate: position('birthDate'),
    level: position('level'),
    class: position('class'),
  };
}

function pupilIn(cell: (column: PupilColumn) => string, row: number): Result<Pupil, SkippedLine> {
  const name = (column: NameColumn) => personName.safeParse(cell(column));
  const [lastName, firstName] = [name('lastName'), name('firstName')];
  const usualName = cell('usualName') === '' ? undefined : name('usualName');
  const unfit = (column: NameColumn) => err({ type: 'NameUnfit', column, value: cell(column), row } as const);
  if (!lastName.success) return unfit('lastName');
  if (!firstName.success) return unfit('firstName');
  if (usualName && !usualName.success) return unfit('usualName');
  const birthDate = readTableDate(cell('birthDate'));
  if (!birthDate.ok) return err({ type: 'BirthDateUnreadable', value: cell('birthDate'), row });
  const level = levelIn(cell('level'));
  if (!level) return err({ type: 'LevelUnknown', value: cell('level'), row });
  // A class is a hint for the agent: one that cannot be kept is no reason to lose the child.
  const schoolClass = line.safeParse(cell('class'));
  return ok({
    lastName: lastName.data,
    firstName: firstName.data,
    birthDate: birthDate.value,
    level,
    ...(usualName && { usualName: usualName.data }),
    ...(schoolClass.success && { class: schoolClass.data }),
  });
}

const levelIn = (value: string): Level | undefined => LEVELS.find((level) => fold(level) === fold(value));

const byName = (a: Pupil, b: Pupil): number => byCodePoint(sortKey(a), sortKey(b));
const sortKey = ({ lastName, firstName, birthDate }: Pupil): string =>
  `${fold(lastName)} ${fold(firstName)} ${birthDate satisfies IsoDate}`;
