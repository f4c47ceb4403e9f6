import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin, Rolldown } from 'vite';
import { appVersion } from '../app-version.ts';

/** The texts on the stick beside the page; `{version}` is put in. */
const texts = ['LISEZ-MOI.txt', 'README.txt'];

const licences = new URL('../../public/licences.txt', import.meta.url);

/** Adds what a person reads first, and the sums by which the files can be verified. After the page is made. */
export function readMe(): Plugin {
  return {
    name: 'preau-read-me',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const page = Object.values(bundle).map((file) => ({ fileName: file.fileName, source: sourceOf(file) }));
      const beside = [
        ...texts.map((fileName) => ({ fileName, source: textOf(fileName) })),
        { fileName: 'licences.txt', source: readFileSync(licences, 'utf8') },
      ];
      const sums = { fileName: 'SHA256SUMS', source: sumsOf([...page, ...beside]) };
      for (const file of [...beside, sums]) this.emitFile({ type: 'asset', ...file });
    },
  };
}

interface File {
  readonly fileName: string;
  readonly source: string | Uint8Array;
}

const sourceOf = (file: Rolldown.OutputAsset | Rolldown.OutputChunk): string | Uint8Array =>
  file.type === 'asset' ? file.source : file.code;

function textOf(name: string): string {
  const text = readFileSync(new URL(name, import.meta.url), 'utf8').replaceAll('{version}', appVersion);
  // As the simplest editors of Windows read it: with a mark of its encoding, and their ends of lines.
  return `\uFEFF${text.replaceAll('\n', '\r\n')}`;
}

/** As `sha256sum -c` reads it. */
function sumsOf(files: readonly File[]): string {
  return files
    .map(({ fileName, source }) => `${createHash('sha256').update(source).digest('hex')}  ${fileName}\n`)
    .sort()
    .join('');
}
