import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { firstWords } from '#i18n/firstWords.ts';
import { messages } from '#i18n/messages/index.ts';

const src = fileURLToPath(new URL('../../src/', import.meta.url));
const areas = [...new Set(Object.keys(messages.fr).map(areaOf))];
const first = [...new Set(Object.keys(firstWords.fr).map(areaOf))];

describe('what comes with the page itself', () => {
  const files = importedBy(join(src, 'main.tsx'));

  test('is found by following the imports', () => {
    const names = files.map((file) => relative(src, file));
    expect(names).toContain('screens/desk/UnlockDesk.tsx');
    expect(names).toContain('screens/doors/Doors.tsx');
    expect(names).not.toContain('screens/counter/Counter.tsx');
    expect(names).not.toContain('i18n/messages/index.ts');
  });

  test('says no words but the first ones', () => {
    for (const file of files) {
      const text = readFileSync(file, 'utf8');
      // Who imports no words says none: a shortcut is named as a message is.
      if (!text.includes("'#i18n/")) continue;
      const said = [...text.matchAll(/['"`]([a-z]\w+)\.[\w$]/gi)].flatMap(([, area]) =>
        area && areas.includes(area) ? [area] : [],
      );
      expect(
        said.filter((area) => !first.includes(area)),
        relative(src, file),
      ).toEqual([]);
    }
  });
});

describe('what speaks elsewhere than in the page', () => {
  const workers = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(^|\/)\w*worker\.ts$/i.test(file),
  );
  const speaking = [...workers, 'cli/main.ts'].filter((file) =>
    importedBy(join(src, file)).includes(join(src, 'i18n/translate.ts')),
  );

  test('is a worker and the command line', () => {
    expect(workers.length).toBeGreaterThan(3);
    expect(speaking).toEqual(['screens/office/publication/making/worker.ts', 'cli/main.ts']);
  });

  test.each(speaking)('has all words from the start: %s', (file) => {
    expect(importedBy(join(src, file))).toContain(join(src, 'i18n/allWords.ts'));
  });
});

test('the first words are the same in every language', () => {
  expect(Object.keys(firstWords.en).sort()).toEqual(Object.keys(firstWords.fr).sort());
});

function areaOf(id: string): string {
  return id.slice(0, id.indexOf('.'));
}

/** A file of ours and all that it imports, types apart: what the browser has before it shows anything. */
function importedBy(file: string, seen: Set<string> = new Set()): readonly string[] {
  if (seen.has(file) || !existsSync(file)) return [];
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  for (const [, names = '', path = ''] of text.matchAll(IMPORT)) {
    const isOfTypes = /^\{(\s*type [^,}]+,?)+\s*\}/.test(names);
    if (isOfTypes || !/^[#.].*\.tsx?$/.test(path)) continue;
    importedBy(path.startsWith('#') ? join(src, path.slice(1)) : join(dirname(file), path), seen);
  }
  return [...seen];
}

const IMPORT = /^(?:import|export) (?!type\b)(?:([^'";]*?) from )?'([^']+)'/gm;
