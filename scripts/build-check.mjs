/**
 * `npm run build:check`: the same commit makes the same bytes. Builds the last commit twice, in other folders, time
 * zones and languages, and compares every file. Leaves the sums of both editions in .cache/build-check/, to compare
 * a published copy with: `cd copy && sha256sum -c …/hosted.sha256`.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { ensureDependencies, ensureNode, projectRoot, run, stop } from './lib/project.mjs';
import { builds } from './lib/suites.mjs';

const folder = join(projectRoot, '.cache', 'build-check');
const editions = { hosted: 'dist', portable: 'dist-portable' };
// Inside the project, so that both find its node_modules.
const places = [
  { root: join(folder, 'one'), env: { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C' } },
  { root: join(folder, 'another one', 'deeper'), env: { TZ: 'America/Lima', LC_ALL: 'fr_FR.UTF-8' } },
];

ensureNode();
ensureDependencies();
rmSync(folder, { recursive: true, force: true });
for (const place of places) buildIn(place);

const [first, second] = places.map(({ root }) => sumsIn(root));
const different = [...new Set([...first.keys(), ...second.keys()])].filter(
  (file) => first.get(file) !== second.get(file),
);
if (different.length > 0) stop(`Not the same bytes: ${different.join(', ')}`);
for (const [edition, built] of Object.entries(editions)) {
  const sums = [...first].filter(([file]) => file.startsWith(`${built}/`));
  const list = sums.map(([file, sum]) => `${sum}  ${file.slice(built.length + 1)}\n`).join('');
  writeFileSync(join(folder, `${edition}.sha256`), list);
  console.log(`${edition}: ${sums.length} files, twice the same bytes; sum of the sums ${sha256(list)}`);
}

/** The last commit, so that what is compared has a name. */
function buildIn({ root, env }) {
  mkdirSync(root, { recursive: true });
  const archive = spawnSync('git', ['archive', 'HEAD'], { cwd: projectRoot, maxBuffer: 2 ** 30 });
  const unpacked = spawnSync('tar', ['-x', '-C', root], { input: archive.stdout });
  if (archive.status !== 0 || unpacked.status !== 0) stop('The last commit could not be unpacked.');
  const own = { ...env, PREAU_DIST: editions.hosted, PREAU_PORTABLE: editions.portable };
  for (const [tool, ...args] of builds) {
    if (!run(tool, [...args, '--logLevel', 'error'], own, root))
      stop('The build failed: the reason is above.');
  }
}

/** Path, with `/` between its parts, -> SHA-256, sorted by path. */
function sumsIn(root) {
  const files = Object.values(editions).flatMap((built) =>
    readdirSync(join(root, built), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const names = files.map((file) => relative(root, file).split(sep).join('/')).sort();
  return new Map(names.map((name) => [name, sha256(readFileSync(join(root, name)))]));
}

function sha256(content) {
  return createHash('sha256').update(content).digest('hex');
}
