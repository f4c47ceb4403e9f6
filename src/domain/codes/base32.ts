import { err, ok, type Result } from '../result.ts';

/** Crockford's base32: no I, L, O or U, so that what is read aloud or by hand comes back the same. */
export const BASE32 = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** `value` in exactly `length` characters of five bits, the highest first. */
export const encodeBase32 = (value: bigint, length: number): string =>
  Array.from({ length }, (_, index) =>
    BASE32.charAt(Number((value >> BigInt(5 * (length - 1 - index))) & 31n)),
  ).join('');

/** The number written in `canonical`, which holds base32 characters only (see `readBase32`). */
export const decodeBase32 = (canonical: string): bigint =>
  [...canonical].reduce((value, character) => (value << 5n) | BigInt(BASE32.indexOf(character)), 0n);

/** The character that is none of base32, as typed, and its place among the others, from 1. */
export interface CharacterRefused {
  readonly character: string;
  readonly position: number;
}

/**
 * What a person typed, in canonical characters: lower case is read as upper, O as 0, I and L as 1; hyphens
 * (of any length) and spaces are ignored.
 */
export function readBase32(typed: string): Result<string, CharacterRefused> {
  const characters = [...typed.replace(/[\s\p{Dash_Punctuation}]/gu, '')];
  const canonical = characters.map((c) =>
    c.toUpperCase().replace('O', '0').replace('I', '1').replace('L', '1'),
  );
  const refused = canonical.findIndex((c) => c.length !== 1 || !BASE32.includes(c));
  if (refused < 0) return ok(canonical.join(''));
  return err({ character: characters[refused] ?? '', position: refused + 1 });
}

/** `XXXX-XXXX-…`: how long codes are shown. */
export const inGroupsOfFour = (code: string): string => code.match(/.{1,4}/g)?.join('-') ?? '';
