import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contrasts, least, ratioOf, type Theme, tokensOf } from '#gallery/contrasts.ts';

const source = join(import.meta.dirname, '../../src');
const tokens = readFileSync(join(source, 'ui/tokens.css'), 'utf8');
const sheets = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css') && !path.endsWith('tokens.css'))
  .map((path) => ({ path, css: readFileSync(join(source, path), 'utf8') }));

test('the ratio is that of WCAG', () => {
  expect(ratioOf('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(ratioOf('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each(['usual', 'more'] as const)('contrast: %s', (theme: Theme) => {
  const values = tokensOf(tokens, theme);
  const pairs = contrasts.flatMap(({ of, on, kind }) => on.map((ground) => ({ of, ground, kind })));

  test.each(pairs)('$of on $ground is enough for $kind', ({ of, ground, kind }) => {
    const ratio = ratioOf(values.get(of) ?? '', values.get(ground) ?? '');
    expect(ratio).toBeGreaterThanOrEqual(least[theme][kind]);
  });
});

test('more contrast is more, for every pair', () => {
  const [usual, more] = [tokensOf(tokens, 'usual'), tokensOf(tokens, 'more')];
  expect(more.size).toBe(usual.size);
  for (const { of, on } of contrasts)
    for (const ground of on) {
      const ratio = (values: ReadonlyMap<string, string>) =>
        ratioOf(values.get(of) ?? '', values.get(ground) ?? '');
      expect(ratio(more), `${of} on ${ground}`).toBeGreaterThanOrEqual(ratio(usual));
    }
});

describe('one design system', () => {
  test('colours stand in the tokens only', () => {
    for (const { path, css } of sheets) {
      expect(css.match(/#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|color-mix)\(/gi) ?? [], path).toEqual([]);
    }
  });

  test('sizes of letters stand in the tokens only', () => {
    for (const { path, css } of sheets) {
      const sizes = [...css.matchAll(/font-size:\s*([^;]+);/g)].map(([, size = '']) => size);
      // 100 % at the root is what the person chose in the browser.
      expect(
        sizes.filter((size) => !/^(var\(--text[\w-]*\)|inherit|100%)$/.test(size)),
        path,
      ).toEqual([]);
    }
  });

  test('every token that is asked for exists', () => {
    const known = tokensOf(tokens, 'usual');
    for (const { path, css } of sheets) {
      const own = new Set([...css.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
      const asked = [...css.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name);
      const foreign = new Set(['--trigger-width', '--gutter', '--gutter-gap']);
      const missing = asked.filter(
        (name) => !known.has(name.slice(2)) && !own.has(name) && !foreign.has(name),
      );
      expect(missing, path).toEqual([]);
    }
  });

  test('no name of a class is given twice in ui/', () => {
    const homes = new Map<string, string[]>();
    for (const { path, css } of sheets.filter((sheet) => sheet.path.startsWith('ui'))) {
      const names = new Set([...css.matchAll(/^\.([\w-]+) \{$/gm)].map(([, name = '']) => name));
      for (const name of names) homes.set(name, [...(homes.get(name) ?? []), path]);
    }
    expect([...homes].filter(([, paths]) => paths.length > 1)).toEqual([]);
  });

  test('what moves by itself does so only where movement is welcome', () => {
    for (const { path, css } of sheets) {
      const still = css.replace(/@media \(prefers-reduced-motion: no-preference\) \{[\s\S]*?\n\}/g, '');
      expect(still.match(/\b(?:animation|transition|scroll-behavior)[\w-]*:/g) ?? [], path).toEqual([]);
    }
  });
});
