import type { FileReadError } from '#device/filePicker.ts';
import type { CampaignFault } from '#domain/campaign/check.ts';
import type { CardCodeError } from '#domain/codes/card.ts';
import type { DeskPassphraseError } from '#domain/keys/deskPassphrase.ts';
import type { CampaignFileError } from '#files/campaignFile.ts';
import type { CopyError } from '#files/copy.ts';
import type { GatheredFileError } from '#files/gathered.ts';
import type { PupilsFileError } from '#files/pupilsFile.ts';
import type { PupilsListError, SkippedLine } from '#files/pupilsList.ts';
import type { Formats } from '../formats.ts';
import type { MessageValues } from '../plainMessage.ts';
import type { Translate } from '../translate.ts';
import { deskName } from './words.ts';

/** Why a file, or a code typed from paper, was refused: what is wrong, where, and what to do (R13). */
export interface Voice {
  readonly t: Translate;
  readonly formats: Formats;
}

export type CampaignChoiceError =
  | FileReadError
  | CampaignFileError
  /** The town of the training, brought to a real desk. */
  | { type: 'CampaignForTraining' }
  /** This laptop knows the campaign, signed by somebody else. */
  | { type: 'CampaignOfAnotherKey' };

export function campaignFileSentence(error: CampaignChoiceError, file: string, voice: Voice): string {
  const { t } = voice;
  switch (error.type) {
    case 'CampaignFileTooLarge':
      return t('file.CampaignFileTooLarge', { file, ...sizes(error, voice) });
    case 'CampaignFileNewer':
      return t('file.CampaignFileNewer', { file, version: error.version });
    case 'CampaignFileUnfit':
      return error.path.startsWith('campaign.recipients')
        ? t('file.CampaignFileUnfit.recipients', { file })
        : t('file.CampaignFileUnfit', { file, path: error.path });
    case 'CampaignFaulty':
      return t('file.CampaignFaulty', { file, ...faultsIn(error.faults, voice) });
    default:
      return t(`file.${error.type}`, { file });
  }
}

/** The first fault in words; the others are counted. */
function faultsIn(faults: readonly CampaignFault[], { t, formats }: Voice): MessageValues {
  const [first] = faults;
  return { fault: first ? faultInWords(first, t, formats) : '', others: Math.max(0, faults.length - 1) };
}

function faultInWords(fault: CampaignFault, t: Translate, formats: Formats): string {
  if (fault.type === 'LevelInTwoBands') {
    return t('file.fault.LevelInTwoBands', { level: fault.level, bands: formats.list(fault.bands) });
  }
  const { type, ...data } = fault;
  return t(`file.fault.${type}`, data);
}

export type CardError =
  | CardCodeError
  | { type: 'CampaignOfAnotherCard' }
  /** The coordinator is the right one, the campaign is not. */
  | { type: 'CardOfNoDesk' };

export function cardSentence(error: CardError, { t }: Voice): string {
  switch (error.type) {
    case 'CardCodeLength':
      return t('file.CardCodeLength', { length: error.length, expected: error.expected });
    case 'CardCodeCharacter':
      return t('file.CardCodeCharacter', {
        character: error.character,
        group: Math.ceil(error.position / 4),
        place: ((error.position - 1) % 4) + 1,
      });
    default:
      return t(`file.${error.type}`);
  }
}

export function passphraseSentence(
  error: DeskPassphraseError | { readonly type: 'VaultStaysShut' },
  t: Translate,
): string {
  const { type, ...data } = error;
  return t(`file.${type}`, data);
}

export function pupilsListSentence(
  error: PupilsListError | FileReadError,
  file: string,
  voice: Voice,
): string {
  const { t, formats } = voice;
  switch (error.type) {
    case 'CsvTooLarge':
      return t('file.CsvTooLarge', { file, ...sizes(error, voice) });
    case 'CsvQuotes':
      return t('file.CsvQuotes', { file, row: error.row });
    case 'PupilsColumnsMissing': {
      const columns = error.columns.map((column) => t(`file.column.${column}`));
      return t('file.PupilsColumnsMissing', { file, count: columns.length, columns: formats.list(columns) });
    }
    default:
      return t(`file.${error.type}`, { file });
  }
}

export type PupilsChoiceError = PupilsFileError | { type: 'PupilsOfAnotherSchool'; school: string };

/** The same for the list that the coordination sealed. */
export function pupilsFileSentence(error: PupilsChoiceError, file: string, voice: Voice): string {
  const { t } = voice;
  if (error.type === 'FileTooLarge') return t('file.pupils.FileTooLarge', { file, ...sizes(error, voice) });
  const { type, ...data } = error;
  return t(`file.pupils.${type}`, { file, ...data });
}

/** Why one line of a pupils' list was left out. */
export function skippedLineReason(line: SkippedLine, { t }: Voice): string {
  switch (line.type) {
    case 'NameUnfit': {
      const column = t(`file.column.${line.column}`);
      return line.value === ''
        ? t('file.skipped.NameMissing', { column })
        : t('file.skipped.NameUnfit', { column, value: line.value });
    }
    case 'BirthDateUnreadable':
      return t('file.skipped.BirthDateUnreadable', { value: line.value });
    case 'LevelUnknown':
      return t('file.skipped.LevelUnknown', { value: line.value });
  }
}

export const copySentence = (error: CopyError, file: string, { t }: Voice): string =>
  t(`file.${error.type}`, { file });

/** Whether it was a desk's export or a ledger rebuilt from stubs. */
export function deskExportSentence(error: GatheredFileError, file: string, voice: Voice): string {
  const { t } = voice;
  switch (error.type) {
    case 'FileTooLarge':
      return t('file.FileTooLarge', { file, ...sizes(error, voice) });
    case 'UnpacksTooLarge':
      return t('file.UnpacksTooLarge', { file, maximum: megabytes(error.maximum, voice) });
    case 'ExportNewer':
      return t('file.ExportNewer', { file, version: error.version });
    case 'ExportHeaderUnfit':
      return t('file.ExportHeaderUnfit', { file, path: error.path });
    case 'ExportOfAnotherCampaign':
      return t('file.ExportOfAnotherCampaign', { file });
    default: {
      if (!('desk' in error)) return t(`file.${error.type}`, { file });
      const { type, desk, ...data } = error;
      return t(`file.${type}`, { file, desk: deskName(desk), ...data });
    }
  }
}

const sizes = (
  { size, maximum }: { readonly size: number; readonly maximum: number },
  voice: Voice,
): MessageValues => ({ size: megabytes(size, voice), maximum: megabytes(maximum, voice) });

const megabytes = (bytes: number, { formats }: Voice): string => formats.count(Math.round(bytes / 1e6));
