import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drawPdf } from '#paper/drawing/drawPdf.ts';
import { glyphsMissingFrom } from '#paper/glyphs.ts';
import { everyPaper } from './everyPaper.ts';
import { fonts, overlaps, strayTexts } from './reading.ts';

/** Where `npm run gallery` wants the PDFs; no other run writes any. */
const gallery = process.env.PREAU_GALLERY;

test.each(Object.entries(everyPaper()))(
  '%s: every text is in its box, and each letter in the font',
  (name, paper) => {
    if (gallery) writeFileSync(join(gallery, `${name}.pdf`), drawPdf(paper, fonts));
    expect(strayTexts(paper)).toEqual([]);
    expect(overlaps(paper)).toEqual([]);
    expect(glyphsMissingFrom(paper)).toBeUndefined();
  },
);

test('no paper is missing: each module that others have print a paper is asked for one', () => {
  const papers = new URL('../../src/paper/', import.meta.url);
  const asked = readFileSync(new URL('everyPaper.ts', import.meta.url), 'utf8');
  const modules = readdirSync(papers, { recursive: true, encoding: 'utf8' }).filter((path) => {
    const source = path.endsWith('.ts') ? readFileSync(new URL(path, papers), 'utf8') : '';
    return /export (function|const) \w+(Pages|Batch)\b[^{]*(PageDescription|BatchPaper)/.test(source);
  });
  // What lays out the sheets of others, and is no paper itself.
  const frames = ['batch.ts', 'sheet.ts', 'campaign/frame.ts', 'publication/listSheet.ts'];
  const papersDrawn = modules.filter((path) => !frames.includes(path));
  expect(papersDrawn.length).toBeGreaterThan(15);
  expect(papersDrawn.filter((path) => !asked.includes(path))).toEqual(['quickGuides/quickGuide.ts']);
});
