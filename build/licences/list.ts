import type { Package } from './packages.ts';

/** `public/licences.txt`: the names first, then each text once with all packages it is the licence of. */
export function licencesText(packages: readonly Package[]): string {
  return [
    'Préau, EUPL-1.2, est fait avec / is made with:',
    '',
    ...packages.map(lineOf),
    ...textsOf(packages).map(({ names, text }) => `\n${'-'.repeat(78)}\n${names.join(', ')}\n\n${text}`),
    '',
  ].join('\n');
}

/** `dexie 4.4.7 (Apache-2.0)` */
export const lineOf = ({ name, version, licence }: Package): string => `${name} ${version} (${licence})`;

/** `docs/licences.md` */
export function licencesTable(packages: readonly Package[]): string {
  return [
    '# Licences of what Préau is made with',
    '',
    'Written by `npm run licences` from the packages whose code reaches the hosted or the portable edition. Their full',
    'texts are in [public/licences.txt](../public/licences.txt), which goes with every build. A build in which another',
    'package, another version or another kind of licence appears fails.',
    '',
    '| package | version | licence |',
    '|---|---|---|',
    ...packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`),
    '',
  ].join('\n');
}

/** Line ends and spaces apart, many packages have the same text. */
function textsOf(packages: readonly Package[]): { names: string[]; text: string }[] {
  const byText = new Map<string, { names: string[]; text: string }>();
  for (const { name, text } of packages) {
    const key = text.replace(/\s+/g, ' ');
    const known = byText.get(key);
    if (known) known.names.push(...(known.names.includes(name) ? [] : [name]));
    else if (text !== '') byText.set(key, { names: [name], text: text.replaceAll('\r\n', '\n') });
  }
  return [...byText.values()];
}
