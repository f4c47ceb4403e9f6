import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  areaOf,
  everything,
  type Place,
  type Selection,
  type Sheet,
  type SheetEdit,
  type Size,
  shownIn,
  single,
  sizeOf,
  textIn,
  within,
} from '../../src/ui/sheetGrid.ts';
import { cleared, filledDown, pasted, written } from '../../src/ui/sheetGridEdits.ts';
import { type Motion, moved, tabbed } from '../../src/ui/sheetGridMoves.ts';
import { newProblems } from '../../src/ui/sheetGridProblems.ts';
import { readBlock, writeBlock } from '../../src/ui/sheetGridTsv.ts';

const motions: readonly Motion[] = [
  'up',
  'down',
  'left',
  'right',
  'rowStart',
  'rowEnd',
  'top',
  'bottom',
  'first',
  'last',
  'pageUp',
  'pageDown',
];

const text = fc.string({ maxLength: 6 }).map((value) => value.replace(/[\r\n\t]/g, ' '));
const block = fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
const size: fc.Arbitrary<Size> = fc.record({
  rows: fc.integer({ min: 1, max: 7 }),
  columns: fc.integer({ min: 1, max: 7 }),
});
const sheetWithArea = size.chain(({ rows, columns }) =>
  fc.record({
    sheet: fc
      .array(fc.array(text, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows })
      .map(sheetOf),
    selection: fc.record({ anchor: placeIn({ rows, columns }), cursor: placeIn({ rows, columns }) }),
  }),
);

describe('moving', () => {
  test('every motion from anywhere leads to a cell that exists', () => {
    const anywhere = size.chain((of) => fc.record({ of: fc.constant(of), from: placeIn(of) }));
    fc.assert(
      fc.property(
        anywhere,
        fc.constantFrom(...motions),
        fc.integer({ min: 1, max: 20 }),
        (at, motion, page) => {
          const { row, column } = moved(at.from, motion, at.of, page);
          expect(row).toBeGreaterThanOrEqual(0);
          expect(row).toBeLessThan(at.of.rows);
          expect(column).toBeGreaterThanOrEqual(0);
          expect(column).toBeLessThan(at.of.columns);
        },
      ),
    );
  });

  test('each motion goes its way', () => {
    const to = (motion: Motion) => moved({ row: 5, column: 2 }, motion, { rows: 10, columns: 4 }, 3);
    expect(motions.map((motion) => Object.values(to(motion)).join())).toEqual([
      '4,2',
      '6,2',
      '5,1',
      '5,3',
      '5,0',
      '5,3',
      '0,2',
      '9,2',
      '0,0',
      '9,3',
      '2,2',
      '8,2',
    ]);
  });

  test('tabbing from the first cell on visits every cell once, in reading order, and then ends', () => {
    fc.assert(
      fc.property(size, (of) => {
        const seen: string[] = [];
        for (let at: Place | undefined = { row: 0, column: 0 }; at; at = tabbed(at, 1, of)) {
          seen.push(`${at.row},${at.column}`);
        }
        expect(seen).toHaveLength(of.rows * of.columns);
        expect(new Set(seen).size).toBe(seen.length);
      }),
    );
  });

  test('a selection shrinks with the sheet, to the first cell of an empty one', () => {
    const all = everything({ rows: 9, columns: 9 });
    expect(within(all, { rows: 2, columns: 3 }).anchor).toEqual({ row: 1, column: 2 });
    expect(within(all, { rows: 0, columns: 0 })).toEqual(single({ row: 0, column: 0 }));
  });
});

describe('the clipboard', () => {
  test('what is copied is read back as it was', () => {
    fc.assert(
      fc.property(sheetWithArea, ({ sheet, selection }) => {
        const area = areaOf(selection);
        const shown = sheet.rows
          .slice(area.top, area.bottom + 1)
          .map((row) => sheet.columns.slice(area.left, area.right + 1).map((column) => shownIn(row, column)));
        expect(readBlock(writeBlock(sheet, area))).toEqual(shown);
      }),
    );
  });

  test.each([
    [
      'Excel, \\r\\n and one at the end',
      '12\t13\r\n14\t15\r\n',
      [
        ['12', '13'],
        ['14', '15'],
      ],
    ],
    [
      'LibreOffice, no line end at the end',
      '12\t13\n14\t15',
      [
        ['12', '13'],
        ['14', '15'],
      ],
    ],
    ['old line ends', 'a\rb\r', [['a'], ['b']]],
    ['decimal commas, spaces and signs as they are', '12,5\t1 200\t-3', [['12,5', '1 200', '-3']]],
    ['empty cells and rows', '\t1\n\n2\t', [['', '1'], [''], ['2', '']]],
    ['a line end within a cell', '"rue\nde la Paix"\t3\n', [['rue de la Paix', '3']]],
    ['doubled quotation marks', '"dit ""le Vieux"""\n', [['dit "le Vieux"']]],
    [
      'a lone quotation mark',
      '"12\t13\n14\t15',
      [
        ['"12', '13'],
        ['14', '15'],
      ],
    ],
    ['one empty cell', '\n', [['']]],
    ['nothing', '', []],
  ])('reads %s', (_, clipboard, cells) => {
    expect(readBlock(clipboard)).toEqual(cells);
  });
});

describe('pasting', () => {
  test('each cell of the block comes out once: as an edit, as left out, or as what stood there already', () => {
    fc.assert(
      fc.property(sheetWithArea, block, ({ sheet, selection }, cells) => {
        const area = areaOf(selection);
        const { edits, leftOut, area: target } = pasted(sheet, area, cells);
        const after = applied(sheet, edits);
        const width = Math.max(...cells.map((line) => line.length));
        let beyond = 0;
        for (let row = target.top; row <= target.bottom; row += 1) {
          for (let column = target.left; column <= target.right; column += 1) {
            const meant = cells[(row - target.top) % cells.length]?.[(column - target.left) % width];
            const standing = textAt(after, { row, column });
            if (standing === undefined) beyond += meant ? 1 : 0;
            else if (meant !== undefined) expect(standing).toBe(meant);
            else expect(standing).toBe(textAt(sheet, { row, column }));
          }
        }
        expect(leftOut).toBe(beyond);
        expect(new Set(edits.map(({ row, column }) => `${row} ${column}`)).size).toBe(edits.length);
      }),
    );
  });

  test('cells outside the block stay', () => {
    fc.assert(
      fc.property(sheetWithArea, block, ({ sheet, selection }, cells) => {
        const { edits, area } = pasted(sheet, areaOf(selection), cells);
        for (const edit of edits) {
          const row = Number(edit.row.slice(1));
          const column = Number(edit.column.slice(1));
          expect(row >= area.top && row <= area.bottom).toBe(true);
          expect(column >= area.left && column <= area.right).toBe(true);
        }
      }),
    );
  });

  test('one cell fills a selected range, a block only where it fits a whole number of times', () => {
    const sheet = sheetOf([
      ['', '', ''],
      ['', '', ''],
    ]);
    const all = { top: 0, bottom: 1, left: 0, right: 2 };
    expect(pasted(sheet, all, [['7']]).edits).toHaveLength(6);
    expect(pasted(sheet, all, [['1', '2']]).edits.map(({ value }) => value)).toEqual(['1', '2']);
    expect(
      pasted(sheet, all, [['1'], ['2']])
        .edits.map(({ value }) => value)
        .join(''),
    ).toBe('111222');
  });

  test('goes on below the last row when the caller names the rows', () => {
    const { edits, leftOut } = pasted(
      sheetOf([['a', 'b']]),
      { top: 0, bottom: 0, left: 1, right: 1 },
      [['1', 'over'], ['2'], ['3']],
      (index) => `new${index}`,
    );
    expect(edits).toEqual([
      { row: 'r0', column: 'c1', value: '1' },
      { row: 'new0', column: 'c1', value: '2' },
      { row: 'new1', column: 'c1', value: '3' },
    ]);
    expect(leftOut).toBe(1);
  });

  test('leaves what is fixed alone and counts it', () => {
    const { columns, rows } = sheetOf([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    const sheet: Sheet = {
      columns: columns.map((column, index) => ({ ...column, isReadOnly: index === 1 })),
      rows: rows.map((row, index) => ({ ...row, isReadOnly: index === 1 })),
    };
    const result = pasted(sheet, { top: 0, bottom: 0, left: 0, right: 0 }, [
      ['1', '2'],
      ['3', ''],
    ]);
    expect(result.edits).toEqual([{ row: 'r0', column: 'c0', value: '1' }]);
    expect(result.leftOut).toBe(2);
  });

  test('a choice is known by its label, in any case; another text stays for the caller to find fault with', () => {
    const sheet: Sheet = {
      columns: [
        {
          id: 'c0',
          header: 'c0',
          kind: 'choice',
          width: 5,
          options: [{ value: 'jj', label: 'Jean Jaurès' }],
        },
      ],
      rows: sheetOf([[''], [''], ['']]).rows,
    };
    const { edits } = pasted(sheet, { top: 0, bottom: 0, left: 0, right: 0 }, [
      [' JEAN JAURÈS'],
      ['jj'],
      ['Blum'],
    ]);
    expect(edits.map(({ value }) => value)).toEqual(['jj', 'jj', 'Blum']);
  });
});

describe('other edits', () => {
  test('clearing leaves every cell of the area empty and asks for nothing twice', () => {
    fc.assert(
      fc.property(sheetWithArea, ({ sheet, selection }) => {
        const area = areaOf(selection);
        const edits = cleared(sheet, area);
        expect(edits.every(({ value }) => value === '')).toBe(true);
        expect(cleared(applied(sheet, edits), area)).toEqual([]);
      }),
    );
  });

  test('filling down makes the rows of the area alike, by its first row', () => {
    fc.assert(
      fc.property(sheetWithArea, ({ sheet, selection }) => {
        const area = areaOf(selection);
        const after = applied(sheet, filledDown(sheet, area));
        const source = area.top === area.bottom ? area.top - 1 : area.top;
        for (let row = area.top; source >= 0 && row <= area.bottom; row += 1) {
          for (let column = area.left; column <= area.right; column += 1) {
            expect(textAt(after, { row, column })).toBe(textAt(sheet, { row: source, column }));
          }
        }
        if (source < 0) expect(after).toEqual(sheet);
      }),
    );
  });

  test('a cell left as it was is no edit', () => {
    const sheet = sheetOf([['12']]);
    expect(written(sheet, 0, 0, '12')).toEqual([]);
    expect(written(sheet, 0, 0, '12,5')).toEqual([{ row: 'r0', column: 'c0', value: '12,5' }]);
  });
});

test('of the problems only those are told that were not there, and of cells that exist', () => {
  const sheet = sheetOf([['', '']]);
  const before = new Map([['r0\tc0', 'old'] as const]);
  const now = new Map([
    ['r0\tc0', 'old'],
    ['r0\tc1', 'new'],
    ['gone\tc1', 'new'],
  ] as const);
  expect(newProblems(sheet, before, now)).toEqual([{ row: 'r0', column: 'c1' }]);
  expect(newProblems(sheet, now, now)).toEqual([]);
});

function sheetOf(cells: readonly (readonly string[])[]): Sheet {
  const columns = (cells[0] ?? []).map((_, index) => `c${index}`);
  return {
    columns: columns.map((id) => ({ id, header: id, kind: 'text', width: 5 })),
    rows: cells.map((line, index) => ({
      id: `r${index}`,
      header: `r${index}`,
      cells: Object.fromEntries(columns.map((id, at) => [id, line[at] ?? ''])),
    })),
  };
}

function placeIn({ rows, columns }: Size): fc.Arbitrary<Place> {
  return fc.record({ row: fc.nat(rows - 1), column: fc.nat(columns - 1) });
}

function applied({ columns, rows }: Sheet, edits: readonly SheetEdit[]): Sheet {
  const changed = rows.map((row) => {
    const own = edits.filter((edit) => edit.row === row.id);
    return { ...row, cells: { ...row.cells, ...Object.fromEntries(own.map((e) => [e.column, e.value])) } };
  });
  return { columns, rows: changed };
}

function textAt(sheet: Sheet, place: Place): string | undefined {
  const row = sheet.rows[place.row];
  const column = sheet.columns[place.column];
  return row && column && textIn(row, column);
}

test('a selection of one cell is an area of one cell', () => {
  const selection: Selection = single({ row: 2, column: 1 });
  expect(areaOf(selection)).toEqual({ top: 2, bottom: 2, left: 1, right: 1 });
  expect(sizeOf(sheetOf([['', '', '']]))).toEqual({ rows: 1, columns: 3 });
});
