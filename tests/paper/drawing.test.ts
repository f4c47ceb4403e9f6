import { describe, expect, test } from 'vitest';
import { drawPdf, makeReady, openPdf } from '#paper/drawing/drawPdf.ts';
import { glyphsMissingFrom, missingGlyphs } from '#paper/glyphs.ts';
import { receiptPages } from '#paper/receipt.ts';
import { testPages } from '#paper/testPage.ts';
import { createTestPage } from './createPapers.ts';
import { createChild, createHugeReceipt, createPerson, createReceipt } from './createReceipt.ts';
import { fonts, readBack, wordsOf } from './reading.ts';

const receiptFor = (firstName: string, lastName: string) =>
  receiptPages(createReceipt({ children: [createChild({ firstName, lastName })] }));

describe('a PDF read back by another program', () => {
  test.each([
    ['Łukasz', 'Łódź-Ćwikła'],
    ['Nguyễn Thị Ngọc', 'Đặng'],
    ['Şahin', 'Yılmaz'],
    ['Αθηνά', 'Παπαδοπούλου'],
    ['Дарья', 'Їжакевич'],
    ['Cœur', 'Lefèvre d’Ærø'],
    ['Mărioara', 'Ștefănescu'],
    ['Marie-Antoinette-Joséphine-Wilhelmine', 'de La Rochefoucauld-Montmorency d’Artois'],
  ])('shows %s %s to the letter', async (firstName, lastName) => {
    const { pages, title } = await readBack(receiptFor(firstName, lastName));
    expect(pages[0]?.replaceAll('- ', '-')).toContain(`${firstName} ${lastName}`);
    expect(title).toBe('Récépissé JVE-A7K2-0042-C');
  });

  test('a name in decomposed letters is composed first', async () => {
    const { pages } = await readBack(receiptFor('Ngọc'.normalize('NFD'), 'Łódź'.normalize('NFD')));
    expect(pages[0]).toContain('Ngọc Łódź'.normalize('NFC'));
  });

  test('PDF syntax and script in a name are letters like others', async () => {
    const { pages } = await readBack(receiptFor('(a) Tj\\ ET Q', '<script>%%EOF>> endstream'));
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('(a) Tj\\ ET Q <script>%%EOF>> endstream');
  });

  test('all words of every page, in their order', async () => {
    const paper = receiptPages(createHugeReceipt({ english: true }));
    const { pages } = await readBack(paper);
    expect(pages).toHaveLength(paper.pages.length);
    expect(pages.join(' ').replaceAll(' ', '')).toBe(wordsOf(paper).replaceAll(' ', ''));
  });

  test('every character of the test page', async () => {
    const { pages } = await readBack(testPages(createTestPage()));
    expect(pages[0]).toContain(
      'Éloïse Lefèvre-Cœur, Çağla Şahin, Łódź, Zoë Müller, Håkon Ærø, Dvořák, Ștefan',
    );
  });
});

describe('bytes', () => {
  test('the same paper gives the same bytes; another copy does not', () => {
    const bytes = (copy: number) =>
      Buffer.from(drawPdf(receiptPages(createReceipt({ copy })), fonts)).toString('base64');
    expect(bytes(1)).toBe(bytes(1));
    expect(bytes(1)).not.toBe(bytes(2));
  });

  test('do not depend on what was drawn before', () => {
    const first = drawPdf(receiptPages(createReceipt()), fonts);
    drawPdf(testPages(createTestPage()), fonts);
    expect(Buffer.from(drawPdf(receiptPages(createReceipt()), fonts)).equals(Buffer.from(first))).toBe(true);
  });

  test('do not depend on whether the document was made ready, nor on another that is still open', () => {
    const paper = receiptPages(createReceipt());
    const first = Buffer.from(drawPdf(paper, fonts));
    makeReady();
    const open = openPdf(paper, fonts);
    makeReady();
    expect(first.equals(drawPdf(paper, fonts))).toBe(true);
    open.add(paper.pages);
    expect(first.equals(open.finish())).toBe(true);
  });

  test('a receipt of one page weighs 20 kB at most', () => {
    const guardians = [createPerson({ firstName: 'Дарья', lastName: 'Шевченко' })];
    const children = [
      createChild({ firstName: 'Nguyễn Thị Ngọc', lastName: 'Đặng' }),
      createChild({ firstName: 'Αθηνά', lastName: 'Παπαδοπούλου' }),
    ];
    const paper = receiptPages(createReceipt({ guardians, children }));
    expect(paper.pages).toHaveLength(1);
    expect(drawPdf(paper, fonts).length).toBeLessThanOrEqual(20_000);
  });

  test('hold no script, form or link', () => {
    const text = Buffer.from(drawPdf(receiptPages(createReceipt()), fonts)).toString('latin1');
    for (const forbidden of ['/JavaScript', '/JS', '/AcroForm', '/URI', '/Launch']) {
      expect(text).not.toContain(forbidden);
    }
  });

  test('a laptop whose clock is decades wrong still prints', () => {
    const paper = { ...receiptPages(createReceipt()), madeAt: '2099-01-01T00:00:00+01:00' as never };
    expect(drawPdf(paper, fonts).length).toBeGreaterThan(1000);
  });
});

describe('characters that the font lacks', () => {
  test.each(['محمد', '李娜', 'Zoé 😀'])('are reported with the text in which they stand: %s', (firstName) => {
    const missing = glyphsMissingFrom(receiptFor(firstName, 'Le Gall'));
    expect(missing?.type).toBe('MissingGlyphs');
    expect(missing?.characters.length).toBeGreaterThan(0);
    expect(missing?.where.join(' ')).toContain(firstName);
  });

  test('none in a receipt, in both languages', () => {
    expect(
      glyphsMissingFrom(receiptPages(createHugeReceipt({ english: true, training: true }))),
    ).toBeUndefined();
  });
});

test('a glyph whose number reads as a bracket or ends a line is shown as any other', async () => {
  // More than 256, so that every byte comes, 0x0d, 0x28, 0x29 and 0x5c among them.
  const codes = Array.from({ length: 0x500 }, (_, index) => String.fromCharCode(index));
  const letters = codes.filter((letter) => /\p{L}/u.test(letter) && missingGlyphs(letter).length === 0);
  expect(letters.length).toBeGreaterThan(0x100);
  const receipt = receiptPages(createReceipt());
  const [first] = receipt.pages[0] ?? [];
  if (first?.kind !== 'text') throw new Error('a receipt begins with a text');
  const line = (index: number) => letters.slice(index * 20, index * 20 + 20).join('');
  const lines = Array.from({ length: Math.ceil(letters.length / 20) }, (_, index) => line(index));
  const page = lines.map((text, index) => ({ ...first, size: 6, y: 10 + index * 5, text }));
  const { pages } = await readBack({ ...receipt, pages: [page] });
  const plainly = (text = '') => text.normalize('NFKC').replaceAll(' ', '');
  expect(plainly(pages[0])).toBe(plainly(letters.join('')));
});
