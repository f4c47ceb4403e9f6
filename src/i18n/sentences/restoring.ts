import type { FileReadError } from '#device/filePicker.ts';
import type { CopiesError } from '#files/copiesOnStick.ts';
import type { Voice } from './files.ts';

/** Why nothing on a stick could be gone on from, and what to do. */
export function copiesSentence(
  error: CopiesError | (FileReadError & { readonly file: string }),
  { t, formats }: Voice,
): string {
  switch (error.type) {
    case 'FileUnreadable':
      return t('file.FileUnreadable', { file: error.file });
    case 'CopiesKeyMissing':
      return t('restoring.CopiesKeyMissing');
    case 'CopiesKeyStaysShut':
      return t('restoring.CopiesKeyStaysShut', { file: error.file });
    case 'CopiesMissing':
      return error.torn.length > 0
        ? t('restoring.CopiesMissing.torn', { files: formats.list(error.torn) })
        : t('restoring.CopiesMissing');
  }
}
