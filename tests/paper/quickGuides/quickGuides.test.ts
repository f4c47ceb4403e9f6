import { describe, expect, test } from 'vitest';
import type { Instant } from '#domain/vocabulary/time.ts';
import { glyphsMissingFrom } from '#paper/glyphs.ts';
import { A4 } from '#paper/page.ts';
import { GUIDE_ROLES, guideContents } from '#paper/quickGuides/contents.ts';
import { guideFor } from '#screens/guides/guideFor.ts';
import { overlaps, readBack, strayTexts, textsOf, wordsOf } from '../reading.ts';

const made = { version: '0.1.0', madeAt: '2024-05-20T10:00:00+02:00' as Instant };
const guides = GUIDE_ROLES.flatMap((role) =>
  (['fr', 'en'] as const).map((language) => ({ role, language, paper: guideFor(role, language, made) })),
);

describe.each(guides)('the quick guide of $role in $language', ({ role, language, paper }) => {
  test('is exactly one A4 page, also to another program', async () => {
    expect(paper.pages).toHaveLength(1);
    expect((await readBack(paper)).pages).toHaveLength(1);
  });

  test('keeps every text in its box, above the foot and printable', () => {
    expect(strayTexts(paper)).toEqual([]);
    expect(overlaps(paper)).toEqual([]);
    expect(glyphsMissingFrom(paper)).toBeUndefined();
    const lowest = Math.max(
      ...textsOf(paper)
        .filter(({ size }) => size > 8)
        .map(({ within }) => within.y + within.height),
    );
    expect(lowest).toBeLessThan(A4.height - 13);
  });

  test('fills the page and is no smaller than can be read', () => {
    expect(Math.min(...textsOf(paper).map(({ size }) => size))).toBeGreaterThanOrEqual(7.5);
    expect(textsOf(paper).length).toBeGreaterThan(40);
  });

  test('says every line that it holds', () => {
    const { left, right } = guideContents[role];
    expect([...left, ...right].flatMap(({ lines }) => lines).length).toBeGreaterThan(8);
    expect(paper.language).toBe(language);
  });
});

describe('the shortcuts are those of the screens', () => {
  test('of the counter, for the agent', () => {
    const said = wordsOf(guideFor('agent', 'fr', made));
    for (const key of ['Ctrl + Entrée', 'F8', 'F9', 'F10', 'F2', '1 à 9', 'Flèche bas', 'F1'])
      expect(said).toContain(key);
  });

  test('of the pile, for the coordinator, in English', () => {
    const said = wordsOf(guideFor('coordinator', 'en', made));
    for (const key of ['Ctrl + Enter', 'J', 'K', 'U', '1 to 9', 'Ctrl + Z']) expect(said).toContain(key);
  });
});
