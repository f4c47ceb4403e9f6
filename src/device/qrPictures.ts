import { decodeQRBatch } from 'qr/decode.js';
import { err, invariant, ok, type Result } from '#domain/result.ts';

/** Not a picture that this browser shows, or larger than it can hold. */
export type PictureError = { type: 'PictureUnreadable' };

/**
 * How a picture is looked at, in turn: made so large on its longer side, and enlarged so many times at most. The first
 * finds four stubs on an A3 page, the second what is too fine for it; each of the others finds most of what those
 * before it missed, since a code that is only just resolved falls otherwise on its points. docs/decisions/0019.
 */
const LOOKS = [
  { side: 2400, enlarged: 1 },
  { side: 3600, enlarged: 1.5 },
  ...[1600, 3000, 2000, 2800, 1800, 2600].map((side) => ({ side, enlarged: 1.5 })),
];
/** Tried beyond the first attempt: a code that is skewed, or grey on grey. */
const EFFORT = 16;

/** The texts of all QR codes in a picture (PNG, JPEG or what else the browser shows), each once. */
export async function qrTextsIn(picture: Blob): Promise<Result<string[], PictureError>> {
  try {
    const bitmap = await createImageBitmap(picture);
    const texts = await textsIn(bitmap);
    bitmap.close();
    return ok(texts);
  } catch {
    return err({ type: 'PictureUnreadable' });
  }
}

/** Until something is found and another look finds nothing more. */
async function textsIn(bitmap: ImageBitmap): Promise<string[]> {
  const longest = Math.max(bitmap.width, bitmap.height);
  const scales = new Set(LOOKS.map(({ side, enlarged }) => Math.min(enlarged, side / longest)));
  const texts = new Set<string>();
  for (const scale of scales) {
    const known = texts.size;
    for (const text of await textsAt(scale, bitmap)) texts.add(text);
    if (known > 0 && texts.size === known) break;
  }
  return [...texts];
}

async function textsAt(scale: number, bitmap: ImageBitmap): Promise<string[]> {
  // Cooperative: between its steps the screen lives on.
  const [found = []] = await decodeQRBatch([pixelsOf(bitmap, scale)], {
    effort: EFFORT,
    // What is read must not hang on how fast the laptop is.
    timeLimit: Number.POSITIVE_INFINITY,
  });
  return found.filter((text) => typeof text === 'string');
}

/** @throws where the browser has no canvas of that size */
function pixelsOf(bitmap: ImageBitmap, scale: number): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  invariant(context, 'a new canvas has a plane context');
  // What is transparent is paper.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
