import { encodeQR } from 'qr';

/** What a camera sees, for Chromium's `--use-file-for-fake-video-capture`: an uncompressed film, grey. */
export interface FilmDetails {
  readonly width: number;
  readonly height: number;
  /** Points a module. */
  readonly module: number;
}

/** Each text as a QR code in the middle of a picture, for half a second; then again from the first. */
export function filmOf(codes: readonly string[], { width, height, module }: FilmDetails): Buffer {
  const frames = codes.flatMap((code) => {
    const frame = frameOf(code, { width, height, module });
    return Array.from({ length: FRAMES_A_SECOND / 2 }, () => frame);
  });
  const head = `YUV4MPEG2 W${width} H${height} F${FRAMES_A_SECOND}:1 Ip A1:1 C420jpeg\n`;
  return Buffer.concat([Buffer.from(head), ...frames]);
}

const FRAMES_A_SECOND = 4;

function frameOf(code: string, { width, height, module }: FilmDetails): Buffer {
  const rows = encodeQR(code, 'raw', { ecc: 'medium', border: 4 });
  const luma = Buffer.alloc(width * height, 200);
  const [left, top] = [(width - rows.length * module) >> 1, (height - rows.length * module) >> 1];
  for (const [y, row] of rows.entries()) {
    for (const [x, dark] of row.entries()) {
      for (let line = 0; line < module; line += 1) {
        const start = (top + y * module + line) * width + left + x * module;
        luma.fill(dark ? 16 : 235, start, start + module);
      }
    }
  }
  return Buffer.concat([Buffer.from('FRAME\n'), luma, Buffer.alloc((width * height) / 2, 128)]);
}
