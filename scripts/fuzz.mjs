/**
 * `npm run fuzz -- --n 1000000 --seed 7`: mutates that many desk exports, a layer at a time, and counts what the reader
 * made of them. `npm test` does the same with 20,000.
 */
import { parseArgs } from 'node:util';
import { ensureDependencies, ensureNode, run, stop } from './lib/project.mjs';

ensureNode();
const { n, seed } = readOptions();
ensureDependencies();
const endedWell = run('vitest', ['run', 'tests/fuzz', '--disable-console-intercept'], {
  PREAU_FUZZ: String(n),
  PREAU_FUZZ_SEED: String(seed),
});
process.exitCode = endedWell ? 0 : 1;

function readOptions() {
  const options = { n: { type: 'string', default: '20000' }, seed: { type: 'string' } };
  const { values } = parseArgs({ options });
  const chosen = { n: Number(values.n), seed: Number(values.seed ?? Date.now() % 1_000_000) };
  if (Number.isInteger(chosen.n) && chosen.n > 0 && Number.isInteger(chosen.seed)) return chosen;
  return stop('Use --n with a number of exports, and --seed with a whole number to repeat a run.');
}
