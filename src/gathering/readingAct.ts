import type { Campaign } from '#domain/campaign/campaign.ts';
import type { Ledger } from '#domain/merge/evidence.ts';
import { type Err, ok, type Result } from '#domain/result.ts';
import type { Hash } from '#domain/vocabulary/ids.ts';
import { installationName } from '#files/deskHeader.ts';
import { type GatheredFileError, readGatheredFile } from '#files/gathered.ts';
import { quickIdentity } from '#files/sealed.ts';
import type { BroughtFile, Reading, ReadOptions, Taken } from './gathering.ts';
import { type HeldLedgers, ledgerOf, takeIn } from './heldLedgers.ts';

/** What opens the files, and what they must be of. */
export interface Key {
  readonly campaign: Campaign;
  readonly campaignHash: Hash;
  /** age identity: `AGE-SECRET-KEY-1…` */
  readonly identity: string;
}

export interface ReadAct {
  readonly held: HeldLedgers;
  readonly readings: readonly Reading[];
}

/**
 * Reads what was brought together, a USB stick say, as one act: of several files of one desk the fullest counts, and
 * the others, older or torn, are told to be beside it. The order of the files makes no difference.
 * @returns undefined where the signal ended it
 */
export async function readTogether(
  files: readonly BroughtFile[],
  held: HeldLedgers,
  key: Key,
  { onProgress, signal }: ReadOptions = {},
): Promise<ReadAct | undefined> {
  const identity = await quickIdentity(key.identity);
  const read = async ({ bytes }: BroughtFile): Promise<Opened> => {
    const file = await readGatheredFile(bytes, identity, key.campaign, key.campaignHash);
    // At once: until the last file is read, two hundred would otherwise be held with all their lines.
    return file.ok ? ok(ledgerOf(file.value)) : file;
  };
  const opened: Opened[] = [];
  for await (const ledger of someAtATime(files, read)) {
    if (signal?.aborted) return undefined;
    opened.push(ledger);
    onProgress?.(opened.length);
  }
  if (signal?.aborted) return undefined;
  return takeInTogether(
    files.map(({ name }) => name),
    opened,
    held,
  );
}

type Opened = Result<Ledger, GatheredFileError>;

/** While one is parsed, the platform opens and unpacks those after it, in threads of its own. */
const AT_A_TIME = 3;

/** What the job makes of each, in their order. */
async function* someAtATime<T, R>(all: readonly T[], job: (each: T) => Promise<R>): AsyncIterable<R> {
  const begun: Promise<R>[] = [];
  for (const each of all) {
    begun.push(job(each));
    if (begun.length === AT_A_TIME) yield begun.shift() as Promise<R>;
  }
  yield* begun;
}

function takeInTogether(names: readonly string[], opened: readonly Opened[], before: HeldLedgers): ReadAct {
  let held = before;
  const readings = new Map<number, Reading>();
  /** Name of the fullest whole file, per installation of a desk. */
  const fullest = new Map<string, string>();
  for (const { index, ledger } of fullestFirst(opened)) {
    const name = names[index] ?? '';
    const took = takeIn(held, ledger);
    held = took.held;
    const installation = installationName(ledger.desk);
    const better = fullest.get(installation);
    readings.set(index, {
      file: name,
      outcome: ok(took.taken),
      ...(better !== undefined && !adds(took.taken) && { supersededBy: better }),
    });
    if (better === undefined && ledger.kind === 'whole') fullest.set(installation, name);
  }
  for (const [index, result] of opened.entries()) {
    if (!result.ok) readings.set(index, refused(names[index] ?? '', result, fullest));
  }
  return { held, readings: names.flatMap((_, index) => readings.get(index) ?? []) };
}

const fullestFirst = (opened: readonly Opened[]) =>
  opened
    .flatMap((result, index) => (result.ok ? [{ index, ledger: result.value }] : []))
    .sort(
      (a, b) =>
        Number(a.ledger.kind === 'stubs') - Number(b.ledger.kind === 'stubs') ||
        b.ledger.events.length - a.ledger.events.length,
    );

const adds = ({ type }: Taken): boolean => type !== 'Older' && type !== 'AlreadyRead';

/**
 * Copies are written under two names in turn, so that a torn one never costs the last good one: which desk a torn file
 * is of, only its name tells.
 */
function refused(
  file: string,
  outcome: Err<GatheredFileError>,
  fullest: ReadonlyMap<string, string>,
): Reading {
  const good = TORN.has(outcome.error.type) && fullest.get(file.split(/[_.]/, 1)[0] ?? '');
  return { file, outcome, ...(good && { supersededBy: good }) };
}

/** How files look whose writing was interrupted: nothing in them, zeros, or no end. */
const TORN: ReadonlySet<GatheredFileError['type']> = new Set([
  'FileEmpty',
  'FileNotSealed',
  'FileDamaged',
  'PackingDamaged',
  'ExportCutShort',
]);
