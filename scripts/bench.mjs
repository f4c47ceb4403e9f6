/**
 * `npm run bench [name] [-- --million --short]`: measures the product beside the floor and its peers, and writes
 * bench/results.md. Without a name all parts, one after the other, each in a process of its own. The peers are
 * dependencies of bench/package.json alone.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './lib/browser.mjs';
import {
  ensureBuild,
  ensureDependencies,
  ensureNode,
  isFresh,
  projectRoot,
  run,
  stop,
} from './lib/project.mjs';

const folder = join(projectRoot, 'bench');
const main = join(folder, '.built', 'node', 'main.js');
const inputs = [
  ...[
    'src',
    'build',
    'e2e/support',
    'e2e/pages',
    'e2e/controls',
    'e2e/torture',
    'tests/builders',
    'tests/paper',
    'package.json',
    'package-lock.json',
  ],
  ...['harness', 'jobs', 'page', 'floor', 'main.ts', 'vite.config.ts', 'package-lock.json'].map(
    (path) => `bench/${path}`,
  ),
];

ensureNode();
ensureDependencies();
ensurePeers();
const browser = ensureBrowser();
if (browser === undefined) stop('This needs a Chromium, Chrome or Edge. Install one, or set PREAU_CHROMIUM.');
process.env.PREAU_CHROMIUM = browser;
ensureBuild();
ensureBench();

const words = process.argv.slice(2);
const flags = words.filter((word) => word.startsWith('--'));
const named = words.filter((word) => !word.startsWith('--'));
for (const name of named.length > 0 ? named : namesOfAll()) {
  console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`);
  // A million enrolments want the room; each part begins with an empty heap.
  const node = ['--expose-gc', '--max-old-space-size=16000', main, name, ...flags];
  if (!run(process.execPath, node, {}, folder)) process.exitCode = 1;
}

function ensurePeers() {
  if (existsSync(join(folder, 'node_modules', '.package-lock.json'))) return;
  console.log('Installing the peers (npm ci in bench/)…');
  if (!run('npm', ['ci', '--no-audit', '--no-fund'], {}, folder)) stop('npm ci failed: the reason is above.');
}

function ensureBench() {
  if (isFresh('bench/.built/node/main.js', inputs)) return;
  console.log('Building the benchmark…');
  // `npm test` does not install the peers, so that nothing else reads these types.
  if (!run('tsc', ['-p', '.'], {}, folder))
    stop('The benchmark does not fit the product: the reason is above.');
  for (const config of ['vite.config.ts', 'vite.floor.config.ts', 'vite.node.config.ts']) {
    if (!run('vite', ['build', '-c', config, '--logLevel', 'warn'], {}, folder)) {
      stop('The benchmark does not build: the reason is above.');
    }
  }
}

function namesOfAll() {
  const listed = spawnSync(process.execPath, [main, '--list'], { encoding: 'utf8', cwd: folder });
  return listed.stdout.trim().split('\n');
}
