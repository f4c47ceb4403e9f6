import type { FileReadError } from '#device/filePicker.ts';
import type { KeysFileError } from '#files/coordinationKeys.ts';
import type { RecoveryCodeError } from '#files/recoveryCode.ts';
import { useFormats, useT } from '#i18n/LanguageProvider.tsx';

/** Of another campaign than the one that this laptop prepares. */
export type RestoredKeysError = { type: 'KeysOfAnotherCampaign' };

export type KeysError =
  | KeysFileError
  | RecoveryCodeError
  | RestoredKeysError
  | (FileReadError & { readonly file: string });

/** Why the keys did not come back: one sentence, with no hint at what of a passphrase is wrong. */
export function useKeysSentence(): (error: KeysError) => string {
  const t = useT();
  const formats = useFormats();
  return (error) => {
    switch (error.type) {
      case 'FileUnreadable':
        return t('file.FileUnreadable', { file: error.file });
      case 'KeysFileTooLarge':
        return t('issuing.KeysFileTooLarge', { maximum: formats.count(error.maximum / 1000) });
      case 'RecoveryCodeLength':
        return t(
          error.line === undefined ? 'issuing.RecoveryCodeLength' : 'issuing.RecoveryCodeLength.line',
          {
            line: error.line ?? 0,
            length: error.length,
            expected: error.expected,
          },
        );
      case 'RecoveryLinesMistyped':
        return t('issuing.RecoveryLinesMistyped', {
          count: error.lines.length,
          lines: formats.list(error.lines.map(String)),
        });
      default: {
        const { type, ...data } = error;
        return t(`issuing.${type}`, data);
      }
    }
  };
}
