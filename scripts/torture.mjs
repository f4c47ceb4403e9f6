/**
 * `npm run torture -- --kills 1000 --seed 7`: SIGKILLs the browser that many times while it records in the
 * production build, and counts what was acknowledged, found, lost and numbered twice. Linux only.
 */
import { parseArgs } from 'node:util';
import { ensureBrowser } from './lib/browser.mjs';
import { ensureBuild, ensureDependencies, ensureNode, run, stop } from './lib/project.mjs';

ensureNode();
const { kills, seed } = readOptions();
ensureDependencies();
ensureBuild();
const browser = ensureBrowser();
if (browser === undefined) stop('This needs a Chromium, Chrome or Edge. Install one, or set PREAU_CHROMIUM.');

const endedWell = run('playwright', ['test', 'e2e/journeys/durability.spec.ts', '--grep', 'SIGKILL'], {
  PREAU_KILLS: String(kills),
  PREAU_SEED: String(seed),
  PREAU_CHROMIUM: browser,
  PREAU_E2E_REPORT: '.cache/torture.json',
});
process.exitCode = endedWell ? 0 : 1;

function readOptions() {
  const options = { kills: { type: 'string', default: '25' }, seed: { type: 'string' } };
  const { values } = parseArgs({ options });
  const chosen = { kills: Number(values.kills), seed: Number(values.seed ?? Date.now() % 1_000_000) };
  if (Number.isInteger(chosen.kills) && chosen.kills > 0 && Number.isInteger(chosen.seed)) return chosen;
  return stop('Use --kills with a number of kills, and --seed with a whole number to repeat a run.');
}
