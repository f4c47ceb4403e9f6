/**
 * `node scripts/examples.mjs`: makes the files of docs/examples/ anew, after a change of a format. The same people,
 * campaign and events every time; only the sealing differs, so the *.preau are new bytes with the same inside.
 */
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot, run, stop } from './lib/project.mjs';

const examples = join(projectRoot, 'docs', 'examples');
const folder = mkdtempSync(join(tmpdir(), 'preau-examples-'));
const town = join(folder, 'town');
const merged = join(folder, 'merged');

preau(
  ...['simulate', '--out', town, '--seed', '1', '--schools', '3', '--desks-per-school', '1'],
  ...['--families', '12', '--faults', 'late-paper,child-at-two-desks'],
);
const desks = readdirSync(town).filter((name) => name.endsWith('.preau'));
const campaign = readdirSync(town).find((name) => name.endsWith('.campagne.json'));
preau(
  ...['merge', '--campaign', join(town, campaign), '--key', join(town, 'coordinator.key'), '--out', merged],
  ...desks.map((name) => join(town, name)),
);

for (const name of readdirSync(examples)) if (name.endsWith('.preau')) rmSync(join(examples, name));
for (const name of [...desks, campaign, 'recovery-sheet.txt'])
  copyFileSync(join(town, name), join(examples, name));
copyFileSync(join(town, 'coordinator.key'), join(examples, 'key.txt'));
copyFileSync(join(merged, 'register.json'), join(examples, 'register.json'));
rmSync(folder, { recursive: true });

function preau(...args) {
  if (!run('node', [join(projectRoot, 'scripts', 'preau.mjs'), ...args]))
    stop('The examples could not be made.');
}
