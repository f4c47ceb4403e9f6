import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Every row of docs/faults.md: its number, the files that make it so, and the tests that prove it. */
const rows = readFileSync('docs/faults.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| \d+ \|/.test(line))
  .map((line) => {
    const [, number = '', , , made = '', proved = ''] = line.split(/(?<!\\)\|/);
    return {
      number: Number(number),
      files: [...made.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file),
      proofs: proved
        .trim()
        .split('<br>')
        .map((proof) => /^`([^`]+)` “([^”]+)”$/.exec(proof) ?? [proof]),
    };
  });

/** What the tests of a file are called, as its source says it. */
function titlesIn(file: string): string[] {
  const calls = readFileSync(file, 'utf8').matchAll(
    /\b(?:test|it)(?:\.each\((?:[^()]|\([^()]*\))*\))?\(\s*(['"`])([\s\S]*?)\1/g,
  );
  return [...calls].map(([, , title = '']) => title);
}

describe('the table of faults', () => {
  it('has every fault once, in order', () => {
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 23 }, (_, index) => index + 1));
  });

  it.each(rows)(
    'fault $number is made where it says, and proved by tests that are there',
    ({ files, proofs }) => {
      expect(files.length).toBeGreaterThan(0);
      for (const file of files) expect(existsSync(file), file).toBe(true);
      for (const [proof, file, title = ''] of proofs) {
        expect(file, `a test file and a part of its title: ${proof}`).toBeDefined();
        expect(existsSync(file ?? ''), file).toBe(true);
        expect(
          titlesIn(file ?? '').filter((each) => each.includes(title)),
          proof,
        ).not.toEqual([]);
      }
    },
  );

  it('would miss a test that is not there', () => {
    expect(titlesIn('tests/docs/faults.test.ts')).toContain('would miss a test that is not there');
    expect(titlesIn('tests/docs/faults.test.ts')).not.toContain('was never written');
  });
});
