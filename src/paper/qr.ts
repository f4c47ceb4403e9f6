import { encodeQR } from 'qr';
import type { Block } from './layout.ts';

/** Four modules of white on each side, as the standard asks. */
const QUIET = 4;

/** A text as a QR code (error correction M), `side` millimetres wide with its white border. */
export function qrBlock(text: string, side: number): Block {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET }).map((row) =>
    row.map((dark) => (dark ? '#' : ' ')).join(''),
  );
  const module = side / rows.length;
  return { width: side, height: side, at: (x, y) => [{ kind: 'squares', x, y, module, rows }] };
}
