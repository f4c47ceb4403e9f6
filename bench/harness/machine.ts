import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';
import { findBrowser } from '../../scripts/lib/browser.mjs';

/** One line: on what, and of which commit, the figures are. */
export function machineLine(): string {
  const [processor] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  const cores = `${cpus().length} cores${processor ? ` (${processor.model.trim()})` : ''}, ${memory}`;
  const busy = `load ${(loadavg()[0] ?? 0).toFixed(1)}`;
  const changed = git('status', '--porcelain', '--', 'src', 'bench') === '' ? '' : ' with changes';
  const commit = `${git('rev-parse', '--short', 'HEAD')}${changed}`;
  return `_${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC, commit ${commit}; ${cores}; Node ${process.versions.node}, ${browserVersion()}; ${busy}_`;
}

const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim();

function browserVersion(): string {
  const browser = findBrowser();
  if (browser === undefined) return 'no browser';
  return execFileSync(browser, ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}
