import type { CodeRead, StubRefusal } from '#files/stubPile.ts';
import type { Translate } from '#i18n/translate.ts';
import type { PictureRead } from './useStubReading.ts';

/** What one code brought, in one sentence. */
export function codeSentence(read: CodeRead, t: Translate): string {
  switch (read.type) {
    case 'StubWhole':
    case 'StubKnown':
      return t(`stubs.code.${read.type}`, { receipt: read.receipt });
    case 'StubPartly':
      return t('stubs.code.StubPartly', { receipt: read.receipt, seen: read.seen, parts: read.parts });
    case 'StubRefused':
      return t(`stubs.refused.${reasonOf(read.error)}`, { receipt: read.receipt });
    case 'CodeOfNoStub':
      return t('stubs.code.CodeOfNoStub');
  }
}

function reasonOf({ type }: StubRefusal) {
  switch (type) {
    case 'KeyDoesNotOpen':
      return 'key';
    case 'ExportOfAnotherRevision':
    case 'ExportOfAnotherCampaign':
    case 'ExportOfUnknownDesk':
    case 'ExportNotActivated':
      return 'desk';
    case 'StubNewer':
    case 'ExportNewer':
      return 'newer';
    case 'StubPartsApart':
      return 'apart';
    default:
      return 'damaged';
  }
}

/** What came of one picture. */
export function pictureSentence({ file, page, outcome }: PictureRead, t: Translate): string {
  const name = page === undefined ? file : t('stubs.picture.page', { file, page });
  if (!outcome.ok) {
    return outcome.error.type === 'FileUnreadable'
      ? t('file.FileUnreadable', { file })
      : t(`stubs.picture.${outcome.error.type}`, { file: name });
  }
  const sentences = outcome.value.map((read) => codeSentence(read, t));
  return t('stubs.picture.read', { file: name, read: sentences.join(' ') });
}
