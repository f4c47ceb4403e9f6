/**
 * `npm run fonts`: makes the fonts that are embedded in every paper, and the table of their metrics.
 *
 * jsPDF rewrites the tables of the whole font into each document, so the font is cut down here once, to
 * the alphabets of the names we meet: a receipt is then 20 kB instead of 92, and made eight times faster.
 * Run it again after a change of the characters below; the outcome is committed, and the same every time.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const CHARACTERS = [
  [0x0020, 0x007e], // Basic Latin
  [0x00a0, 0x024f], // Latin-1, Latin Extended-A and -B
  [0x02b9, 0x02dd], // modifier letters: apostrophes and accents that stand alone
  [0x0300, 0x036f], // combining marks
  [0x0370, 0x03ff], // Greek
  [0x0400, 0x04ff], // Cyrillic
  [0x1e00, 0x1eff], // Latin Extended Additional: Vietnamese
  [0x2010, 0x2015], // hyphens and dashes
  [0x2018, 0x2026], // quotation marks, bullet, ellipsis
  [0x202f, 0x203a], // narrow no-break space, per mille, primes, guillemets
  [0x20ac, 0x20ac], // euro
  [0x2116, 0x2116], // numero
  [0x2212, 0x2212], // minus
];

const font = createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans/package.json');
const source = dirname(font);
const target = join(dirname(fileURLToPath(import.meta.url)), '../src/paper/font');

const text = CHARACTERS.map(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join(''),
).join('');

await mkdir(target, { recursive: true });
await copyFile(join(source, 'LICENSE_FONT'), join(target, 'OFL.txt'));
const regular = await cutDown('400Regular/NotoSans_400Regular.ttf', 'NotoSans-Regular.ttf');
const bold = await cutDown('700Bold/NotoSans_700Bold.ttf', 'NotoSans-Bold.ttf');
await writeFile(join(target, 'metrics.json'), `${JSON.stringify(metricsOf(regular, bold), null, 2)}\n`);

/** Nothing but outlines, widths and the map of characters: jsPDF knows no hints, kerning or ligatures. */
async function cutDown(from, to) {
  const subset = await subsetFont(await readFile(join(source, from)), text, {
    targetFormat: 'sfnt',
    noHinting: true,
    noLayoutClosure: true,
    dropTables: ['GSUB', 'GPOS', 'GDEF', 'gasp', 'prep', 'fpgm', 'cvt ', 'STAT', 'meta', 'DSIG'],
  });
  await writeFile(join(target, to), subset);
  console.log(`${to}: ${subset.length} bytes`);
  return readMetrics(subset);
}

/** Advance widths in thousandths of the type size, in the order of `ranges`; one table for both weights. */
function metricsOf(regularMetrics, boldMetrics) {
  const codes = [...regularMetrics.advances.keys()];
  const widths = (metrics) =>
    codes
      .map((code) => {
        const advance = metrics.advances.get(code);
        if (advance === undefined) throw new Error(`Bold lacks U+${code.toString(16)}`);
        return Math.round((advance * 1000) / metrics.unitsPerEm);
      })
      .join(' ');
  return {
    ranges: rangesOf(codes)
      .map(([first, last]) => `${first.toString(16)}-${last.toString(16)}`)
      .join(' '),
    regular: widths(regularMetrics),
    bold: widths(boldMetrics),
  };
}

function rangesOf(codes) {
  const ranges = [];
  for (const code of codes) {
    const last = ranges.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges;
}

/** @returns {{ unitsPerEm: number, advances: Map<number, number> }} read from cmap (format 4) and hmtx */
function readMetrics(bytes) {
  const tables = new Map();
  for (let i = 0; i < bytes.readUInt16BE(4); i++) {
    const entry = 12 + i * 16;
    tables.set(bytes.toString('latin1', entry, entry + 4), bytes.readUInt32BE(entry + 8));
  }
  const unitsPerEm = bytes.readUInt16BE(tables.get('head') + 18);
  const metrics = bytes.readUInt16BE(tables.get('hhea') + 34);
  const hmtx = tables.get('hmtx');
  const advanceOf = (glyph) => bytes.readUInt16BE(hmtx + Math.min(glyph, metrics - 1) * 4);
  const advances = new Map();
  for (const [code, glyph] of readCharacters(bytes, tables.get('cmap'))) advances.set(code, advanceOf(glyph));
  return { unitsPerEm, advances };
}

function* readCharacters(bytes, cmap) {
  for (let i = 0; i < bytes.readUInt16BE(cmap + 2); i++) {
    const table = cmap + bytes.readUInt32BE(cmap + 4 + i * 8 + 4);
    if (bytes.readUInt16BE(table) !== 4) continue;
    yield* readSegments(bytes, table);
    return;
  }
  throw new Error('No format 4 cmap');
}

function* readSegments(bytes, table) {
  const segments = bytes.readUInt16BE(table + 6) / 2;
  const field = (part, segment) => table + 14 + part * segments * 2 + (part > 0 ? 2 : 0) + segment * 2;
  for (let s = 0; s < segments; s++) {
    const end = bytes.readUInt16BE(field(0, s));
    const start = bytes.readUInt16BE(field(1, s));
    const delta = bytes.readUInt16BE(field(2, s));
    const offsetAt = field(3, s);
    const offset = bytes.readUInt16BE(offsetAt);
    for (let code = start; code <= end && code !== 0xffff; code++) {
      const listed = offset === 0 ? code : bytes.readUInt16BE(offsetAt + offset + (code - start) * 2);
      const glyph = listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) yield [code, glyph];
    }
  }
}
