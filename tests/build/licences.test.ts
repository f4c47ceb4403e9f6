import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { complaintsAbout } from '../../build/licences/check-licences.ts';
import { licencesTable, licencesText, lineOf } from '../../build/licences/list.ts';
import { isAllowed, type Package, packageFolders, readPackage } from '../../build/licences/packages.ts';

const listed = readFileSync(new URL('../../public/licences.txt', import.meta.url), 'utf8');
const table = readFileSync(new URL('../../docs/licences.md', import.meta.url), 'utf8');
const rows = [...table.matchAll(/^\| (\S+) \| (\d\S*) \| (.+) \|$/gm)].map(
  ([, name = '', version = '', licence = '']) => ({ name, version, licence }),
);

test('every licence in the list is one that is allowed', () => {
  expect(rows.length).toBeGreaterThan(40);
  expect(rows.filter(({ licence }) => !isAllowed(licence))).toEqual([]);
});

test('both lists name the same packages', () => {
  const lines = listed.split('\n');
  expect(rows.filter((row) => !lines.includes(lineOf({ ...row, text: '' })))).toEqual([]);
});

test('every dependency of package.json is listed as it is installed', () => {
  const { dependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const missing = Object.entries(dependencies).filter(
    ([name, version]) => !rows.some((row) => row.name === name && row.version === version),
  );
  expect(missing).toEqual([]);
});

test('every package in the list has its text in it', () => {
  const titles = listed.split(`\n${'-'.repeat(78)}\n`).slice(1);
  const covered = titles.flatMap((part) => part.split('\n')[0]?.split(', ') ?? []);
  expect(rows.map(({ name }) => name).filter((name) => !covered.includes(name))).toEqual([]);
});

const dexie: Package = { name: 'dexie', version: '4.4.7', licence: 'Apache-2.0', text: 'Apache …' };

test('a build is refused for a package that is not listed, or not in this version', () => {
  const known = new Set([lineOf(dexie)]);
  expect(complaintsAbout([dexie], known)).toEqual([]);
  expect(complaintsAbout([{ ...dexie, version: '4.4.8' }], known)).toEqual([
    'dexie 4.4.8 (Apache-2.0) is not in public/licences.txt: npm run licences writes it anew.',
  ]);
});

test('a build is refused for a licence that is not allowed, listed or not', () => {
  const copyleft = { ...dexie, licence: 'AGPL-3.0-only' };
  expect(complaintsAbout([copyleft], new Set([lineOf(copyleft)]))).toEqual([
    'dexie 4.4.7 (AGPL-3.0-only) is under a licence that is not on the allow list.',
  ]);
});

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0)', true],
  ['(MIT AND Zlib)', true],
  ['(MIT AND GPL-3.0)', false],
  ['SEE LICENSE IN LICENSE.md', false],
  ['none', false],
])('%s: allowed %s', (licence, is) => {
  expect(isAllowed(licence)).toBe(is);
});

test('modules are traced to their packages, scoped and nested ones too', () => {
  expect(
    packageFolders([
      '/town/src/main.tsx',
      '/town/node_modules/dexie/dist/dexie.mjs',
      '/town/node_modules/dexie/import-wrapper.mjs?commonjs',
      '\0/town/node_modules/@noble/curves/node_modules/@noble/hashes/sha2.js',
      '\0vite/preload-helper.js',
    ]),
  ).toEqual(['/town/node_modules/@noble/curves/node_modules/@noble/hashes', '/town/node_modules/dexie']);
  const folder = dirname(createRequire(import.meta.url).resolve('zod/package.json'));
  expect(readPackage(folder)).toMatchObject({ name: 'zod', licence: 'MIT' });
  expect(readPackage(folder).text).toContain('Permission is hereby granted');
});

test('a text that several packages share is given once', () => {
  const other = { ...dexie, name: 'other', text: 'Apache  …' };
  const text = licencesText([dexie, other]);
  expect(text).toContain('dexie, other\n\nApache …');
  expect(text.match(/Apache\s+…/g)).toHaveLength(1);
  expect(licencesTable([dexie])).toContain('| dexie | 4.4.7 | Apache-2.0 |');
});
