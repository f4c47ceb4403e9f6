import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { zlibSync } from 'fflate';
import { jsPDF } from 'jspdf';
import { encodeQR } from 'qr';
import { decodeQR } from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { concatBytes, utf8 } from '#domain/vocabulary/bytes.ts';
import { isPdf, picturesInPdf } from '#files/pdfPictures.ts';

const TEXT = 'PREAU1:JVE-A7K2-0042-C:1/1:6BF9V%24K0*$J-P./:';
const SCALE = 8;

/** A scanned page: grey, one byte a point. */
const page = (() => {
  const modules = encodeQR(TEXT, 'raw', { ecc: 'medium', border: 4 });
  const side = modules.length * SCALE;
  const rows = new Uint8Array(side * side);
  for (const at of rows.keys()) {
    const [x, y] = [at % side, Math.floor(at / side)];
    rows[at] = modules[Math.floor(y / SCALE)]?.[Math.floor(x / SCALE)] ? 12 : 240;
  }
  return { side, rows };
})();

/** 1, 8 or 24 bits a point. */
function rowsOf(bits: number): Uint8Array {
  const { side, rows } = page;
  if (bits === 8) return rows;
  if (bits === 24)
    return Uint8Array.from({ length: 3 * rows.length }, (_, at) => rows[Math.floor(at / 3)] ?? 0);
  const length = Math.ceil(side / 8);
  const packed = new Uint8Array(length * side);
  for (const [at, grey] of rows.entries()) {
    const place = Math.floor(at / side) * length * 8 + (at % side);
    if (grey > 128) packed[place >> 3] = (packed[place >> 3] ?? 0) | (0x80 >> (place & 7));
  }
  return packed;
}

/** The rows with a PNG filter each, a different one in turn. */
function filtered(rows: Uint8Array, length: number, step: number): Uint8Array {
  const height = rows.length / length;
  const out = new Uint8Array((length + 1) * height);
  const byte = (row: number, index: number) => (row < 0 || index < 0 ? 0 : (rows[row * length + index] ?? 0));
  for (let row = 0; row < height; row += 1) {
    const filter = row % 5;
    out[row * (length + 1)] = filter;
    for (let index = 0; index < length; index += 1) {
      const [left, above, corner] = [
        byte(row, index - step),
        byte(row - 1, index),
        byte(row - 1, index - step),
      ];
      const nearest = [left, above, corner].reduce((best, each) =>
        Math.abs(left + above - corner - each) < Math.abs(left + above - corner - best) ? each : best,
      );
      const predicted = [0, left, above, (left + above) >> 1, nearest][filter] ?? 0;
      out[row * (length + 1) + 1 + index] = byte(row, index) - predicted;
    }
  }
  return out;
}

interface ImageDetails {
  readonly data: Uint8Array;
  readonly entries: string;
}

/** As little of a PDF as holds pictures. */
function pdfOf(...images: readonly ImageDetails[]): Uint8Array {
  const objects = images.map(({ data, entries }, index) =>
    concatBytes([
      utf8(`${index + 4} 0 obj\n<< /Type /XObject /Subtype /Image /Length ${data.length} ${entries} >>\n`),
      utf8('stream\r\n'),
      new Uint8Array(data),
      utf8('\nendstream\nendobj\n'),
    ]),
  );
  return concatBytes([utf8('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n'), ...objects, utf8('%%EOF')]);
}

const size = `/Width ${page.side} /Height ${page.side}`;
const plain: ImageDetails = { data: rowsOf(8), entries: size };

/** Bytes that begin like a JPEG: what is in it, the browser finds out. */
const jpeg = (length: number) => Uint8Array.from({ length }, (_, at) => [0xff, 0xd8, 0xff][at] ?? at % 251);

const taken = (pdf: Uint8Array) => picturesInPdf(pdf).map((take) => take());

/** What is on a picture, read from its BMP file. */
function codeOn(bmp: Uint8Array | undefined): string {
  if (!bmp) return expect.fail('there is a picture');
  const head = new DataView(bmp.buffer, bmp.byteOffset);
  const [start, width] = [head.getUint32(10, true), head.getInt32(18, true)];
  const [height, bits] = [-head.getInt32(22, true), head.getUint16(28, true)];
  const length = 4 * Math.ceil((width * bits) / 32);
  const data = new Uint8Array(4 * width * height).fill(255);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = start + y * length + (bits === 1 ? x >> 3 : x);
      const value = bits === 1 ? ((bmp[at] ?? 0) >> (7 - (x & 7))) & 1 : (bmp[at] ?? 0);
      const shade = bmp[54 + 4 * value] ?? 0;
      data.fill(shade, 4 * (y * width + x), 4 * (y * width + x) + 3);
    }
  }
  return decodeQR({ width, height, data }, { effort: 16, timeLimit: 5000 });
}

describe('the pictures in a PDF', () => {
  it('are the JPEG files that were put in, page by page', () => {
    const pdf = new jsPDF({ compress: true });
    const small = createJpeg();
    for (let index = 0; index < 3; index += 1) {
      if (index > 0) pdf.addPage();
      pdf.text('Souches', 10, 10);
      pdf.addImage(small, 'JPEG', 0, 0, 100, 100, `page ${index}`);
    }
    const bytes = new Uint8Array(pdf.output('arraybuffer'));
    expect(isPdf(bytes)).toBe(true);
    const pictures = taken(bytes);
    expect(pictures).toHaveLength(3);
    for (const picture of pictures) expect(picture?.subarray(0, small.length)).toEqual(small);
  });

  it('are found between other streams, and inside another packing', () => {
    const other = { data: utf8('q 1 0 0 1 0 0 cm Q'), entries: '/Filter /FlateDecode' };
    const packed = { data: zlibSync(jpeg(900)), entries: `${size} /Filter [ /FlateDecode /DCTDecode ]` };
    const logo = { data: jpeg(50), entries: '/Width 64 /Height 32 /Filter /DCTDecode' };
    const pictures = taken(
      pdfOf(other, packed, logo, { data: jpeg(700), entries: `${size} /Filter /DCTDecode` }),
    );
    expect(pictures.map((picture) => picture?.subarray(0, 700))).toEqual([
      jpeg(900).subarray(0, 700),
      jpeg(700),
    ]);
  });

  it.each([
    ['in black and white', 1],
    ['in grey', 8],
    ['in colour', 24],
  ])('are read where a page is packed %s, filtered or not', (_, bits) => {
    const rows = rowsOf(bits);
    const length = rows.length / page.side;
    const images = [
      { data: rows, entries: size },
      { data: zlibSync(rows), entries: `${size} /Filter/FlateDecode` },
      {
        data: zlibSync(filtered(rows, length, Math.max(1, bits / 8))),
        entries: `${size} /Filter /FlateDecode /DecodeParms << /Predictor 15 /Columns ${page.side} >>`,
      },
    ];
    expect(taken(pdfOf(...images)).map(codeOn)).toEqual([TEXT, TEXT, TEXT]);
  });

  it('are read where a page is in the code of fax machines (written by Ghostscript)', () => {
    const [picture] = taken(new Uint8Array(readFileSync(new URL('scans/fax.pdf', import.meta.url))));
    expect(codeOn(picture)).toMatch(/^PREAU1:JVE-A7K2-0005-3:1\/1:/);
  });

  it.each([
    ['JBIG2', '/Filter /JBIG2Decode'],
    ['JPEG 2000', '/Filter /JPXDecode'],
    ['the one-dimensional fax code', '/Filter /CCITTFaxDecode /DecodeParms << /K 0 >>'],
    ['an encrypted file', '/Filter /DCTDecode'],
    ['a broken packing', '/Filter /FlateDecode'],
    ['rows of another length', ''],
  ])('are known to be there, but not read, where they are in %s', (_, filter) => {
    const odd = { data: jpeg(1000).fill(7), entries: `${size} ${filter}` };
    expect(taken(pdfOf(odd, plain)).map((picture) => picture !== undefined)).toEqual([false, true]);
  });

  it('are not looked for where the file breaks off, nor claimed to be larger than any page', () => {
    const whole = pdfOf(plain, { data: jpeg(5000), entries: `${size} /Filter /DCTDecode` });
    expect(taken(whole.subarray(0, whole.length - 1000))).toHaveLength(1);
    expect(taken(pdfOf({ data: jpeg(9), entries: '/Width 999999 /Height 999999' }))).toEqual([]);
    expect(taken(utf8('%PDF-1.7 stream endstream stream'))).toEqual([]);
  });

  it('never break the reading, whatever is changed in the file', () => {
    const fax = new Uint8Array(readFileSync(new URL('scans/fax.pdf', import.meta.url)));
    const change = fc.tuple(fc.nat(fax.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 20 }), fc.nat(fax.length), (changes, cut) => {
        const bytes = fax.slice(0, fax.length - (cut % 3 === 0 ? cut : 0));
        for (const [at, value] of changes) bytes[at % Math.max(1, bytes.length)] = value;
        expect(taken(bytes).length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 40 },
    );
  });
});

/** The head of a grey JPEG of 400 × 300 points, which is all that jsPDF looks at. */
function createJpeg(): Uint8Array {
  const jfif = [0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0];
  const frame = [0xff, 0xc0, 0, 11, 8, 300 >> 8, 300 & 255, 400 >> 8, 400 & 255, 1, 1, 0x11, 0];
  return Uint8Array.from([0xff, 0xd8, ...jfif, ...frame, 0xff, 0xd9]);
}
