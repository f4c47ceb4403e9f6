export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** What a cell takes at most. */
const LONGEST = 32_767;
/** Characters that XML 1.0 does not know; halves of pairs among them. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
/** Spreadsheets read `_x000D_` as the character of that number, unless its first underscore is itself so written. */
const ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;
const SPECIAL = /[&<>"]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const xmlText = (text: string): string =>
  PLAIN.test(text) && text.length <= LONGEST ? text : cleaned(text);

/** Nearly every cell of a large table. */
const PLAIN = /^[A-Za-z0-9\u{A0}-\u{24F} .,'’()·:;+-]*$/u;

const cleaned = (text: string): string =>
  text
    .slice(0, LONGEST)
    .replace(NOT_XML, '')
    .replace(ESCAPED, '_x005F_')
    .replace(SPECIAL, (character) => ENTITIES[character] ?? character);
