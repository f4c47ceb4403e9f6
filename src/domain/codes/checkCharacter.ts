/**
 * Check characters by the hybrid systems of ISO 7064:2003: one character at the end, drawn from the same
 * alphabet, which shows every single wrong character and nearly all swaps of neighbours.
 */

/** The alphabet of MOD 37,36: digits and capitals. */
export const ALPHANUMERIC = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * The check character of `text`, every character of which is in `alphabet`. With the default alphabet this is
 * ISO 7064 MOD 37,36; with another of M characters (M even) the same method as MOD M+1,M.
 */
export function checkCharacterOf(text: string, alphabet = ALPHANUMERIC): string {
  const size = alphabet.length;
  let product = size;
  for (const character of text) {
    const sum = (product + alphabet.indexOf(character)) % size || size;
    product = (sum * 2) % (size + 1);
  }
  return alphabet.charAt((size + 1 - product) % size);
}

/** Whether the last character of `text` is the check character of what stands before it. */
export function checkCharacterHolds(text: string, alphabet = ALPHANUMERIC): boolean {
  if (text.length < 2 || [...text].some((character) => !alphabet.includes(character))) return false;
  return checkCharacterOf(text.slice(0, -1), alphabet) === text.at(-1);
}
