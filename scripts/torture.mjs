/**
 * `npm run torture -- --kills 1000 --power-cuts 300 --damages 500 --saves 10000 --seed 7`: does to the production build
 * what a bad morning would, that many times, and counts what was acknowledged, found, lost and numbered twice. What is
 * not asked for does not run; without any wish, a little of each. `--browser firefox` does it to the Firefox of this
 * machine. Linux only; power cuts need root.
 */
import { parseArgs } from 'node:util';
import { ensureBrowser } from './lib/browser.mjs';
import { findFirefox } from './lib/firefox.mjs';
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
    // It knows where Chromium keeps which file.
    onlyIn: 'chromium',
    // A damaged file costs a start of the browser.
    env: (times) => ({ PREAU_ROW_DAMAGES: Math.ceil(times / 2), PREAU_FILE_DAMAGES: Math.floor(times / 2) }),
  },
  saves: { spec: 'torture', grep: 'three tabs save', usual: 600, env: (times) => ({ PREAU_SAVES: times }) },
};

/** What each make of browser adds to the command. */
const CONFIGS = {
  chromium: [],
  firefox: ['-c', 'playwright.firefox.config.ts', '--project=torture'],
};

ensureNode();
const { wishes, seed, make } = readOptions();
if (make === 'firefox' && findFirefox() === undefined) {
  stop('There is no Firefox here. Install one (Debian: firefox-esr), or set PREAU_FIREFOX to its path.');
}
ensureDependencies();
ensureBuild();
const browser = ensureBrowser();
if (browser === undefined) stop('This needs a Chromium, Chrome or Edge. Install one, or set PREAU_CHROMIUM.');

for (const [name, times] of wishes) {
  const { spec, grep, env } = TORTURES[name];
  // A trace of every start would cost more than the start.
  const options = ['--grep', grep, '--trace', 'off', ...CONFIGS[make]];
  const endedWell = run('playwright', ['test', `e2e/journeys/${spec}.spec.ts`, ...options], {
    ...inWords(env(times)),
    PREAU_SEED: String(seed),
    PREAU_CHROMIUM: browser,
    PREAU_E2E_REPORT: `.cache/torture-${make}-${name}.json`,
  });
  if (!endedWell) process.exitCode = 1;
}

function readOptions() {
  const names = Object.keys(TORTURES);
  const options = Object.fromEntries([...names, 'seed', 'browser'].map((name) => [name, { type: 'string' }]));
  const { values } = parseArgs({ options });
  const make = values.browser ?? 'chromium';
  const possible = names.filter((name) => (TORTURES[name].onlyIn ?? make) === make);
  const asked = names.filter((name) => values[name] !== undefined);
  const wishes =
    asked.length > 0
      ? asked.map((name) => [name, Number(values[name])])
      : possible.map((name) => [name, TORTURES[name].usual]);
  const seed = Number(values.seed ?? Date.now() % 1_000_000);
  const areNumbers = [...wishes.map(([, times]) => times), seed].every(Number.isInteger);
  const arePossible = wishes.every(([name, times]) => times > 0 && possible.includes(name));
  if (make in CONFIGS && areNumbers && arePossible) return { wishes, seed, make };
  return stop(
    `Use ${names.map((name) => `--${name}`).join(', ')} with how often, --seed to repeat a run, ` +
      '--browser firefox for all of them but damages.',
  );
}

function inWords(env) {
  return Object.fromEntries(Object.entries(env).map(([name, times]) => [name, String(times)]));
}
