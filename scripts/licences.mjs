/**
 * `npm run licences`: builds both editions, sees which packages their code comes from, and writes public/licences.txt
 * and docs/licences.md. Run it when a build says that a package is not listed.
 */
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ensureDependencies, ensureNode, projectRoot, run, stop } from './lib/project.mjs';
import { builds } from './lib/suites.mjs';

ensureNode();
ensureDependencies();
const { runnerImport } = await import('vite');
const { readPackage } = await load('build/licences/packages.ts');
const { licencesTable, licencesText, lineOf } = await load('build/licences/list.ts');

const listed = join(projectRoot, 'public/licences.txt');
// The builds copy it, so it has to be there.
appendFileSync(listed, '');
buildBoth();
const packages = [...bundled('hosted'), ...bundled('portable'), ...packagesOfTools(), font()]
  // One package may be there in two versions.
  .sort((a, b) => (lineOf(a) < lineOf(b) ? -1 : 1))
  .filter((one, index, all) => index === 0 || lineOf(one) !== lineOf(all[index - 1]));
writeFileSync(listed, licencesText(packages));
writeFileSync(join(projectRoot, 'docs/licences.md'), licencesTable(packages));
console.log(`${packages.length} packages.`);

async function load(file) {
  return (await runnerImport(join(projectRoot, file))).module;
}

function buildBoth() {
  const folder = mkdtempSync(join(tmpdir(), 'preau-licences-'));
  const ended = builds.every(([tool, ...args]) =>
    run(tool, [...args, '--outDir', folder, '--logLevel', 'error'], { PREAU_LICENCES: 'note' }),
  );
  rmSync(folder, { recursive: true });
  if (!ended) stop('The build failed: the reason is above.');
}

function bundled(edition) {
  return JSON.parse(readFileSync(join(projectRoot, `.cache/licences/${edition}.json`), 'utf8'));
}

/** What the service worker is generated from in a bundle of its own, and tools that leave some lines of theirs. */
function packagesOfTools() {
  const worker = ['workbox-core', 'workbox-precaching', 'workbox-routing', 'workbox-strategies'];
  return [...worker, 'rolldown', 'vite', 'vite-plugin-pwa'].map((name) => readPackage(folderOf(name)));
}

function folderOf(name) {
  return dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
}

/** It comes as files of src/paper/font, cut down to the characters that are printed. */
function font() {
  const { version } = readPackage(folderOf('@expo-google-fonts/noto-sans'));
  const text = readFileSync(join(projectRoot, 'src/paper/font/OFL.txt'), 'utf8').trim();
  return { name: '@expo-google-fonts/noto-sans', version, licence: 'OFL-1.1', text };
}
