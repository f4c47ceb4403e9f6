import { describe, expect, it } from 'vitest';
import { USUAL_BANDS } from '#domain/campaign/bands.ts';
import { readCapacities, readPeriods, readSchools } from '#domain/campaign/tables.ts';

const cells = (...lines: string[]) => lines.map((line) => line.split(';'));
const SCHOOLS = 'Code école;École;Centre de loisirs;Postes;Élèves';
const PERIODS = 'Période;Premier jour;Dernier jour;Jours fermés';

const schools = readSchools(
  cells(SCHOOLS, "LBL;Léon Blum;La Presqu'île;2;210", 'JVE;Jules Verne;Les Goélands;2;186'),
);
const periods = readPeriods(cells(PERIODS, 'S28;2024-07-08;2024-07-12;', 'S29;2024-07-15;2024-07-19;'));
if (!schools.ok || !periods.ok) throw new Error('the tables of this test are well made');
const known = { schools: schools.value, periods: periods.value, bands: USUAL_BANDS };

describe('the table of schools', () => {
  it('is read in any order of columns and spelling of headers, blank rows and other columns passed over', () => {
    const read = readSchools(
      cells(
        'ELEVES ;Remarques; centre  de LOISIRS;postes;ECOLE;code Ecole',
        '186;;Les Goélands;2;Jules Verne;jve',
        ';;',
      ),
    );
    expect(read).toEqual({
      ok: true,
      value: [{ code: 'JVE', name: 'Jules Verne', centre: 'Les Goélands', desks: 2, pupils: 186 }],
    });
  });

  it('names one centre as in its first row, however its apostrophe is typed', () => {
    const read = readSchools(
      cells(SCHOOLS, "LBL;Léon Blum;La Presqu'île;2;210", 'GAM;Gambetta;la presqu’Ile;1;118'),
    );
    expect(read.ok && read.value.map((school) => school.centre)).toEqual(["La Presqu'île", "La Presqu'île"]);
  });

  it.each([
    ['JVE;Jules Verne;;2;186', { type: 'CellEmpty', column: 'Centre de loisirs' }],
    ['J-E;Jules Verne;Les Goélands;2;186', { type: 'SchoolCodeUnfit', column: 'Code école', value: 'J-E' }],
    ['JVE;Jules Verne;Les Goélands;-2;186', { type: 'NumberNegative', column: 'Postes', value: '-2' }],
    ['JVE;Jules Verne;Les Goélands;1,5;186', { type: 'NumberFractional', column: 'Postes', value: '1,5' }],
    ['JVE;Jules Verne;Les Goélands;deux;186', { type: 'NumberUnreadable', column: 'Postes', value: 'deux' }],
    ['JVE;Jules Verne;Les Goélands;27;186', { type: 'NumberTooLarge', column: 'Postes', maximum: 26 }],
    ['JVE;Jules Verne;Les Goélands;2', { type: 'CellEmpty', column: 'Élèves' }],
    ['JVE;Jules\u202eVerne;Les Goélands;2;1', { type: 'TextUnfit', column: 'École' }],
    ['LBL;Jules Verne;Les Goélands;2;186', { type: 'ValueTwice', column: 'Code école', firstRow: 2 }],
    ['JVE;leon blum;Les Goélands;2;186', { type: 'ValueTwice', column: 'École', firstRow: 2 }],
  ])('says what is wrong in %s, and where', (row, error) => {
    expect(readSchools(cells(SCHOOLS, 'LBL;Léon Blum;La Presqu’île;2;210', '', row))).toEqual({
      ok: false,
      error: [expect.objectContaining({ ...error, row: 4 })],
    });
  });

  it('lists every fault at once', () => {
    const read = readSchools(cells(SCHOOLS, 'j;;;x;-1'));
    expect(!read.ok && read.error.map((error) => error.type)).toEqual([
      'CellEmpty',
      'SchoolCodeUnfit',
      'CellEmpty',
      'NumberUnreadable',
      'NumberNegative',
    ]);
  });

  it('names columns that are missing or there twice, and says when there is no row', () => {
    expect(readSchools(cells('Code école;École;École;Postes', 'JVE;a;b;1'))).toEqual({
      ok: false,
      error: [
        { type: 'ColumnTwice', column: 'École' },
        { type: 'ColumnMissing', column: 'Centre de loisirs' },
        { type: 'ColumnMissing', column: 'Élèves' },
      ],
    });
    expect(readSchools(cells(SCHOOLS, ';;'))).toEqual({ ok: false, error: [{ type: 'TableEmpty' }] });
    expect(readSchools([])).toEqual({ ok: false, error: [{ type: 'TableEmpty' }] });
  });
});

describe('the table of periods', () => {
  it('takes both ways of writing dates, and leaves out weekends and closed days', () => {
    const read = readPeriods(cells(PERIODS, 'S32-33;05/08/2024;2024-08-16;15/08/2024, 2024-08-16'));
    expect(read).toEqual({
      ok: true,
      value: [
        {
          id: 'S32-33',
          name: 'S32-33',
          firstDay: '2024-08-05',
          lastDay: '2024-08-16',
          openDays: [5, 6, 7, 8, 9, 12, 13, 14].map((day) => `2024-08-${String(day).padStart(2, '0')}`),
        },
      ],
    });
  });

  it('makes an id of a name that is none', () => {
    const read = readPeriods(cells(PERIODS, 'Semaine n° 28;2024-07-08;2024-07-12;'));
    expect(read).toMatchObject({ ok: true, value: [{ id: 'semaine-n-28', name: 'Semaine n° 28' }] });
  });

  it.each([
    ['S28;30/02/2024;2024-07-12;', { type: 'DateImpossible', column: 'Premier jour', value: '30/02/2024' }],
    ['S28;8 juillet;2024-07-12;', { type: 'DateUnreadable', column: 'Premier jour' }],
    ['S28;08/07/24;2024-07-12;', { type: 'DateUnreadable', column: 'Premier jour' }],
    ['S28;2024-07-08;;', { type: 'CellEmpty', column: 'Dernier jour' }],
    ['S28;2024-07-12;2024-07-08;', { type: 'EndsBeforeItBegins', column: 'Dernier jour' }],
    ['S28;2024-07-08;2044-07-12;', { type: 'PeriodTooLong', column: 'Dernier jour' }],
    ['S28;2024-07-08;2024-07-12;2024-08-15', { type: 'DayOutsidePeriod', day: '2024-08-15' }],
    ['S28;2024-07-13;2024-07-14;', { type: 'NeverOpen' }],
  ])('says what is wrong in %s, and where', (row, error) => {
    expect(readPeriods(cells(PERIODS, row))).toEqual({
      ok: false,
      error: [expect.objectContaining({ ...error, row: 2 })],
    });
  });
});

describe('the table of places', () => {
  const HEADERS = 'Centre de loisirs;Tranche;S29;S28';
  const whole = [
    'LES GOELANDS;maternelle;31;32',
    'Les Goélands;elementaire;59;60',
    'La Presqu’île;Maternelle;40;40',
    'La Presqu’île;Élémentaire;72;72',
  ];

  it('is read by centre and band, its columns named as the periods are', () => {
    const read = readCapacities(cells(HEADERS, ...whole), known);
    expect(read.ok && read.value[0]).toEqual({
      centre: 'Les Goélands',
      band: 'maternelle',
      places: { S28: 32, S29: 31 },
    });
    expect(read.ok && read.value).toHaveLength(4);
  });

  it.each([
    ['Les Mouettes;Maternelle;1;1', { type: 'CentreUnknown', row: 6, value: 'Les Mouettes' }],
    ['Les Goélands;Ados;1;1', { type: 'BandUnknown', row: 6, value: 'Ados' }],
    ['Les Goélands;Maternelle;1;1', { type: 'RowTwice', row: 6, firstRow: 2 }],
  ])('refuses %s', (row, error) => {
    expect(readCapacities(cells(HEADERS, ...whole, row), known)).toEqual({
      ok: false,
      error: [expect.objectContaining(error)],
    });
  });

  it('finds cells that hold no number of places', () => {
    const read = readCapacities(cells(HEADERS, 'Les Goélands;Maternelle;;-3', ...whole.slice(1)), known);
    expect(read).toEqual({
      ok: false,
      error: [
        { type: 'NumberNegative', row: 2, column: 'S28', value: '-3' },
        { type: 'CellEmpty', row: 2, column: 'S29', value: '' },
      ],
    });
  });

  it('finds periods that nobody announced, that have no column, and bands without places', () => {
    expect(readCapacities(cells(`${HEADERS};S30`, ...whole), known)).toMatchObject({
      error: [{ type: 'PeriodUnknown', value: 'S30' }],
    });
    expect(readCapacities(cells('Centre de loisirs;Tranche;S28', ...whole), known)).toMatchObject({
      error: [{ type: 'ColumnMissing', column: 'S29' }],
    });
    expect(readCapacities(cells(HEADERS, ...whole.slice(1)), known)).toMatchObject({
      error: [{ type: 'PlacesMissing', centre: 'Les Goélands', band: 'Maternelle' }],
    });
  });
});
