import { zlibSync } from 'fflate';
import { A4 } from '../page.ts';

/** The objects of a PDF (ISO 32000-1, 7.5), each put when it is ready, and named by its number before and after. */
export interface PdfFile {
  /** A number for an object that is put later. */
  readonly reserve: () => number;
  /** @returns the object's number: the reserved one, or the next. */
  readonly put: (object: string, reserved?: number) => number;
  /**
   * @param data a text has no characters but those of one byte
   * @param entries of its dictionary, beside those that say how it is packed
   */
  readonly putStream: (data: Uint8Array | string, entries?: string) => number;
  /** @param id 32 hexadecimal digits */
  readonly finish: (trailer: {
    readonly root: number;
    readonly info: number;
    readonly id: string;
  }) => Uint8Array<ArrayBuffer>;
}

/** A page on which all of it is seen. */
export const A4_BOX = `[0 0 ${[A4.width, A4.height].map((side) => ((side * 72) / 25.4).toFixed(2)).join(' ')}]`;

export const reference = (number: number): string => `${number} 0 R`;

/** Text of any language: as UTF-16, which takes no escaping. */
export function textString(text: string): string {
  let digits = 'FEFF';
  for (let index = 0; index < text.length; index += 1) {
    digits += text.charCodeAt(index).toString(16).padStart(4, '0');
  }
  return `<${digits}>`;
}

/** Bytes beyond ASCII in the second line tell that the file is not to be treated as text. */
const HEADER = '%PDF-1.4\n%\xe2\xe3\xcf\xd3\n';

export function createPdfFile(): PdfFile {
  const offsets: number[] = [0];
  const chunks: Uint8Array[] = [];
  let length = 0;
  const write = (...added: readonly (string | Uint8Array)[]) => {
    for (const each of added) {
      const chunk = bytesOf(each);
      chunks.push(chunk);
      length += chunk.length;
    }
  };
  const reserve = () => offsets.push(0) - 1;
  const begin = (number: number) => {
    offsets[number] = length;
    return `${number} 0 obj\n`;
  };
  write(HEADER);
  return {
    reserve,
    put: (object, number = reserve()) => {
      write(`${begin(number)}${object}\nendobj\n`);
      return number;
    },
    putStream: (data, entries = '') => {
      const number = reserve();
      const packed = zlibSync(bytesOf(data));
      const dictionary = `<</Length ${packed.length}/Filter/FlateDecode${entries}>>`;
      write(`${begin(number)}${dictionary}\nstream\n`, packed, '\nendstream\nendobj\n');
      return number;
    },
    finish: ({ root, info, id }) => {
      const table = length;
      const entries = offsets.map((offset, number) =>
        number === 0 ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`,
      );
      write(
        `xref\n0 ${offsets.length}\n${entries.join('')}`,
        `trailer\n<</Size ${offsets.length}/Root ${reference(root)}/Info ${reference(info)}/ID[<${id}><${id}>]>>\n`,
        `startxref\n${table}\n%%EOF\n`,
      );
      return joined(chunks, length);
    },
  };
}

function bytesOf(data: string | Uint8Array): Uint8Array {
  if (typeof data !== 'string') return data;
  const bytes = new Uint8Array(data.length);
  for (let index = 0; index < data.length; index += 1) bytes[index] = data.charCodeAt(index);
  return bytes;
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
