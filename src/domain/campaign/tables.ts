import { fold } from '../identity/folding.ts';
import { err, ok, type Result } from '../result.ts';
import { type BandId, type PeriodId, periodId, type SchoolCode, schoolCode } from '../vocabulary/ids.ts';
import { line } from '../vocabulary/text.ts';
import type { IsoDate } from '../vocabulary/time.ts';
import { readTypedDate } from '../vocabulary/typedDate.ts';
import { daysFrom, isWeekday } from './calendar.ts';
import type { Band } from './campaign.ts';
import { type Cell, columnsOf, type TableError, type TableRow } from './cells.ts';
import { slugOf } from './slug.ts';

/**
 * The three tables from which a campaign is drafted, as cells of a CSV file or pasted from a spreadsheet:
 * rows to typed rows, or every fault with its row and column. Headers are those below, in any order and
 * spelling of case, accents, spaces and apostrophes; other columns of schools and periods are not read.
 */
export const SCHOOL_COLUMNS = ['Code école', 'École', 'Centre de loisirs', 'Postes', 'Élèves'] as const;
export const PERIOD_COLUMNS = ['Période', 'Premier jour', 'Dernier jour', 'Jours fermés'] as const;
/** Beside these, one column per period, named as in the table of periods. */
export const CAPACITY_COLUMNS = ['Centre de loisirs', 'Tranche'] as const;

export interface SchoolRow {
  readonly code: SchoolCode;
  readonly name: string;
  /** Name of the centre, spelled as in its first row. */
  readonly centre: string;
  /** 0 to 26. */
  readonly desks: number;
  readonly pupils: number;
}

export interface PeriodRow {
  readonly id: PeriodId;
  /** As typed: `S28`. */
  readonly name: string;
  readonly firstDay: IsoDate;
  readonly lastDay: IsoDate;
  /** The weekdays of the period on which centres are open. */
  readonly openDays: readonly IsoDate[];
}

export interface CapacityRow {
  readonly centre: string;
  readonly band: BandId;
  readonly places: Readonly<Record<PeriodId, number>>;
}

type Faults = TableError[];

export function readSchools(
  cells: readonly (readonly string[])[],
): Result<readonly SchoolRow[], readonly TableError[]> {
  const table = columnsOf(cells, SCHOOL_COLUMNS);
  if (!table.ok) return table;
  const faults: Faults = [];
  const once = refuseTwice(faults);
  const centres = new Map<string, string>();
  const schools = table.value.rows.map((row): SchoolRow => {
    const centre = textIn(row.cell('Centre de loisirs'), faults);
    if (!centres.has(fold(centre))) centres.set(fold(centre), centre);
    return {
      code: once(row.cell('Code école'), schoolCodeIn(row.cell('Code école'), faults)),
      name: once(row.cell('École'), textIn(row.cell('École'), faults)),
      centre: centres.get(fold(centre)) ?? centre,
      desks: numberIn(row.cell('Postes'), 26, faults),
      pupils: numberIn(row.cell('Élèves'), 9999, faults),
    };
  });
  return faults.length > 0 ? err(faults) : ok(schools);
}

export function readPeriods(
  cells: readonly (readonly string[])[],
): Result<readonly PeriodRow[], readonly TableError[]> {
  const table = columnsOf(cells, PERIOD_COLUMNS);
  if (!table.ok) return table;
  const faults: Faults = [];
  const once = refuseTwice(faults);
  const periods = table.value.rows.map((row) => periodIn(row, once, faults));
  return faults.length > 0 ? err(faults) : ok(periods);
}

/** @param known what the two other tables and the settings say */
export function readCapacities(
  cells: readonly (readonly string[])[],
  known: {
    readonly schools: readonly SchoolRow[];
    readonly periods: readonly PeriodRow[];
    readonly bands: readonly Band[];
  },
): Result<readonly CapacityRow[], readonly TableError[]> {
  const periodNames = known.periods.map((period) => period.name);
  const table = columnsOf(cells, [...CAPACITY_COLUMNS, ...periodNames]);
  if (!table.ok) return table;
  const faults: Faults = table.value.otherHeaders.map(({ value, column }) => ({
    type: 'PeriodUnknown',
    row: 1,
    column,
    value,
  }));
  const centres = new Map(known.schools.map((school) => [fold(school.centre), school.centre]));
  const bands = new Map(known.bands.map((band) => [fold(band.label.fr), band.id]));
  const firstRows = new Map<string, number>();
  const rows = table.value.rows.flatMap((row): CapacityRow[] => {
    const centre = knownIn(row.cell('Centre de loisirs'), centres, 'CentreUnknown', faults);
    const band = knownIn(row.cell('Tranche'), bands, 'BandUnknown', faults);
    const places = known.periods.map((p) => [p.id, numberIn(row.cell(p.name), 9999, faults)] as const);
    if (centre === undefined || band === undefined) return [];
    const firstRow = firstRows.get(`${centre}/${band}`);
    if (firstRow !== undefined) faults.push({ type: 'RowTwice', row: row.number, firstRow });
    else firstRows.set(`${centre}/${band}`, row.number);
    return [{ centre, band, places: Object.fromEntries(places) }];
  });
  if (faults.length > 0) return err(faults);
  const missing = [...centres.values()].flatMap((centre) =>
    known.bands
      .filter((band) => !firstRows.has(`${centre}/${band.id}`))
      .map((band): TableError => ({ type: 'PlacesMissing', centre, band: band.label.fr })),
  );
  return missing.length > 0 ? err(missing) : ok(rows);
}

function periodIn(row: TableRow, once: ReturnType<typeof refuseTwice>, faults: Faults): PeriodRow {
  const name = once(row.cell('Période'), textIn(row.cell('Période'), faults));
  const firstDay = dateIn(row.cell('Premier jour'), faults);
  const lastDay = dateIn(row.cell('Dernier jour'), faults);
  const closed = closedDaysIn(row.cell('Jours fermés'), faults);
  const id = periodId.safeParse(name).data ?? (slugOf(name) as PeriodId);
  const openDays = firstDay && lastDay ? openDaysIn(row, firstDay, lastDay, closed, faults) : [];
  return { id, name, firstDay: firstDay ?? NO_DAY, lastDay: lastDay ?? NO_DAY, openDays };
}

function openDaysIn(
  row: TableRow,
  firstDay: IsoDate,
  lastDay: IsoDate,
  closed: readonly IsoDate[],
  faults: Faults,
): IsoDate[] {
  const [end, closing] = [row.cell('Dernier jour'), row.cell('Jours fermés')];
  const length = Date.parse(lastDay) - Date.parse(firstDay);
  if (length < 0 || length > YEAR) {
    faults.push({ type: length < 0 ? 'EndsBeforeItBegins' : 'PeriodTooLong', ...end });
    return [];
  }
  const days = daysFrom(firstDay, lastDay);
  for (const day of closed) {
    if (!days.includes(day)) faults.push({ type: 'DayOutsidePeriod', ...closing, day });
  }
  const openDays = days.filter((day) => isWeekday(day) && !closed.includes(day));
  if (openDays.length === 0) faults.push({ type: 'NeverOpen', ...closing });
  return openDays;
}

/** Stands in a row that has a fault, thus is never handed out. */
const NO_DAY = '' as IsoDate;
const YEAR = 366 * 86_400_000;

function textIn(cell: Cell, faults: Faults): string {
  const read = line.safeParse(cell.value);
  if (read.success) return read.data;
  faults.push(cell.value.trim() === '' ? { type: 'CellEmpty', ...cell } : { type: 'TextUnfit', ...cell });
  return '';
}

function schoolCodeIn(cell: Cell, faults: Faults): SchoolCode {
  const read = schoolCode.safeParse(cell.value.trim().toUpperCase());
  if (read.success) return read.data;
  faults.push(
    cell.value.trim() === '' ? { type: 'CellEmpty', ...cell } : { type: 'SchoolCodeUnfit', ...cell },
  );
  return '' as SchoolCode;
}

/** A whole number from 0 to `maximum`. An empty cell is a fault: nobody means zero by it for sure. */
function numberIn(cell: Cell, maximum: number, faults: Faults): number {
  const typed = cell.value.replace(/\s/gu, '');
  if (typed === '') faults.push({ type: 'CellEmpty', ...cell });
  else if (/^[-−]\d/.test(typed)) faults.push({ type: 'NumberNegative', ...cell });
  else if (/^\d+[.,]\d*[1-9]\d*$/.test(typed)) faults.push({ type: 'NumberFractional', ...cell });
  else if (!/^\d+([.,]0+)?$/.test(typed)) faults.push({ type: 'NumberUnreadable', ...cell });
  else if (Number.parseInt(typed, 10) > maximum) faults.push({ type: 'NumberTooLarge', ...cell, maximum });
  return Number.parseInt(typed, 10) || 0;
}

function dateIn(cell: Cell, faults: Faults): IsoDate | undefined {
  const typed = cell.value.trim();
  if (typed === '') faults.push({ type: 'CellEmpty', ...cell });
  else {
    const read = readTableDate(typed);
    if (read.ok) return read.value;
    faults.push({ type: read.error === 'date.impossible' ? 'DateImpossible' : 'DateUnreadable', ...cell });
  }
  return undefined;
}

/** Dates of files: DD/MM/YYYY or YYYY-MM-DD, nothing looser. */
export const readTableDate = (typed: string): ReturnType<typeof readTypedDate> =>
  /^\d{1,2}\/\d{1,2}\/\d{4}$|^\d{4}-\d{2}-\d{2}$/.test(typed.trim())
    ? readTypedDate(typed)
    : err('date.unreadable');

/** Several days are parted by commas, semicolons or spaces. */
const closedDaysIn = (cell: Cell, faults: Faults): IsoDate[] =>
  cell.value
    .split(/[\s,;]+/u)
    .filter((day) => day !== '')
    .flatMap((day) => dateIn({ ...cell, value: day }, faults) ?? []);

function knownIn<T>(
  cell: Cell,
  known: ReadonlyMap<string, T>,
  type: 'CentreUnknown' | 'BandUnknown',
  faults: Faults,
): T | undefined {
  const found = known.get(fold(cell.value));
  if (found !== undefined) return found;
  faults.push(cell.value.trim() === '' ? { type: 'CellEmpty', ...cell } : { type, ...cell });
  return undefined;
}

/** Lets each value of a column through, and puts down the second row that bears it. */
function refuseTwice(faults: Faults): <T extends string>(cell: Cell, value: T) => T {
  const firstRows = new Map<string, number>();
  return (cell, value) => {
    const key = `${cell.column}/${fold(value)}`;
    const firstRow = firstRows.get(key);
    if (value !== '' && firstRow !== undefined) faults.push({ type: 'ValueTwice', ...cell, firstRow });
    else firstRows.set(key, cell.row);
    return value;
  };
}
