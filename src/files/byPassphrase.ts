import { invariant, type Result } from '#domain/result.ts';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import { doPassphraseTask, type OpenError, type PassphraseTask } from './sealed.ts';

/** What `age -p` takes (base-2 logarithm): one to five seconds, by the laptop. */
const WORK_FACTOR = 18;

/** @param workFactor lower for tests only */
export async function sealByPassphrase(
  passphrase: string,
  bytes: Bytes,
  workFactor = WORK_FACTOR,
): Promise<Bytes> {
  const sealed = await inBackground({ type: 'seal', passphrase, bytes, workFactor });
  invariant(sealed.ok, 'any bytes can be sealed');
  return sealed.value;
}

export const openByPassphrase = (bytes: Bytes, passphrase: string): Promise<Result<Bytes, OpenError>> =>
  inBackground({ type: 'open', passphrase, bytes });

/** In a worker, so that the screen lives on; the worker ends with its task, and what it knew with it. */
function inBackground(task: PassphraseTask): Promise<Result<Bytes, OpenError>> {
  // Node has none of that kind.
  if (typeof Worker === 'undefined') return doPassphraseTask(task);
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./passphraseWorker.ts', import.meta.url), {
      type: 'module',
      name: 'passphrase',
    });
    worker.addEventListener('message', ({ data }: MessageEvent<Result<Bytes, OpenError>>) => {
      worker.terminate();
      resolve(data);
    });
    // Where workers do not start, the screen stands still for a while, and the keys open all the same.
    worker.addEventListener('error', () => {
      worker.terminate();
      resolve(doPassphraseTask(task));
    });
    worker.postMessage(task);
  });
}
