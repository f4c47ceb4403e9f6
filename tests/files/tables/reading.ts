import { strFromU8, unzipSync } from 'fflate';
import type { Table } from '#files/tables/table.ts';
import { xlsxChunks } from '#files/tables/xlsx.ts';

/** A workbook as another program sees it: its parts, and the cells of its sheets. */
export function readXlsx(bytes: Uint8Array): { parts: Record<string, string>; sheets: string[][][] } {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]),
  );
  const sheets = Object.keys(parts)
    .filter((path) => path.startsWith('xl/worksheets/'))
    .map((path) => rowsOf(parts[path] ?? ''));
  return { parts, sheets };
}

export const bytesOf = (chunks: Iterable<Uint8Array>): Uint8Array => Buffer.concat([...chunks]);

export const writtenXlsx = (...tables: Table[]) => readXlsx(bytesOf(xlsxChunks(tables)));

const rowsOf = (xml: string): string[][] =>
  [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gsu)].map(([, row = '']) => {
    const cells: string[] = [];
    for (const [, column = '', , inner = ''] of row.matchAll(
      /<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gsu,
    ))
      cells[indexOf(column)] = textIn(inner);
    return Array.from(cells, (cell) => cell ?? '');
  });

const indexOf = (column: string): number =>
  [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const textIn = (inner: string): string =>
  (
    /<t[^>]*>(.*?)<\/t>|<v>(.*?)<\/v>/su
      .exec(inner)
      ?.slice(1)
      .find((text) => text !== undefined) ?? ''
  )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/_x([0-9A-F]{4})_/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
