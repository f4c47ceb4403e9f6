import { execFileSync } from 'node:child_process';

/** The words of a PDF as another program reads them, whatever spaces and lines hold them. */
export function wordsOfPdf(path: string): string {
  return execFileSync('pdftotext', ['-layout', path, '-'])
    .toString()
    .replace(/[\s\u00A0\u202F]+/gu, ' ')
    .trim();
}
