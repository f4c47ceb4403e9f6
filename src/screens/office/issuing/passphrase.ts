/** How much a passphrase protects a file that may be lost with its laptop. */
export type Strength = 'none' | 'weak' | 'enough' | 'strong';

const CHARACTERS = 12;
const WORDS = 4;

/** Twelve characters, or four words of three letters: less is tried out in an afternoon. */
export function strengthOf(passphrase: string): Strength {
  const length = [...passphrase.trim()].length;
  if (length === 0) return 'none';
  const words = new Set(
    passphrase
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length >= 3),
  ).size;
  // « aaaaaaaaaaaa » has twelve characters and protects nothing.
  const isMonotonous = new Set(passphrase.toLowerCase()).size < 5;
  if (isMonotonous || (length < CHARACTERS && words < WORDS)) return 'weak';
  return length >= 20 || words > WORDS ? 'strong' : 'enough';
}

export const isEnough = (passphrase: string): boolean =>
  strengthOf(passphrase) === 'enough' || strengthOf(passphrase) === 'strong';
