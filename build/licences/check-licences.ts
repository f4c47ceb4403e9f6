import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { lineOf } from './list.ts';
import { isAllowed, type Package, packageFolders, readPackage } from './packages.ts';

const listed = fileURLToPath(new URL('../../public/licences.txt', import.meta.url));
const noted = fileURLToPath(new URL('../../.cache/licences', import.meta.url));

/**
 * Stops a build with code of a package that public/licences.txt does not name, or whose licence is not on the allow
 * list. `inWorker` must be among the plugins of the workers, which are bundled on their own and before.
 */
export function checkLicences(edition: 'hosted' | 'portable'): {
  readonly inPage: Plugin;
  readonly inWorker: Plugin;
} {
  const modules = new Set<string>();
  const collect = (chunks: readonly { readonly type: string; readonly moduleIds?: string[] }[]) => {
    for (const { moduleIds = [] } of chunks) for (const id of moduleIds) modules.add(id);
  };
  return {
    inWorker: {
      name: 'preau-licences-of-workers',
      generateBundle: (_options, bundle) => collect(Object.values(bundle)),
    },
    inPage: {
      name: 'preau-licences',
      apply: 'build',
      generateBundle(_options, bundle) {
        collect(Object.values(bundle));
        const packages = packageFolders(modules).map(readPackage);
        // For `npm run licences`, which writes the list that this build may not be on yet.
        if (process.env.PREAU_LICENCES === 'note') note(edition, packages);
        else refuse(packages);
      },
    },
  };
}

function note(edition: string, packages: readonly Package[]): void {
  mkdirSync(noted, { recursive: true });
  writeFileSync(`${noted}/${edition}.json`, JSON.stringify(packages));
}

function refuse(packages: readonly Package[]): void {
  const known = new Set(readFileSync(listed, 'utf8').split('\n'));
  const complaints = complaintsAbout(packages, known);
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
}

/** One sentence per package that must not be in the build. @param known the lines of public/licences.txt */
export function complaintsAbout(packages: readonly Package[], known: ReadonlySet<string>): string[] {
  return packages.flatMap((one) => {
    if (!isAllowed(one.licence)) return [`${lineOf(one)} is under a licence that is not on the allow list.`];
    return known.has(lineOf(one))
      ? []
      : [`${lineOf(one)} is not in public/licences.txt: npm run licences writes it anew.`];
  });
}
