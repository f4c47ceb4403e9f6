import { TEST_IDENTITY } from '../../tests/builders/campaign.ts';
import EncryptWorker from './encryptWorker.ts?worker';
import type { PageJob } from './main.ts';
import { timed } from './timed.ts';

export interface EncryptOptions {
  readonly bytes: number;
}

/** A file of noise, sealed in a worker. */
export async function open({ bytes }: EncryptOptions): Promise<PageJob> {
  const worker = new EncryptWorker();
  const ask = (with_: string) =>
    new Promise<void>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<string | undefined>) =>
        data === undefined ? resolve() : reject(new Error(data));
      worker.postMessage({ with: with_, bytes, identity: TEST_IDENTITY });
    });
  const with_ = (name: string) => () => timed(() => ask(name));
  return {
    samplers: { 'AES-GCM': with_('aes'), ours: with_('ours'), 'age-encryption': with_('age') },
  };
}
