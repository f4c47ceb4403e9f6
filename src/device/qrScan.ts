import { decodeQR } from 'qr/decode.js';
import { err, ok, type Result } from '#domain/result.ts';
import { wait } from './wait.ts';

/** Reads QR codes with the laptop's camera, where it has one. */

/** `CameraRefused`: by the person or by a policy. `CameraUnavailable`: unplugged, or in use elsewhere. */
export type CameraError = { type: 'CameraRefused' } | { type: 'CameraUnavailable'; detail: string };

/** Whether there is a camera at all; browsers tell that much without asking the person. */
export async function hasCamera(): Promise<boolean> {
  const devices = (await navigator.mediaDevices?.enumerateDevices().catch(() => [])) ?? [];
  return devices.some(({ kind }) => kind === 'videoinput');
}

/**
 * Shows in `video` what the camera sees until the first QR code comes into view.
 * @param signal ends the looking; what is returned then is of no use
 */
export async function readQr(
  video: HTMLVideoElement,
  signal: AbortSignal,
): Promise<Result<string, CameraError>> {
  const camera = await openCamera(video);
  if (!camera.ok) return camera;
  const text = await firstQr(video, signal);
  for (const track of camera.value.getTracks()) track.stop();
  return ok(text);
}

/**
 * Shows in `video` what the camera sees and tells of each QR code as it comes into view; one that stays there is told
 * once.
 * @param signal ends the looking
 */
export async function readQrs(
  video: HTMLVideoElement,
  signal: AbortSignal,
  onFound: (text: string) => void,
): Promise<Result<void, CameraError>> {
  const camera = await openCamera(video);
  if (!camera.ok) return camera;
  const read = await frameReader();
  let last: string | undefined;
  while (!signal.aborted) {
    const text = await read(video);
    if (text !== undefined && text !== last) onFound(text);
    last = text ?? last;
    await wait(PAUSE_BETWEEN_FRAMES);
  }
  for (const track of camera.value.getTracks()) track.stop();
  return ok(undefined);
}

/** The code of a receipt's stub has up to 125 modules a side. */
const WISHES = { facingMode: 'environment', width: { ideal: 1920 }, height: { ideal: 1080 } };

async function openCamera(video: HTMLVideoElement): Promise<Result<MediaStream, CameraError>> {
  try {
    const stream = await navigator.mediaDevices.getUserMedia({ video: WISHES });
    video.srcObject = stream;
    await video.play();
    return ok(stream);
  } catch (thrown) {
    const name = thrown instanceof Error ? thrown.name : String(thrown);
    return err(
      name === 'NotAllowedError' ? { type: 'CameraRefused' } : { type: 'CameraUnavailable', detail: name },
    );
  }
}

const PAUSE_BETWEEN_FRAMES = 120;

async function firstQr(video: HTMLVideoElement, signal: AbortSignal): Promise<string> {
  const read = await frameReader();
  while (!signal.aborted) {
    const text = await read(video);
    if (text !== undefined) return text;
    await wait(PAUSE_BETWEEN_FRAMES);
  }
  return '';
}

type FrameReader = (video: HTMLVideoElement) => Promise<string | undefined>;

interface Detector {
  detect(image: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats(): Promise<string[]>;
}

/** The browser's own detector where it reads QR codes on this system, else our own decoder. */
async function frameReader(): Promise<FrameReader> {
  const Native = Reflect.get(globalThis, 'BarcodeDetector') as DetectorClass | undefined;
  const formats = (await Native?.getSupportedFormats().catch(() => [])) ?? [];
  if (!Native || !formats.includes('qr_code')) return ownReader();
  const detector = new Native({ formats: ['qr_code'] });
  return async (video) => {
    const [found] = await detector.detect(video).catch(() => []);
    return found?.rawValue;
  };
}

function ownReader(): FrameReader {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return async (video) => {
    const { videoWidth: width, videoHeight: height } = video;
    if (!context || width === 0 || height === 0) return undefined;
    canvas.width = width;
    canvas.height = height;
    context.drawImage(video, 0, 0);
    try {
      return decodeQR(context.getImageData(0, 0, width, height));
    } catch {
      // How the decoder says that there is no code in this picture.
      return undefined;
    }
  };
}
