/**
 * `npm test`: everything that must hold, on a machine with git and Node only. Installs what is missing, runs every
 * suite even after a failure, and ends with one line alone: `N passed, N failed`.
 *
 * `npm test -- --only unit,e2e` runs a part; further words go to the command of a suite that runs alone:
 * `npm test -- --only unit tests/domain`.
 */
import { ensureBrowser } from './lib/browser.mjs';
import { ensureDependencies, ensureNode, stop } from './lib/project.mjs';
import { runSuites } from './lib/run-suites.mjs';
import { suites } from './lib/suites.mjs';
import { ensureTools } from './lib/tools.mjs';

ensureNode();
const { chosen, words } = choose(process.argv.slice(2));
ensureDependencies();
if (chosen.some((suite) => suite.needsTools)) requireTools();
if (chosen.some((suite) => suite.needsBrowser)) requireBrowser();

const results = runSuites(chosen, words);
const passed = sum(results.map((result) => result.passed));
const failed = sum(results.map((result) => result.failed));

console.log('');
for (const { name, seconds, passed, failed, skipped, note } of results) {
  const counts = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  console.log(
    `  ${name.padEnd(7)} ${seconds.toFixed(1).padStart(6)} s   ${counts}${note ? `   (${note})` : ''}`,
  );
}
console.log('');
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

function choose(args) {
  if (args[0] !== '--only') {
    if (args.length > 0)
      stop(`Unknown: ${args.join(' ')}. Use --only ${suites.map((suite) => suite.name).join(',')}.`);
    return { chosen: suites, words: [] };
  }
  const names = (args[1] ?? '').split(',');
  const unknown = names.filter((name) => !suites.some((suite) => suite.name === name));
  if (unknown.length > 0) {
    stop(`No suite "${unknown.join(', ')}". There are ${suites.map((suite) => suite.name).join(', ')}.`);
  }
  const chosen = suites.filter((suite) => names.includes(suite.name));
  const words = args.slice(2);
  if (words.length > 0 && chosen.length > 1) stop('Further words can be handed to one suite only.');
  return { chosen, words };
}

function requireTools() {
  const missing = ensureTools();
  if (missing.length === 0) return;
  const list = missing.map((tool) => `${tool.command} (Debian package ${tool.debian})`).join(', ');
  stop(`The tests need programs that are not installed: ${list}.`);
}

function requireBrowser() {
  const browser = ensureBrowser();
  if (browser === undefined) {
    stop('The tests need a Chromium, Chrome or Edge. Install one, or set PREAU_CHROMIUM to its path.');
  }
  // Found once for all; the tests take it from here.
  process.env.PREAU_CHROMIUM = browser;
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
