/**
 * `npm run preau -- verify --campaign C --key K FILES…`: Préau without a browser. Node runs no TypeScript, so the
 * sources are bundled first, once per change. Exit status: 0 fine, 1 something was refused, 2 wrong use.
 */

import { readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureDependencies, ensureNode, isFresh, projectRoot, stop } from './lib/project.mjs';

const folder = '.cache/cli';
const inputs = ['src', 'package.json', 'package-lock.json'];

ensureNode();
ensureDependencies();
if (!isFresh(`${folder}/main.js`, inputs)) await bundle();

const { main } = await import(pathToFileURL(join(projectRoot, folder, 'main.js')).href);
process.exitCode = await main(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});

/** Elsewhere first, then moved, `main.js` last: another run that starts meanwhile never reads half a file. */
async function bundle() {
  const { build } = await import('vite');
  const { version } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  const own = `${folder}/${process.pid}`;
  const built = build({
    root: projectRoot,
    // What vite.config.ts says is for browsers.
    configFile: false,
    logLevel: 'error',
    define: { __APP_VERSION__: JSON.stringify(version) },
    build: { ssr: 'src/cli/main.ts', outDir: own, copyPublicDir: false },
  });
  await built.catch(({ message }) => stop(`The command line cannot be bundled: ${message}`));
  const files = readdirSync(join(projectRoot, own)).sort(
    (a, b) => Number(a === 'main.js') - Number(b === 'main.js'),
  );
  for (const file of files) renameSync(join(projectRoot, own, file), join(projectRoot, folder, file));
  rmSync(join(projectRoot, own), { recursive: true });
}
