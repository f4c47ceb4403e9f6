import type { Cell, Column, ColumnKind, Table } from './table.ts';
import { STYLE } from './workbookXml.ts';
import { MAIN, XML, xmlText } from './xml.ts';

const ROWS_PER_PIECE = 500;

/**
 * The sheet of a table: headings frozen and repeated on paper, a filter over them. Text is inline and in text format:
 * neither opening nor editing makes a formula, a number or a date of it.
 */
export function* sheetXml(table: Table, first: boolean): Generator<string> {
  const { columns, length } = table;
  const letters = columns.map((_, index) => columnLetters(index));
  const last = `${letters.at(-1) ?? 'A'}${length + 1}`;
  yield `${XML}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    // Some readers go by it to know how wide a sheet is.
    `<dimension ref="A1:${last}"/>` +
    `<sheetViews><sheetView workbookViewId="0"${first ? ' tabSelected="1"' : ''}>` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${columns.map(columnXml).join('')}</cols><sheetData>` +
    rowXml(
      1,
      columns.map(({ heading }, index) => textXml(`${letters[index]}1`, heading, STYLE.heading)),
    );
  for (let from = 0; from < length; from += ROWS_PER_PIECE) {
    let piece = '';
    for (let index = from; index < Math.min(length, from + ROWS_PER_PIECE); index++) {
      const row = index + 2;
      const cells = table.rowAt(index);
      piece += rowXml(
        row,
        columns.map((column, place) => cellXml(`${letters[place]}${row}`, cells[place], column)),
      );
    }
    yield piece;
  }
  yield `</sheetData><autoFilter ref="A1:${last}"/>${validationsXml(columns, letters, length)}` +
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>';
}

const rowXml = (row: number, cells: readonly string[]): string => `<row r="${row}">${cells.join('')}</row>`;

const columnXml = ({ width }: Column, index: number): string =>
  `<col min="${index + 1}" max="${index + 1}" width="${width + 1}" customWidth="1"/>`;

function cellXml(place: string, cell: Cell, { kind, choices }: Column): string {
  const style = choices ? STYLE.toFill : STYLE[kind];
  if (cell === undefined || cell === '') return choices ? `<c r="${place}" s="${style}"/>` : '';
  if (typeof cell === 'number') return `<c r="${place}" s="${style}"><v>${cell}</v></c>`;
  if (kind === 'text' || kind === 'count') return textXml(place, cell, style);
  return `<c r="${place}" s="${style}"><v>${serialOf(cell, kind)}</v></c>`;
}

function textXml(place: string, text: string, style: number): string {
  const space = text.trim() === text ? '' : ' xml:space="preserve"';
  const look = style === STYLE.text ? '' : ` s="${style}"`;
  return `<c r="${place}"${look} t="inlineStr"><is><t${space}>${xmlText(text)}</t></is></c>`;
}

/** Days since 30 December 1899, as spreadsheets count them. */
function serialOf(value: string, kind: Exclude<ColumnKind, 'text' | 'count'>): number {
  const time = kind === 'date' ? '00:00:00' : value.slice(11, 19);
  return (Date.parse(`${value.slice(0, 10)}T${time}Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

function validationsXml(columns: readonly Column[], letters: readonly string[], length: number): string {
  const lists = columns.flatMap(({ choices }, index) =>
    choices && length > 0
      ? [
          '<dataValidation type="list" allowBlank="1" showErrorMessage="1" ' +
            `sqref="${letters[index]}2:${letters[index]}${length + 1}">` +
            `<formula1>${xmlText(`"${choices.join(',')}"`)}</formula1></dataValidation>`,
        ]
      : [],
  );
  return lists.length > 0
    ? `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`
    : '';
}

/** `A` ... `Z`, `AA` ... */
function columnLetters(index: number): string {
  const above = Math.floor(index / 26);
  return (above > 0 ? columnLetters(above - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** Sheets may not bear certain characters, nor 32 letters, nor one name twice. */
export function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain =
      name
        .replace(/[[\]:*?/\\]/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim() || '-';
    for (let copy = 1; ; copy++) {
      const end = copy === 1 ? '' : ` (${copy})`;
      const attempt = `${[...plain]
        .slice(0, 31 - end.length)
        .join('')
        .trim()}${end}`;
      if (taken.has(attempt.toLowerCase())) continue;
      taken.add(attempt.toLowerCase());
      return attempt;
    }
  });
}
