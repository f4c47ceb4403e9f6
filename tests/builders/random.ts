/** Chance that can be repeated: numbers and ids that are the same in every run. */

/** How many random sequences a property tries; `PREAU_RUNS=2000 npx vitest run tests/stories` tries more. */
export const runs = (usual: number): number => Number(process.env.PREAU_RUNS ?? usual);

/** A number below `below` that depends on `text` only. */
export function numberFrom(text: string, below: number): number {
  let sum = 7;
  for (const character of text) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_000_007;
  return sum % below;
}

/** The n-th UUID of a test. */
export const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
