import { strFromU8, unzipSync } from 'fflate';

/** The rows of every sheet, each cell under its heading; dates and counts as spreadsheets store them. */
export function sheetsIn(
  workbook: Uint8Array,
): ReadonlyMap<string, readonly Readonly<Record<string, string>>[]> {
  const parts = unzipSync(workbook);
  const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const names = [...text('xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)].map(([, name = '']) =>
    plain(name),
  );
  return new Map(names.map((name, index) => [name, rowsOf(text(`xl/worksheets/sheet${index + 1}.xml`))]));
}

function rowsOf(xml: string): Record<string, string>[] {
  const [headings = new Map(), ...rows] = [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gsu)].map(
    ([, row = '']) => cellsOf(row),
  );
  return rows.map((cells) =>
    Object.fromEntries([...headings].map(([column, heading]) => [heading, cells.get(column) ?? ''])),
  );
}

/** By the letters of their column. */
const cellsOf = (row: string): Map<string, string> =>
  new Map(
    [...row.matchAll(/<c r="([A-Z]+)\d+"[^>]*?(?:\/>|>(.*?)<\/c>)/gsu)].map(([, column = '', inner = '']) => [
      column,
      plain(/<(?:t|v)[^>]*>(.*?)<\/(?:t|v)>/su.exec(inner)?.[1] ?? ''),
    ]),
  );

const plain = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
