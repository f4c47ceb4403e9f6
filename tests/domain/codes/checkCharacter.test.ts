import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BASE32 } from '#domain/codes/base32.ts';
import { ALPHANUMERIC, checkCharacterHolds, checkCharacterOf } from '#domain/codes/checkCharacter.ts';

describe('check characters (ISO 7064)', () => {
  it.each([
    ['A12425GABC1234002', 'M', 'MOD 37,36: the example of GRid, which uses it (IFPI, GRid Standard 2.1)'],
    ['00000000C36D002B', 'K', 'MOD 37,36: the published ISAN of an episode (ISO 15706-2), without version'],
    ['00000000C36D002B00000000', 'E', 'MOD 37,36: the same ISAN with its version'],
  ])('%s has %s (%s)', (text, check) => {
    expect(checkCharacterOf(text)).toBe(check);
    expect(checkCharacterHolds(text + check)).toBe(true);
  });

  it('gives the worked example of the standard for the sister system MOD 11,10: 0794 has 5', () => {
    expect(checkCharacterOf('0794', '0123456789')).toBe('5');
  });

  it.each([
    ['MOD 37,36', ALPHANUMERIC],
    ['MOD 33,32', BASE32],
  ])('shows every single wrong character (%s)', (_, alphabet) => {
    const character = fc.constantFrom(...alphabet);
    fc.assert(
      fc.property(
        fc.array(character, { minLength: 1, maxLength: 40 }),
        fc.nat(),
        character,
        (characters, at, wrong) => {
          const text = characters.join('');
          const whole = text + checkCharacterOf(text, alphabet);
          const position = at % whole.length;
          fc.pre(whole[position] !== wrong);
          expect(checkCharacterHolds(whole, alphabet)).toBe(true);
          expect(
            checkCharacterHolds(whole.slice(0, position) + wrong + whole.slice(position + 1), alphabet),
          ).toBe(false);
        },
      ),
    );
  });

  it('refuses what is outside the alphabet or too short to be checked', () => {
    expect(checkCharacterHolds('A12425gABC1234002M')).toBe(false);
    expect(checkCharacterHolds('')).toBe(false);
    expect(checkCharacterHolds('1')).toBe(false);
  });
});
