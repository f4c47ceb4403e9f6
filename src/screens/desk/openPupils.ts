import { err, ok, type Result } from '#domain/result.ts';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import type { SchoolCode } from '#domain/vocabulary/ids.ts';
import type { CampaignFile } from '#files/campaignFile.ts';
import { type NumberedPupil, readPupilsFile } from '#files/pupilsFile.ts';
import type { CardError, PupilsChoiceError } from '#i18n/sentences/files.ts';
import { deskOfCard } from './card.ts';

export type OpenPupilsError =
  | { readonly of: 'card'; readonly why: CardError }
  | { readonly of: 'file'; readonly why: PupilsChoiceError };

/** Opens the list that the coordination sealed for the desks of this school. */
export async function openPupils(
  bytes: Bytes,
  typedCode: string,
  campaignFile: CampaignFile,
  school: SchoolCode,
): Promise<Result<readonly NumberedPupil[], OpenPupilsError>> {
  const card = deskOfCard(typedCode, campaignFile);
  if (!card.ok) return err({ of: 'card', why: card.error });
  const read = await readPupilsFile(bytes, card.value.activationSecret);
  if (!read.ok) return err({ of: 'file', why: read.error });
  if (read.value.school !== school) {
    return err({ of: 'file', why: { type: 'PupilsOfAnotherSchool', school: read.value.school } });
  }
  return ok(read.value.pupils);
}
