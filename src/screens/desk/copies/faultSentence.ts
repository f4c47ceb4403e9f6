import { appendSentence } from '#i18n/sentences/refusals.ts';
import type { CampaignWords } from '#i18n/sentences/words.ts';
import type { CopyFault } from './folderCopies.ts';

/**
 * Why no copy was made, and the one thing to do.
 * @param folder its name; undefined where none is in use yet
 */
export function copyFaultSentence(
  fault: CopyFault,
  folder: string | undefined,
  words: CampaignWords,
): string {
  const { t } = words;
  const named = { folder: folder ?? t('copies.folder') };
  switch (fault.type) {
    case 'AnotherStick':
      return fault.of ? t('copies.AnotherStick.of', { chain: fault.of }) : t('copies.AnotherStick', named);
    case 'FolderFailed':
      return t('copies.FolderFailed', { ...named, detail: fault.detail });
    case 'CopyUnrecorded':
      return t('copies.CopyUnrecorded', { reason: appendSentence(fault.error, words) });
    default:
      return t(`copies.${fault.type}`, named);
  }
}
