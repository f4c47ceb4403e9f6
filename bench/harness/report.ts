import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Check, Job, Outcome } from './job.ts';
import type { Timing } from './measure.ts';

const HEAD = `# Results

Written by \`npm run bench\`; what each part measures stands in [docs/performance.md](../docs/performance.md). Times
move with the machine and with what else it does. Ratios are taken within a round, in which all take turns: their
median, and in brackets the quartiles, between which the middle half of the rounds lies.
`;

/** Replaces the section of one job, and leaves those of the others as they were. */
export function writeResults(path: string, names: readonly string[], name: string, section: string): void {
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const sections = new Map(
    before
      .split(/^(?=## )/m)
      .slice(1)
      .map((text) => [/^## (\S+)/.exec(text)?.[1] ?? '', text.trimEnd()]),
  );
  sections.set(name, section.trimEnd());
  const inOrder = names.flatMap((each) => sections.get(each) ?? []);
  writeFileSync(path, `${[HEAD.trimEnd(), ...inOrder].join('\n\n')}\n`);
}

export function sectionOf(name: string, { title }: Job, { tables, checks, facts = [] }: Outcome, by: string) {
  return [
    `## ${name} · ${title}`,
    by,
    ...tables.flatMap((table) => [`**${table.title}**`, timingTable(table.measured.timings)]),
    ...(facts.length > 0 ? [facts.map((fact) => `- ${fact}`).join('\n')] : []),
    ...(checks.length > 0 ? [checkTable(checks)] : []),
  ].join('\n\n');
}

const timingTable = (timings: readonly Timing[]): string =>
  [
    '| | median, ms | p95, ms | to the first |',
    '| --- | --: | --: | --: |',
    ...timings.map(
      ({ name, median, p95, ratio }) =>
        `| ${name} | ${figure(median)} | ${figure(p95)} | ${figure(ratio.median)}× (${figure(ratio.lower)}–${figure(ratio.upper)}) |`,
    ),
  ].join('\n');

const checkTable = (checks: readonly Check[]): string =>
  [
    '| target | at most | is | |',
    '| --- | --: | --: | --- |',
    ...checks.map(({ what, is, spread, atMost, unit }) => {
      const between = spread ? ` (${spread.map(figure).join('–')})` : '';
      return `| ${what} | ${atMost}${unit} | ${figure(is)}${unit}${between} | ${is <= atMost ? 'met' : '**missed**'} |`;
    }),
  ].join('\n');

/** Three digits that say something. */
export function figure(value: number): string {
  if (value >= 100) return value.toFixed(0);
  if (value >= 10) return value.toFixed(1);
  return value.toFixed(value >= 0.1 || value === 0 ? 2 : 3);
}
