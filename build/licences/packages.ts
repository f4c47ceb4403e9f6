import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package of others whose code is in the application. */
export interface Package {
  readonly name: string;
  readonly version: string;
  /** SPDX. */
  readonly licence: string;
  /** Its licence in full, as it comes with the package; empty where it brings none. */
  readonly text: string;
}

/** The folders of the packages that these modules belong to. @param moduleIds as the bundler names them */
export function packageFolders(moduleIds: Iterable<string>): string[] {
  const folders = [...moduleIds].map(
    (id) => /^.*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\?@]+(?=[/\\?]|$)/.exec(clean(id))?.[0],
  );
  return [...new Set(folders.filter((folder) => folder !== undefined))].sort();
}

/** Without what marks a module as virtual. */
const clean = (id: string): string => id.replace(/^\0/, '');

export function readPackage(folder: string): Package {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return { name, version, licence: license ?? readByHand[name] ?? 'none', text: licenceText(folder) };
}

/** What a package's LICENSE file says, where its package.json says nothing. */
const readByHand: Readonly<Record<string, string>> = {
  '@react-aria/optimize-locales-plugin': 'Apache-2.0',
};

function licenceText(folder: string): string {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.|-mit|$)/i.test(name));
  if (!file) return '';
  const text = readFileSync(join(folder, file), 'utf8');
  // Vite's goes on with what Vite itself is made with, which is not in what it builds.
  return text.replace(/^# Licenses of bundled dependencies$[\s\S]*/m, '').trim();
}

/** What may be distributed as part of a work under the EUPL-1.2 without asking anything of a town. */
const allowed = new Set([
  'MIT',
  'ISC',
  'Zlib',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'OFL-1.1',
]);

/** Whether an SPDX expression can be met by licences that are allowed. */
export const isAllowed = (licence: string): boolean =>
  licence
    .replace(/[()]/g, ' ')
    .split(/\s+OR\s+/)
    .some((all) => all.split(/\s+AND\s+/).every((one) => allowed.has(one.trim())));
