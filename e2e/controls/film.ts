import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodeQR } from 'qr';
import { launchOptions } from '../support/browser.ts';

/** What a camera sees, for Chromium's `--use-file-for-fake-video-capture`: an uncompressed film, grey. */
export interface FilmDetails {
  readonly width: number;
  readonly height: number;
  /** Points a module. */
  readonly module: number;
}

/**
 * What tests use whose browser has a camera that sees these codes.
 * @param name of the film's file, one per spec
 */
export function cameraShowing(codes: readonly string[], details: FilmDetails, name: string) {
  const film = join(tmpdir(), `preau-${name}-${process.pid}.y4m`);
  writeFileSync(film, filmOf(codes, details));
  const args = [
    ...(launchOptions.args ?? []),
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${film}`,
  ];
  return { permissions: ['camera'], launchOptions: { ...launchOptions, args } };
}

/** Each text as a QR code in the middle of a picture, for half a second; then again from the first. */
function filmOf(codes: readonly string[], { width, height, module }: FilmDetails): Buffer {
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
