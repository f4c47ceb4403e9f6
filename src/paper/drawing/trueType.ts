import { invariant } from '#domain/result.ts';

/** A TrueType font, read once: what a PDF needs to know of it, and a way to cut out single glyphs. */
export interface TrueTypeFont {
  readonly name: string;
  /** Thousandths of the type size: left, bottom, right, top of all glyphs. */
  readonly bbox: readonly [number, number, number, number];
  readonly ascender: number;
  readonly descender: number;
  readonly capHeight: number;
  /** Glyphs by UTF-16 unit. */
  readonly glyphs: Readonly<Record<number, number>>;
  /** Advance in thousandths of the type size. */
  readonly advanceOf: (glyph: number) => number;
  /** A font of these glyphs alone, numbered from 0 in this order; the parts of composed ones are added. */
  readonly cut: (glyphs: readonly number[]) => Uint8Array;
}

/** Reads a font made by `npm run fonts` (1000 units per em, long or short loca, cmap format 4). */
export function readTrueType(name: string, bytes: Uint8Array): TrueTypeFont {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = readDirectory(view);
  const at = (tag: string): number => {
    const table = tables.get(tag);
    invariant(table, `the font ${name} has a table ${tag}`);
    return table.offset;
  };
  const head = at('head');
  const hhea = at('hhea');
  invariant(view.getUint16(head + 18) === 1000, `${name} has 1000 units per em`);

  const glyphs = readCharacters(view, at('cmap'));
  const metrics = view.getUint16(hhea + 34);
  const hmtx = at('hmtx');
  const advanceOf = (glyph: number) => view.getUint16(hmtx + Math.min(glyph, metrics - 1) * 4);
  const bearingOf = (glyph: number) =>
    view.getInt16(glyph < metrics ? hmtx + glyph * 4 + 2 : hmtx + metrics * 4 + (glyph - metrics) * 2);

  const loca = at('loca');
  const long = view.getInt16(head + 50) === 1;
  const offsetOf = (glyph: number) =>
    long ? view.getUint32(loca + glyph * 4) : view.getUint16(loca + glyph * 2) * 2;
  const glyf = at('glyf');
  const outlineOf = (glyph: number) => bytes.slice(glyf + offsetOf(glyph), glyf + offsetOf(glyph + 1));

  const copyOf = (tag: string, length: number) => bytes.slice(at(tag), at(tag) + length);

  function cut(wanted: readonly number[]): Uint8Array {
    const { outlines, order } = withParts(wanted, outlineOf);
    const newHead = copyOf('head', 54);
    new DataView(newHead.buffer).setUint32(8, 0);
    new DataView(newHead.buffer).setInt16(50, 1);
    const newHhea = copyOf('hhea', 36);
    new DataView(newHhea.buffer).setUint16(34, order.length);
    const newMaxp = copyOf('maxp', 32);
    new DataView(newMaxp.buffer).setUint16(4, order.length);
    const newHmtx = new DataView(new ArrayBuffer(order.length * 4));
    order.forEach((glyph, index) => {
      newHmtx.setUint16(index * 4, advanceOf(glyph));
      newHmtx.setInt16(index * 4 + 2, bearingOf(glyph));
    });
    const [newGlyf, newLoca] = packed(outlines);
    return assemble([
      ['glyf', newGlyf],
      ['head', newHead],
      ['hhea', newHhea],
      ['hmtx', new Uint8Array(newHmtx.buffer)],
      ['loca', newLoca],
      ['maxp', newMaxp],
    ]);
  }

  const os2 = at('OS/2');
  return {
    name,
    bbox: [
      view.getInt16(head + 36),
      view.getInt16(head + 38),
      view.getInt16(head + 40),
      view.getInt16(head + 42),
    ],
    ascender: view.getInt16(hhea + 4),
    descender: view.getInt16(hhea + 6),
    capHeight: view.getInt16(os2 + 88),
    glyphs,
    advanceOf,
    cut,
  };
}

function readDirectory(view: DataView): ReadonlyMap<string, { offset: number }> {
  const tables = new Map<string, { offset: number }>();
  for (let i = 0; i < view.getUint16(4); i++) {
    const entry = 12 + i * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((k) => view.getUint8(entry + k)));
    tables.set(tag, { offset: view.getUint32(entry + 8) });
  }
  return tables;
}

function readCharacters(view: DataView, cmap: number): Readonly<Record<number, number>> {
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const table = cmap + view.getUint32(cmap + 8 + i * 8);
    if (view.getUint16(table) === 4) return Object.fromEntries(readSegments(view, table));
  }
  throw new Error('The font has no character map of format 4');
}

function* readSegments(view: DataView, table: number): Generator<[code: number, glyph: number]> {
  const segments = view.getUint16(table + 6) / 2;
  const fields = table + 14;
  for (let s = 0; s < segments; s++) {
    const end = view.getUint16(fields + s * 2);
    const start = view.getUint16(fields + 2 + (segments + s) * 2);
    const delta = view.getUint16(fields + 2 + (segments * 2 + s) * 2);
    const offsetAt = fields + 2 + (segments * 3 + s) * 2;
    const offset = view.getUint16(offsetAt);
    for (let code = start; code <= end && code !== 0xffff; code++) {
      const listed = offset === 0 ? code : view.getUint16(offsetAt + offset + (code - start) * 2);
      if (offset === 0 || listed !== 0) yield [code, (listed + delta) & 0xffff];
    }
  }
}

const ARGUMENTS_ARE_WORDS = 0x0001;
const HAS_SCALE = 0x0008;
const MORE_PARTS = 0x0020;
const HAS_TWO_SCALES = 0x0040;
const HAS_MATRIX = 0x0080;

/** The outlines of the wanted glyphs and of the parts they are composed of, renumbered. */
function withParts(wanted: readonly number[], outlineOf: (glyph: number) => Uint8Array) {
  const order = [...wanted];
  const outlines: Uint8Array[] = [];
  // `order` grows while it is walked: a part may itself be composed.
  for (let index = 0; index < order.length; index++) {
    const outline = outlineOf(order[index] ?? 0);
    outlines.push(outline);
    const view = new DataView(outline.buffer);
    if (outline.length === 0 || view.getInt16(0) >= 0) continue;
    let at = 10;
    let flags = MORE_PARTS;
    while (flags & MORE_PARTS) {
      flags = view.getUint16(at);
      const part = view.getUint16(at + 2);
      let position = order.indexOf(part, 1);
      if (position < 0) position = order.push(part) - 1;
      view.setUint16(at + 2, position);
      at += 4 + (flags & ARGUMENTS_ARE_WORDS ? 4 : 2);
      if (flags & HAS_SCALE) at += 2;
      else if (flags & HAS_TWO_SCALES) at += 4;
      else if (flags & HAS_MATRIX) at += 8;
    }
  }
  return { outlines, order };
}

const padded = (length: number): number => (length + 3) & ~3;

/** The tables `glyf` and (long) `loca`. */
function packed(outlines: readonly Uint8Array[]): [Uint8Array, Uint8Array] {
  const glyf = new Uint8Array(outlines.reduce((length, outline) => length + padded(outline.length), 0));
  const loca = new DataView(new ArrayBuffer((outlines.length + 1) * 4));
  let offset = 0;
  outlines.forEach((outline, index) => {
    glyf.set(outline, offset);
    offset += padded(outline.length);
    loca.setUint32((index + 1) * 4, offset);
  });
  return [glyf, new Uint8Array(loca.buffer)];
}

const CHECKSUM_OF_A_WHOLE_FONT = 0xb1b0afba;

function assemble(tables: readonly (readonly [tag: string, data: Uint8Array])[]): Uint8Array {
  const directory = 12 + tables.length * 16;
  const length = tables.reduce((sum, [, data]) => sum + padded(data.length), directory);
  const font = new Uint8Array(length);
  const view = new DataView(font.buffer);
  const selector = Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  view.setUint16(6, 2 ** selector * 16);
  view.setUint16(8, selector);
  view.setUint16(10, (tables.length - 2 ** selector) * 16);
  let offset = directory;
  let head = 0;
  tables.forEach(([tag, data], index) => {
    font.set(data, offset);
    const entry = 12 + index * 16;
    for (let k = 0; k < 4; k++) font[entry + k] = tag.charCodeAt(k);
    view.setUint32(entry + 4, checksum(view, offset, padded(data.length)));
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, data.length);
    if (tag === 'head') head = offset;
    offset += padded(data.length);
  });
  view.setUint32(head + 8, (CHECKSUM_OF_A_WHOLE_FONT - checksum(view, 0, length)) >>> 0);
  return font;
}

function checksum(view: DataView, offset: number, length: number): number {
  let sum = 0;
  for (let at = offset; at < offset + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
