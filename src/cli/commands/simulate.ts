import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { err, ok, type Result } from '#domain/result.ts';
import type { Command } from '../command.ts';
import { type Misuse, type Options, required, wholeNumber } from '../options.ts';
import { emptyFolder } from '../outFolder.ts';
import { coordinationFiles, deskFiles, isWritten, type MorningFile } from '../simulate/files.ts';
import { type MorningOptions, simulateMorning } from '../simulate/morning.ts';
import { FAULTS, type Fault } from '../simulate/plan.ts';
import { FINE } from '../terminal.ts';

/** Makes a morning that never was, as files: to try the merge on, and to measure it. */
export const simulate: Command = {
  name: 'simulate',
  options: {
    seed: 'string',
    schools: 'string',
    families: 'string',
    faults: 'string',
    out: 'string',
    'desks-per-school': 'string',
    'enrolments-per-desk': 'string',
  },
  about: (words) => words.simulate.about,
  usage: (words) => words.simulate.usage(FAULTS),
  run: async (options, { words, say, note, answer }) => {
    const asked = askedIn(options);
    if (!asked.ok) return asked;
    const folder = required(options, 'out');
    if (!folder.ok) return folder;
    const empty = await emptyFolder(folder.value);
    if (!empty.ok) return empty;

    note(words.simulate.recording);
    const morning = simulateMorning(asked.value);
    const files = coordinationFiles(morning, asked.value);
    const written = files.map(({ path }) => path);
    for (const file of files) await write(folder.value, file);
    const desks = morning.ledgers.filter(isWritten).length;
    for await (const file of deskFiles(morning)) {
      await write(folder.value, file);
      written.push(file.path);
      const done = written.length - files.length;
      if (done % 25 === 0 || done === desks) note(words.simulate.sealing(done, desks));
    }

    const faults = [...new Set(morning.notes.map(({ fault }) => fault))];
    const leftOut = asked.value.faults.filter((fault) => !faults.includes(fault));
    const enrolments = morning.ledgers
      .filter(({ kind }) => kind === 'whole')
      .flatMap(({ events }) => events)
      .filter(({ event }) => event.type === 'HouseholdEnrolled').length;
    say(words.simulate.done(folder.value, written.length, enrolments, desks));
    say(words.simulate.staged(faults));
    if (leftOut.length > 0) say(words.simulate.leftOut(leftOut));
    answer({ ok: true, folder: folder.value, files: written, enrolments, faults, leftOut });
    return ok(FINE);
  },
};

type Asked = MorningOptions & { readonly faults: readonly Fault[] };

/** Tickets end there. */
const LONGEST_QUEUE = 9999;

function askedIn(options: Options): Result<Asked, Misuse> {
  const [argument] = options.arguments;
  if (argument !== undefined) return err({ type: 'unexpected', argument });
  const schools = wholeNumber(options, 'schools', { least: 1, most: 1000, unlessTold: 6 });
  if (!schools.ok) return schools;
  // With a spare for every school, a campaign has 4000 desks at most, a school 26.
  const most = Math.min(25, Math.floor(4000 / schools.value) - 1);
  const desks = wholeNumber(options, 'desks-per-school', { least: 1, most, unlessTold: 2 });
  if (!desks.ok) return desks;
  const families = wholeNumber(options, 'families', { least: 1, most: 5_000_000, unlessTold: 600 });
  if (!families.ok) return families;
  // Sizes of schools differ: the largest one may get several times as many as the smallest.
  if (families.value > (LONGEST_QUEUE / 4) * schools.value) {
    return err({ type: 'tooMany', families: families.value });
  }
  const longest = Math.floor(LONGEST_QUEUE / desks.value);
  const perDesk = wholeNumber(options, 'enrolments-per-desk', { least: 0, most: longest, unlessTold: 0 });
  if (!perDesk.ok) return perDesk;
  const faults = faultsIn(options.text('faults') ?? 'none');
  if (!faults.ok) return faults;
  return ok({
    seed: options.text('seed') ?? '1',
    schools: schools.value,
    families: families.value,
    desksPerSchool: desks.value,
    faults: faults.value,
    app: __APP_VERSION__,
    ...(perDesk.value > 0 && { enrolmentsPerDesk: perDesk.value }),
  });
}

function faultsIn(list: string): Result<readonly Fault[], Misuse> {
  if (list === 'none') return ok([]);
  if (list === 'all') return ok(FAULTS);
  const named = list.split(',').map((name) => name.trim());
  const unknown = named.find((name) => !FAULTS.some((fault) => fault === name));
  return unknown === undefined
    ? ok(FAULTS.filter((fault) => named.includes(fault)))
    : err({ type: 'noSuch', option: '--faults', value: unknown, known: ['all', 'none', ...FAULTS] });
}

async function write(folder: string, { path, bytes }: MorningFile): Promise<void> {
  const whole = join(folder, path);
  await mkdir(dirname(whole), { recursive: true });
  await writeFile(whole, bytes);
}
