import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BASE32 } from '#domain/codes/base32.ts';
import { readRecoveryCode, recoveryCodeOf } from '#files/recoveryCode.ts';

const seeds = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => new Uint8Array(bytes));
const seed = Uint8Array.from({ length: 32 }, (_, index) => 200 - 5 * index);
const lines = recoveryCodeOf(seed);
const code = lines.join('\n');

/** The code with one line changed. */
const withLine = (line: number, change: (text: string) => string) =>
  lines.map((text, index) => (index + 1 === line ? change(text) : text)).join('\n');

describe('the code of the recovery sheet', () => {
  it('is four lines of four groups of four, and gives every seed back', () => {
    fc.assert(
      fc.property(seeds, (any) => {
        const made = recoveryCodeOf(any);
        expect(made).toHaveLength(4);
        for (const line of made) expect(line).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
        expect(readRecoveryCode(made.join('\n'))).toEqual({ ok: true, value: any });
      }),
    );
  });

  it.each([
    ['as one line, as a QR code holds it', lines.join('').replaceAll('-', '')],
    ['in lower case, O for 0 and l for 1', code.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')],
    ['with blank lines and spaces', `\r\n ${lines.join('\r\n\r\n').replaceAll('-', ' ')} \r\n`],
    ['broken into other lines', code.replaceAll('\n', '-').replaceAll('-', '\n')],
  ])('is read %s', (_, typed) => {
    expect(readRecoveryCode(typed)).toEqual({ ok: true, value: seed });
  });

  it('finds any one character mistyped by its line', () => {
    const all = lines.join('').replaceAll('-', '');
    for (let at = 0; at < all.length; at += 1) {
      for (const other of BASE32) {
        if (other === all[at]) continue;
        expect(readRecoveryCode(all.slice(0, at) + other + all.slice(at + 1))).toEqual({
          ok: false,
          error: { type: 'RecoveryLinesMistyped', lines: [Math.floor(at / 16) + 1] },
        });
      }
    }
  });

  it('finds two lines that changed places, wherever their characters are', () => {
    const [first, second, third, fourth] = lines;
    expect(readRecoveryCode([first, third, second, fourth].join('\n'))).toEqual({
      ok: false,
      error: { type: 'RecoveryLinesMistyped', lines: [2, 3] },
    });
  });

  it('never takes a code with several slips for another seed', () => {
    const slips = fc.array(fc.tuple(fc.nat(63), fc.constantFrom(...BASE32)), { minLength: 2, maxLength: 6 });
    const all = lines.join('').replaceAll('-', '');
    fc.assert(
      fc.property(slips, (places) => {
        const typed = [...all];
        for (const [at, character] of places) typed[at] = character;
        fc.pre(typed.join('') !== all);
        expect(readRecoveryCode(typed.join('')).ok).toBe(false);
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ['nothing', '', { type: 'RecoveryCodeLength', length: 0, expected: 64 }],
    ['a line left out', lines.slice(1).join('\n'), { type: 'RecoveryCodeLength', length: 48, expected: 64 }],
    [
      'a character left out of the third line',
      withLine(3, (line) => line.slice(1)),
      { type: 'RecoveryCodeLength', line: 3, length: 15, expected: 16 },
    ],
    [
      'a character that no code has',
      withLine(2, (line) => `${line.slice(0, 6)}?${line.slice(7)}`),
      { type: 'RecoveryCodeCharacter', character: '?', line: 2, group: 2, place: 2 },
    ],
  ])('says where: %s', (_, typed, error) => {
    expect(readRecoveryCode(typed)).toEqual({ ok: false, error });
  });
});
