import { Zip, ZipDeflate } from 'fflate';
import { type Bytes, utf8 } from '#domain/vocabulary/bytes.ts';
import { sheetNames, sheetXml } from './sheetXml.ts';
import type { Table } from './table.ts';
import { CONTENT_TYPES, packageXml, STYLES, WORKBOOK_RELATIONS, workbookXml } from './workbookXml.ts';

/** A row for the headings, and 1,048,575 more: what a sheet holds. */
const ROWS_PER_SHEET = 1_048_575;

/**
 * One workbook, a sheet per table, in chunks to be written as they come. Not asynchronous: a large one belongs in a
 * worker. The same tables give the same bytes. A table that is longer than a sheet goes on in a further one.
 */
export function* xlsxChunks(
  tables: readonly Table[],
  rowsPerSheet: number = ROWS_PER_SHEET,
): Generator<Bytes> {
  const sheets = tables.flatMap((table) => partsOf(table, rowsPerSheet));
  const names = sheetNames(sheets.map(({ name }) => name));
  const ready: Bytes[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk as Bytes);
  });
  const parts: readonly (readonly [path: string, text: Iterable<string>])[] = [
    ['[Content_Types].xml', [CONTENT_TYPES(sheets.length)]],
    ['_rels/.rels', [packageXml]],
    ['xl/workbook.xml', [workbookXml(names)]],
    ['xl/_rels/workbook.xml.rels', [WORKBOOK_RELATIONS(sheets.length)]],
    ['xl/styles.xml', [STYLES]],
    ...sheets.map(
      (sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet, index === 0)] as const,
    ),
  ];
  for (const [path, text] of parts) {
    const file = new ZipDeflate(path, { level: 1 });
    file.mtime = EPOCH;
    zip.add(file);
    for (const piece of text) {
      file.push(utf8(piece));
      yield* ready.splice(0);
    }
    file.push(new Uint8Array(0), true);
  }
  zip.end();
  yield* ready;
}

/** The whole workbook at once. */
export const xlsxBlob = (tables: readonly Table[]): Blob =>
  new Blob([...xlsxChunks(tables)], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });

/** The first moment that a zip can name, so that the hour of writing is not in the bytes. */
const EPOCH = new Date(1980, 0, 1);

function partsOf(table: Table, rows: number): Table[] {
  if (table.length <= rows) return [table];
  return Array.from({ length: Math.ceil(table.length / rows) }, (_, part) => ({
    ...table,
    length: Math.min(rows, table.length - part * rows),
    rowAt: (index: number) => table.rowAt(part * rows + index),
  }));
}
