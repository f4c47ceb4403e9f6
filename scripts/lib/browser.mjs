/** Which Chromium the tests run in: found, or else installed. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { stop } from './project.mjs';
import { isRoot } from './tools.mjs';

const require = createRequire(import.meta.url);

/** The path of a Chromium that starts, or undefined. A PREAU_CHROMIUM that doesn't exist ends the run: it was meant. */
export function findBrowser() {
  const chosen = process.env.PREAU_CHROMIUM;
  if (chosen !== undefined && chosen !== '') {
    if (!existsSync(chosen)) stop(`PREAU_CHROMIUM names a file that does not exist: ${chosen}`);
    return chosen;
  }
  return [playwrightBuild(), ...installedBrowsers()].find((path) => existsSync(path) && starts(path));
}

/** As findBrowser, but installs one where there is none. Returns undefined when that fails too. */
export function ensureBrowser() {
  return findBrowser() ?? downloadPlaywrightBuild() ?? installFromDebian();
}

function playwrightBuild() {
  return require('@playwright/test').chromium.executablePath();
}

function installedBrowsers() {
  return whereInstalled({
    darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `${name}.app/Contents/MacOS/${name}`,
    ),
    win32: ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'],
    linux: ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'],
  });
}

/** Where this system would have them. @param names of each platform, from the folders it keeps programs in */
export function whereInstalled({ darwin, win32, linux }) {
  if (process.platform === 'darwin') return darwin.map((file) => join('/Applications', file));
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name]);
    return win32.flatMap((file) => roots.filter(Boolean).map((root) => join(root, file)));
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  return linux.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** A build whose system libraries are missing is there but doesn't start. */
export function starts(path) {
  // On Windows `--version` opens a window instead of answering.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

function downloadPlaywrightBuild() {
  console.log('No Chromium found; downloading the one of Playwright…');
  playwright(['install', 'chromium']);
  // It may lack libraries of the system, which only root can add.
  if (isRoot() && existsSync(playwrightBuild()) && !starts(playwrightBuild()))
    playwright(['install-deps', 'chromium']);
  return findBrowser();
}

function playwright(args) {
  const command = join(dirname(require.resolve('@playwright/test/package.json')), 'cli.js');
  spawnSync(process.execPath, [command, ...args], { stdio: 'inherit' });
}

function installFromDebian() {
  if (!isRoot()) return undefined;
  console.log('Installing the Chromium of the system (apt-get)…');
  spawnSync('apt-get', ['update'], { stdio: 'inherit' });
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'], {
    stdio: 'inherit',
  });
  return findBrowser();
}
