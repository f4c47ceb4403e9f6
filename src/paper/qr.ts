import { encodeQR } from 'qr';
import type { Block } from './layout.ts';

/** Four modules of white on each side, as the standard asks. */
const QUIET = 4;

/** A text as a QR code (error correction M), `side` millimetres wide with its white border. */
export function qrBlock(text: string, side: number): Block {
  // The library knows none without a border.
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 1 }).slice(1, -1).map(modulesOf);
  const module = side / (rows.length + 2 * QUIET);
  const border = QUIET * module;
  return {
    width: side,
    height: side,
    at: (x, y) => [{ kind: 'squares', x: x + border, y: y + border, module, rows }],
  };
}

function modulesOf(row: readonly boolean[]): string {
  let modules = '';
  for (let at = 1; at < row.length - 1; at += 1) modules += row[at] ? '#' : ' ';
  return modules;
}
