import type { Campaign } from '#domain/campaign/campaign.ts';
import type { DeskIdentity } from '#domain/events/events.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { type Bytes, textOf } from '#domain/vocabulary/bytes.ts';
import type { Hash } from '#domain/vocabulary/ids.ts';
import { secondsOf } from '#domain/vocabulary/time.ts';
import { openByPassphrase } from './byPassphrase.ts';
import { type VerifiedExport, verifyPlainExport } from './deskExport.ts';
import { gunzip } from './gzip.ts';
import { openSealed } from './sealed.ts';

/** Finds in the files of a stick what a desk can go on from: its copies, opened by the words of its slip. */

export interface StickFile {
  readonly name: string;
  readonly bytes: Bytes;
}

/** A register of the desk, whole up to its last copy. */
export interface CopiedRegister extends VerifiedExport {
  /** The name of the file that holds most of it. */
  readonly file: string;
  /** What lies inside that file's seal. */
  readonly packed: Bytes;
}

export interface FoundCopies {
  readonly newest: CopiedRegister;
  /** It and those that it was itself restored from, as far as they are here; the newest last. */
  readonly registers: readonly CopiedRegister[];
  /** Names of the desk's files that a pulled or full stick left empty or torn. */
  readonly torn: readonly string[];
}

export type CopiesError =
  /** No `*.cle.age` of this desk among the files. */
  | { type: 'CopiesKeyMissing' }
  | { type: 'CopiesKeyStaysShut'; file: string }
  /** No copy of this desk among the files, or none that is whole. */
  | { type: 'CopiesMissing'; torn: readonly string[] };

type DeskName = Pick<DeskIdentity, 'school' | 'letter'>;

/** @param passphrase of the slip under which the key of the copies lies beside them */
export async function findCopies(
  files: readonly StickFile[],
  desk: DeskName,
  passphrase: string,
  campaign: Campaign,
  campaignHash: Hash,
): Promise<Result<FoundCopies, CopiesError>> {
  const isOurs = ({ name }: StickFile) => name.startsWith(`${desk.school}-${desk.letter}`);
  const identities = await identitiesAmong(files.filter(isOurs), passphrase);
  if (!identities.ok) return identities;
  const registers: CopiedRegister[] = [];
  const torn: string[] = [];
  for (const file of files.filter(({ name }) => name.endsWith('.preau'))) {
    const read = await readCopy(file, identities.value, campaign, campaignHash);
    const isOfDesk =
      read && read.header.desk.school === desk.school && read.header.desk.letter === desk.letter;
    if (isOfDesk) registers.push(read);
    else if (!read && isOurs(file)) torn.push(file.name);
  }
  const line = lineage(longestOfEach(registers));
  const newest = line.at(-1);
  return newest ? ok({ newest, registers: line, torn }) : err({ type: 'CopiesMissing', torn });
}

async function identitiesAmong(
  files: readonly StickFile[],
  passphrase: string,
): Promise<Result<string[], CopiesError>> {
  const keys = files.filter(({ name }) => name.endsWith('.cle.age'));
  const identities: string[] = [];
  for (const { bytes } of keys) {
    const opened = await openByPassphrase(bytes, passphrase);
    const identity = opened.ok && /AGE-SECRET-KEY-1[0-9A-Z]+/.exec(textOf(opened.value))?.[0];
    if (identity) identities.push(identity);
  }
  const [first] = keys;
  if (!first) return err({ type: 'CopiesKeyMissing' });
  return identities.length > 0 ? ok(identities) : err({ type: 'CopiesKeyStaysShut', file: first.name });
}

async function readCopy(
  { name, bytes }: StickFile,
  identities: readonly string[],
  campaign: Campaign,
  campaignHash: Hash,
): Promise<CopiedRegister | undefined> {
  for (const identity of identities) {
    const packed = await openSealed(bytes, identity);
    if (!packed.ok) continue;
    const plain = await gunzip(packed.value);
    if (!plain.ok) return undefined;
    const read = await verifyPlainExport(plain.value, campaign, campaignHash);
    return read.ok ? { ...read.value, file: name, packed: packed.value } : undefined;
  }
  return undefined;
}

/** The copies of one register hold one another: the longest holds all. */
function longestOfEach(registers: readonly CopiedRegister[]): CopiedRegister[] {
  const longest = new Map<string, CopiedRegister>();
  for (const register of registers) {
    const { key, to } = register.header;
    if (to > (longest.get(key)?.header.to ?? 0)) longest.set(key, register);
  }
  return [...longest.values()];
}

/** The newest register last, before it the one from which it was restored, and so on. */
function lineage(registers: readonly CopiedRegister[]): CopiedRegister[] {
  const continued = new Set(registers.map(restoredFrom));
  const line: CopiedRegister[] = [];
  let next = registers
    .filter(({ header }) => !continued.has(header.desk.replica))
    .toSorted((a, b) => secondsOf(b.header.exportedAt) - secondsOf(a.header.exportedAt))[0];
  while (next && !line.includes(next)) {
    line.unshift(next);
    const origin = restoredFrom(next);
    next = registers.find(({ header }) => header.desk.replica === origin);
  }
  return line;
}

function restoredFrom({ events }: CopiedRegister): string | undefined {
  const restoration = events.find((event) => event.type === 'DeskRestored');
  return restoration?.body.from.replica;
}
