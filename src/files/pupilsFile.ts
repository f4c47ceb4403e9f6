import { pupilsKeyOf } from '#domain/keys/derive.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { type Bytes, textOf, utf8 } from '#domain/vocabulary/bytes.ts';
import { child } from '#domain/vocabulary/household.ts';
import { type SchoolCode, schoolCode } from '#domain/vocabulary/ids.ts';
import { z } from '#domain/vocabulary/zod.ts';
import type { Pupil } from './pupilsList.ts';
import { type OpenError, openSealed, sealTo } from './sealed.ts';

/** `JVE.eleves.age`: the pupils of a school, numbered, for the desks of that school only. docs/formats.md. */
const FORMAT = 'preau/pupils';
const VERSION = 1;

const numberedPupil = child
  .pick({ lastName: true, firstName: true, birthDate: true, level: true, usualName: true, class: true })
  .extend({ number: z.number().int().min(1).max(9999) })
  .strict();
const pupilsInFile = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  school: schoolCode,
  pupils: z.array(numberedPupil).min(1).max(9999),
});

/** The number stands on the child's form; at the counter it is typed with three digits: `017`. */
export type NumberedPupil = Pupil & { readonly number: number };

export interface PupilsFile {
  readonly school: SchoolCode;
  readonly pupils: readonly NumberedPupil[];
}

/** Each in the order in which it is looked for. */
export type PupilsFileError =
  /** `KeyDoesNotOpen`: sealed for the desks of another school, or by another coordination. */
  | OpenError
  | { type: 'PupilsFileForeign' }
  /** Written by a newer version of the application. */
  | { type: 'PupilsFileNewer'; version: number }
  | { type: 'PupilsFileUnfit'; path: string };

/** `JVE.eleves.age` */
export const pupilsFileName = (school: SchoolCode): string => `${school}.eleves.age`;

/** `017` */
export const pupilNumber = (number: number): string => String(number).padStart(3, '0');

/**
 * Numbers from 1, in the order of the list. Children who were in the list before keep theirs, because it may be
 * printed already; new ones come after, and no number is given to another child.
 */
export function numberPupils(
  pupils: readonly Pupil[],
  before: readonly NumberedPupil[] = [],
): readonly NumberedPupil[] {
  const kept = new Map<string, number[]>();
  for (const pupil of before) {
    kept.set(sameChild(pupil), [...(kept.get(sameChild(pupil)) ?? []), pupil.number]);
  }
  let last = before.reduce((highest, { number }) => Math.max(highest, number), 0);
  const numbered = pupils.map((pupil) => {
    // One after the other where two children have one name and birth date.
    const number = kept.get(sameChild(pupil))?.shift();
    return { ...pupil, number: number ?? ++last };
  });
  return numbered.sort((a, b) => a.number - b.number);
}

const sameChild = ({ lastName, firstName, birthDate }: Pupil): string =>
  JSON.stringify([lastName, firstName, birthDate]);

/**
 * @param activationSecrets of the desks that are to open it: all of the school's, spares included
 * @param others further recipients, `age1…`: the coordination, which numbers the next list after this one
 */
export function writePupilsFile(
  { school, pupils }: PupilsFile,
  activationSecrets: readonly Bytes[],
  others: readonly string[] = [],
): Promise<Bytes> {
  const file = { format: FORMAT, version: VERSION, school, pupils };
  const recipients = [...activationSecrets.map((secret) => pupilsKeyOf(secret).recipient), ...others];
  return sealTo(recipients, utf8(`${JSON.stringify(file, undefined, 2)}\n`));
}

/** At a desk. @param activationSecret the 10 bytes of the desk card's code */
export const readPupilsFile = (
  bytes: Uint8Array,
  activationSecret: Bytes,
): Promise<Result<PupilsFile, PupilsFileError>> =>
  openPupilsFile(bytes, pupilsKeyOf(activationSecret).identity);

/** At the coordination. @param identity `AGE-SECRET-KEY-1…` of one of the recipients */
export async function openPupilsFile(
  bytes: Uint8Array,
  identity: string,
): Promise<Result<PupilsFile, PupilsFileError>> {
  const opened = await openSealed(bytes, identity);
  if (!opened.ok) return opened;
  const json = parseJson(opened.value);
  const claimed = claim.safeParse(json);
  if (!claimed.success) return err({ type: 'PupilsFileForeign' });
  if (claimed.data.version > VERSION) return err({ type: 'PupilsFileNewer', version: claimed.data.version });
  const read = pupilsInFile.safeParse(json);
  if (!read.success) {
    return err({ type: 'PupilsFileUnfit', path: read.error.issues[0]?.path.join('.') ?? '' });
  }
  const { school, pupils } = read.data;
  return ok({ school, pupils });
}

/** What says which format this is, whatever else there may be in later versions. */
const claim = z.looseObject({ format: z.literal(FORMAT), version: z.number().int().min(1) });

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(textOf(bytes));
  } catch {
    return undefined;
  }
}
