import type { FileReadError } from '#device/filePicker.ts';
import { readPickedFile } from '#device/filePicker.ts';
import type { Campaign } from '#domain/campaign/campaign.ts';
import { activationSecretOf, type CoordinationKeys } from '#domain/keys/derive.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import type { SchoolCode } from '#domain/vocabulary/ids.ts';
import { type NumberedPupil, numberPupils, openPupilsFile, writePupilsFile } from '#files/pupilsFile.ts';
import { type PupilsList, type PupilsListError, readPupilsList } from '#files/pupilsList.ts';

/** A school's list as it was brought, and the school that it is taken for. */
export interface BroughtList {
  readonly name: string;
  readonly school: SchoolCode | '';
  readonly list: PupilsList;
}

/** Reads one list; its school is the one whose code the file's name contains, where there is one. */
export async function readBroughtList(
  file: File,
  { schools }: Campaign,
): Promise<Result<BroughtList, PupilsListError | FileReadError>> {
  const picked = await readPickedFile(file);
  if (!picked.ok) return picked;
  const list = readPupilsList(picked.value.bytes);
  if (!list.ok) return err(list.error);
  const words = file.name.toUpperCase().split(/[^A-Z0-9]+/);
  const named = schools.filter(({ code }) => words.includes(code));
  return ok({ name: file.name, school: (named.length === 1 && named[0]?.code) || '', list: list.value });
}

/**
 * Seals a list for the desks of its school, spares included, and for the coordination itself. Children who were
 * in the list before keep the number that may be printed already.
 * @param before the school's last `*.eleves.age`
 */
export async function sealList(
  { desks }: Campaign,
  keys: CoordinationKeys,
  school: SchoolCode,
  { pupils }: PupilsList,
  before: Bytes | undefined,
): Promise<Bytes> {
  const numbered = numberPupils(pupils, before ? await pupilsIn(before, keys) : []);
  const secrets = desks
    .filter((desk) => desk.school === school)
    .map(({ letter }) => activationSecretOf(keys, `${school}-${letter}`));
  return writePupilsFile({ school, pupils: numbered }, secrets, [keys.age.recipient]);
}

/** The pupils of a list that this coordination sealed; none where another one did. */
export async function pupilsIn(file: Bytes, keys: CoordinationKeys): Promise<readonly NumberedPupil[]> {
  const opened = await openPupilsFile(file, keys.age.identity);
  return opened.ok ? opened.value.pupils : [];
}
