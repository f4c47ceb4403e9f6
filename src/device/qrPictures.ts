import { decodeQRBatch } from 'qr/decode.js';
import { err, ok, type Result } from '#domain/result.ts';

/** Not a picture that this browser shows, or larger than it can hold. */
export type PictureError = { type: 'PictureUnreadable' };

/** More than a page scanned at 600 dpi shows nothing that 300 dpi does not. */
const LONGEST_SIDE = 3600;
/** Tried beyond the first attempt: a code that is skewed, or grey on grey. */
const EFFORT = 16;
const TIME_LIMIT = 1500;

/** The texts of all QR codes in a picture (PNG, JPEG or what else the browser shows), each once. */
export async function qrTextsIn(picture: Blob): Promise<Result<string[], PictureError>> {
  const pixels = await pixelsOf(picture);
  if (!pixels) return err({ type: 'PictureUnreadable' });
  // Cooperative: between its steps the screen lives on.
  const [found = []] = await decodeQRBatch([pixels], { effort: EFFORT, timeLimit: TIME_LIMIT });
  return ok([...new Set(found.filter((text) => typeof text === 'string'))]);
}

async function pixelsOf(picture: Blob): Promise<ImageData | undefined> {
  try {
    const bitmap = await createImageBitmap(picture);
    const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
    const [width, height] = [Math.round(bitmap.width * scale), Math.round(bitmap.height * scale)];
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) return undefined;
    // What is transparent is paper.
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
    context.drawImage(bitmap, 0, 0, width, height);
    bitmap.close();
    return context.getImageData(0, 0, width, height);
  } catch {
    return undefined;
  }
}
