/** What `npm test` runs, in this order. A suite without its own `count` is one check: it ends well or not. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project.mjs';

const unitReport = '.cache/unit.json';
const e2eReport = '.cache/e2e.json';

/** The hosted edition and the portable one. */
export const builds = [
  ['vite', 'build'],
  ['vite', 'build', '-c', 'vite.portable.config.ts'],
];

export const suites = [
  { name: 'lint', commands: [['biome', 'check', '.']] },
  {
    name: 'types',
    commands: [
      ['tsc', '-p', '.'],
      ['tsc', '-p', 'src/domain'],
    ],
  },
  { name: 'unused', commands: [['knip']] },
  {
    name: 'unit',
    commands: [['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]],
    needsTools: true,
    report: unitReport,
    count: countVitest,
  },
  { name: 'build', commands: builds },
  {
    name: 'e2e',
    commands: [['playwright', 'test']],
    env: { PREAU_E2E_REPORT: e2eReport },
    needsTools: true,
    needsBrowser: true,
    needsBuild: true,
    report: e2eReport,
    count: countPlaywright,
  },
];

/** Forgets the report of an earlier run, so that it can't be counted as this one's. */
export function clearReport(suite) {
  mkdirSync(join(projectRoot, '.cache'), { recursive: true });
  rmSync(join(projectRoot, suite.report), { force: true });
}

/** {passed, failed, skipped} as the suite itself reported; undefined when it wrote no report. */
export function readReport(suite) {
  try {
    return suite.count(JSON.parse(readFileSync(join(projectRoot, suite.report), 'utf8')));
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function countVitest(report) {
  // A file that doesn't even load has no test to fail.
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function countPlaywright(report) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped };
}
