import { describe, expect, test } from 'vitest';
import { missingGlyphs } from '#paper/glyphs.ts';
import { advanceOf, textWidth } from '#paper/metrics.ts';
import { fonts } from './reading.ts';

describe('the table of metrics', () => {
  test.each(['regular', 'bold'] as const)('says what the embedded font says (%s)', (weight) => {
    const font = fonts[weight];
    const codes = Object.keys(font.glyphs).map(Number);
    expect(codes.length).toBeGreaterThan(1000);
    for (const code of codes) {
      expect(advanceOf(String.fromCharCode(code), weight), code.toString(16)).toBe(
        font.advanceOf(font.glyphs[code] ?? 0),
      );
    }
    expect(advanceOf('漢', weight)).toBeUndefined();
  });

  test('measures in millimetres', () => {
    expect(textWidth('0000000000', 10, 'regular')).toBeCloseTo(10 * 0.572 * 10 * (25.4 / 72), 6);
  });
});

describe('missing glyphs', () => {
  test.each([
    'Łódź',
    'Nguyễn Thị Ngọc',
    'Şahin Yılmaz',
    'Αθηνά Παπαδοπούλου',
    'Дарья Їжак',
    'Cœur, Ærø, Ștefan, Dvořák',
    '« L’été » : 12\u00A0h\u202F30 – 3 € n° 4 № 5 … ‰',
    'X\u0301', // no precomposed letter: base and combining mark
  ])('none in %s', (text) => expect(missingGlyphs(text)).toEqual([]));

  test.each([
    ['محمد', ['م', 'ح', 'د']],
    ['Léa 李', ['李']],
    ['Zoé 😀', ['😀']],
    ['שרה', ['ש', 'ר', 'ה']],
    ['a\u200Bb\u202Ec\nd', ['\u200B', '\u202E', '\n']],
  ])('named in %s, each once', (text, expected) => expect(missingGlyphs(text)).toEqual(expected));
});
