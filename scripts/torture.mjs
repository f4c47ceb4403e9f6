/**
 * `npm run torture -- --kills 1000 --power-cuts 300 --damages 500 --saves 10000 --seed 7`: does to the production build
 * what a bad morning would, that many times, and counts what was acknowledged, found, lost and numbered twice. What is
 * not asked for does not run; without any wish, a little of each. Linux only; power cuts need root.
 */
import { parseArgs } from 'node:util';
import { ensureBrowser } from './lib/browser.mjs';
import { ensureBuild, ensureDependencies, ensureNode, run, stop } from './lib/project.mjs';

/** The spec file, which of its tests, and what to do how often, by the name of the option. */
const TORTURES = {
  kills: { spec: 'durability', grep: 'SIGKILL', usual: 25, env: (times) => ({ PREAU_KILLS: times }) },
  'power-cuts': {
    spec: 'powerCuts',
    grep: 'power cut',
    usual: 25,
    env: (times) => ({ PREAU_POWER_CUTS: times }),
  },
  damages: {
    spec: 'torture',
    grep: 'damages of',
    usual: 50,
    // A damaged file costs a start of the browser.
    env: (times) => ({ PREAU_ROW_DAMAGES: Math.ceil(times / 2), PREAU_FILE_DAMAGES: Math.floor(times / 2) }),
  },
  saves: { spec: 'torture', grep: 'three tabs save', usual: 600, env: (times) => ({ PREAU_SAVES: times }) },
};

ensureNode();
const { wishes, seed } = readOptions();
ensureDependencies();
ensureBuild();
const browser = ensureBrowser();
if (browser === undefined) stop('This needs a Chromium, Chrome or Edge. Install one, or set PREAU_CHROMIUM.');

for (const [name, times] of wishes) {
  const { spec, grep, env } = TORTURES[name];
  // A trace of every start would cost more than the start.
  const options = ['--grep', grep, '--trace', 'off'];
  const endedWell = run('playwright', ['test', `e2e/journeys/${spec}.spec.ts`, ...options], {
    ...inWords(env(times)),
    PREAU_SEED: String(seed),
    PREAU_CHROMIUM: browser,
    PREAU_E2E_REPORT: `.cache/torture-${name}.json`,
  });
  if (!endedWell) process.exitCode = 1;
}

function readOptions() {
  const names = Object.keys(TORTURES);
  const options = Object.fromEntries([...names, 'seed'].map((name) => [name, { type: 'string' }]));
  const { values } = parseArgs({ options });
  const asked = names.filter((name) => values[name] !== undefined);
  const wishes = asked.length > 0 ? asked.map((name) => [name, Number(values[name])]) : aLittleOfEach();
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  const areNumbers = [...wishes.map(([, times]) => times), seed].every(Number.isInteger);
  if (areNumbers && wishes.every(([, times]) => times > 0)) return { wishes, seed };
  return stop(`Use ${names.map((name) => `--${name}`).join(', ')} with how often, --seed to repeat a run.`);
}

function aLittleOfEach() {
  return Object.entries(TORTURES).map(([name, { usual }]) => [name, usual]);
}

function inWords(env) {
  return Object.fromEntries(Object.entries(env).map(([name, times]) => [name, String(times)]));
}
