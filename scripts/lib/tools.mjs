/** The system's programs that some tests call. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Command -> Debian package: what reads our encrypted files, our PDFs, and gives a screen to a visible browser. */
const tools = [
  { command: 'age', debian: 'age' },
  { command: 'script', debian: 'bsdutils' },
  { command: 'pdftotext', debian: 'poppler-utils' },
  { command: 'pdftoppm', debian: 'poppler-utils' },
  // A desktop with a screen needs no other.
  ...(process.platform === 'linux' && !process.env.DISPLAY ? [{ command: 'Xvfb', debian: 'xvfb' }] : []),
];

export function isRoot() {
  return process.getuid?.() === 0;
}

/** Installs what is missing where that is possible. Returns the commands that are still missing. */
export function ensureTools() {
  const packages = [...new Set(missing().map((tool) => tool.debian))];
  if (packages.length > 0 && isRoot() && has('apt-get')) {
    console.log(`Installing ${packages.join(', ')} (apt-get)…`);
    spawnSync('apt-get', ['update'], { stdio: 'inherit' });
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { stdio: 'inherit' });
  }
  return missing();
}

function missing() {
  return tools.filter((tool) => !has(tool.command));
}

function has(command) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.some((folder) => endings.some((ending) => existsSync(join(folder, command + ending))));
}
