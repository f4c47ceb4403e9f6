/** What every script needs before it can start: the right Node, the dependencies, a fresh build. No dependencies. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const oldestNode = [20, 19];

/** Whatever the build reads; a directory's own date also tells of deleted files. */
const buildInputs = [
  'src',
  'public',
  'build',
  'index.html',
  'vite.config.ts',
  'vite.portable.config.ts',
  'package.json',
  'package-lock.json',
];

const dependencyCommands = join(projectRoot, 'node_modules', '.bin');

/** The service worker is written last: where it is, the build is complete. */
const lastBuildOutput = 'dist/sw.js';
const lastPortableOutput = 'dist-portable/SHA256SUMS';

/** One sentence for the person at the keyboard instead of a stack trace, then the end. */
export function stop(sentence) {
  console.error(`\n${sentence}\n`);
  process.exit(1);
}

export function ensureNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = oldestNode;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  stop(
    `Préau needs Node ${oldestNode.join('.')} or newer; this is Node ${process.versions.node}. See https://nodejs.org.`,
  );
}

/** `npm ci` where it never ran, or where the lock file has changed since. */
export function ensureDependencies() {
  const installed = modified('node_modules/.package-lock.json');
  if (installed !== undefined && installed >= modified('package-lock.json')) return;
  console.log('Installing the dependencies (npm ci)…');
  if (!run('npm', ['ci', '--no-audit', '--no-fund'])) stop('npm ci failed: the reason is above.');
}

const isBuildFresh = () => isFresh(lastBuildOutput, buildInputs);

/** Of the hosted edition and of the portable one. */
export const areBuildsFresh = () => isBuildFresh() && isFresh(lastPortableOutput, buildInputs);

/** Whether nothing of `inputs` is newer than `output`; paths from the root of the project. */
export function isFresh(output, inputs) {
  const built = modified(output);
  return built !== undefined && inputs.every((input) => newest(join(projectRoot, input)) <= built);
}

export function ensureBuild() {
  if (isBuildFresh()) return;
  console.log('Building…');
  if (!run('vite', ['build'])) stop('The build failed: the reason is above.');
}

/** Runs a command, be it one of the dependencies', with its output shown; true when it ended well. */
export function run(command, args, env = {}, cwd = projectRoot) {
  const { status } = spawnSync(command, args, {
    cwd,
    stdio: 'inherit',
    env: { ...process.env, ...env, PATH: `${dependencyCommands}${delimiter}${process.env.PATH}` },
    // npm and npx are .cmd files on Windows, which only a shell starts.
    shell: process.platform === 'win32',
  });
  return status === 0;
}

function modified(path) {
  const file = join(projectRoot, path);
  return existsSync(file) ? statSync(file).mtimeMs : undefined;
}

function newest(path) {
  if (!existsSync(path)) return 0;
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
