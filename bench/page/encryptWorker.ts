import { Encrypter, identityToRecipient } from 'age-encryption';
import { sealTo } from '../../src/files/sealed.ts';

interface Order {
  readonly with: 'aes' | 'ours' | 'age';
  readonly bytes: number;
  readonly identity: string;
}

let noise: Uint8Array<ArrayBuffer> | undefined;

addEventListener('message', async ({ data }: MessageEvent<Order>) => {
  try {
    noise ??= noiseOf(data.bytes);
    await seal(data, noise);
    postMessage(undefined);
  } catch (cause) {
    postMessage(String(cause));
  }
});

async function seal({ with: with_, identity }: Order, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  if (with_ === 'aes') {
    const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt']);
    const iv = crypto.getRandomValues(new Uint8Array(12));
    await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes);
    return;
  }
  const recipient = await identityToRecipient(identity);
  if (with_ === 'ours') {
    await sealTo([recipient], bytes);
    return;
  }
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  await encrypter.encrypt(bytes);
}

/** At most 64 KiB come at once. */
function noiseOf(length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
  return bytes;
}
