import { unzlibSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { drawPdf } from '#paper/drawing/drawPdf.ts';
import { createPdfFile, reference, textString } from '#paper/drawing/pdfFile.ts';
import { receiptPages } from '#paper/receipt.ts';
import { createHugeReceipt } from './createReceipt.ts';
import { fonts } from './reading.ts';

/** Byte by byte: readers mend a damaged table without a word, printers do not. */
const file = Buffer.from(drawPdf(receiptPages(createHugeReceipt()), fonts)).toString('latin1');

/** Where each object begins, as the table at the end says; number 0 is none. */
function offsetsIn(pdf: string): number[] {
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(pdf)?.[1]);
  const [, count, entries] =
    /^xref\n0 (\d+)\n((?:\d{10} \d{5} [fn] \n)+)trailer\n/.exec(pdf.slice(start)) ?? [];
  const lines = entries?.match(/.{20}/gs) ?? [];
  expect(lines).toHaveLength(Number(count));
  expect(lines[0]).toBe('0000000000 65535 f \n');
  return lines.map((line) => Number(line.slice(0, 10)));
}

test('the table says of every object where it begins, and nothing is put that it does not name', () => {
  const offsets = offsetsIn(file);
  expect(offsets.length).toBeGreaterThan(10);
  offsets.slice(1).forEach((offset, index) => {
    expect(file.slice(offset)).toMatch(new RegExp(`^${index + 1} 0 obj\n`));
  });
  expect(file.match(/\nendobj\n/g)).toHaveLength(offsets.length - 1);
  expect(file).toContain(`/Size ${offsets.length}/`);
});

test('whatever an object refers to is there', () => {
  const offsets = offsetsIn(file);
  const objects = file.replaceAll(/stream\n.*?\nendstream/gs, '');
  const named = [...objects.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number));
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((number) => number < 1 || number >= offsets.length)).toEqual([]);
});

test('a stream is as long as it says, and unpacks to what was put', async () => {
  const pdf = createPdfFile();
  const said = 'endstream endobj '.repeat(50);
  const stream = pdf.putStream(Buffer.from(said), '/Note(x)');
  const root = pdf.put('<</Type/Catalog>>');
  const info = pdf.put(`<</Title${textString('Łódź (a) \\ 😀')}>>`);
  const made = Buffer.from(pdf.finish({ root, info, id: '0'.repeat(32) })).toString('latin1');
  const object = made.slice(offsetsIn(made)[stream]);
  const [head = '', length] =
    /<<\/Length (\d+)\/Filter\/FlateDecode\/Note\(x\)>>\nstream\n/.exec(object) ?? [];
  const from = object.indexOf(head) + head.length;
  const packed = Buffer.from(object.slice(from, from + Number(length)), 'latin1');
  expect(Buffer.from(unzlibSync(packed)).toString()).toBe(said);
  expect(object.slice(from + Number(length))).toMatch(/^\nendstream\nendobj\n/);
});

test('an object that was named before it was put keeps its number', () => {
  const pdf = createPdfFile();
  const later = pdf.reserve();
  const root = pdf.put(`<</Type/Catalog/Pages ${reference(later)}>>`);
  expect(pdf.put('<</Type/Pages>>', later)).toBe(later);
  const made = Buffer.from(pdf.finish({ root, info: root, id: '0'.repeat(32) })).toString('latin1');
  expect(made.slice(offsetsIn(made)[later])).toMatch(/^1 0 obj\n<<\/Type\/Pages>>\nendobj\n/);
});

test('a title of any script, with whatever would end it elsewhere, is read back', async () => {
  const title = 'Récépissé (Łódź) \\ Đặng 😀';
  const paper = { ...receiptPages(createHugeReceipt()), title };
  const document = await getDocument({ data: drawPdf(paper, fonts), verbosity: 0 }).promise;
  const { info } = await document.getMetadata();
  expect((info as { Title?: unknown }).Title).toBe(title);
  await document.destroy();
});
