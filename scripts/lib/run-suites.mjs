import { areBuildsFresh, run } from './project.mjs';
import { builds, clearReport, readReport } from './suites.mjs';

/** Runs each suite, however the others end. Returns per suite {name, passed, failed, skipped, seconds, note?}. */
export function runSuites(suites, words) {
  const results = [];
  for (const suite of suites) {
    console.log(`\n── ${suite.name} ${'─'.repeat(60 - suite.name.length)}\n`);
    const started = performance.now();
    const outcome = runSuite(suite, words, results);
    results.push({ name: suite.name, seconds: (performance.now() - started) / 1000, ...outcome });
  }
  return results;
}

function runSuite(suite, words, earlier) {
  if (suite.needsBuild && !hasBuild(earlier)) {
    return { passed: 0, failed: 1, skipped: 0, note: 'not run: there is no build to test' };
  }
  if (suite.report) clearReport(suite);
  // Every command runs, so that one run shows all there is to mend.
  const endings = suite.commands.map(([tool, ...args]) => run(tool, [...args, ...words], suite.env));
  const endedWell = endings.every(Boolean);
  if (!suite.report) return { passed: endedWell ? 1 : 0, failed: endedWell ? 0 : 1, skipped: 0 };

  const counts = readReport(suite);
  if (counts === undefined) return { passed: 0, failed: 1, skipped: 0, note: 'ended without a report' };
  if (counts.passed + counts.failed === 0) return { ...counts, failed: 1, note: 'no test ran' };
  if (!endedWell && counts.failed === 0)
    return { ...counts, failed: 1, note: 'ended badly although no test failed' };
  return counts;
}

function hasBuild(earlier) {
  const build = earlier.find((result) => result.name === 'build');
  if (build !== undefined) return build.failed === 0;
  return areBuildsFresh() || builds.every(([tool, ...args]) => run(tool, args));
}
