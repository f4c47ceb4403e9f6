import { createHash, createPublicKey, verify } from 'node:crypto';
import type { LedgerEvent } from '../../src/domain/events/events.ts';
import { gunzip } from '../../src/files/gzip.ts';
import { openSealed } from '../../src/files/sealed.ts';

/** What lies inside a desk's file, already in the clear. */
export interface PlainFile {
  readonly bytes: Uint8Array;
}

export async function plainOf(
  files: readonly { readonly bytes: Uint8Array }[],
  identity: string,
): Promise<PlainFile[]> {
  const plain: PlainFile[] = [];
  for (const { bytes } of files) {
    const opened = await openSealed(bytes, identity);
    const unpacked = opened.ok ? await gunzip(opened.value) : opened;
    if (!unpacked.ok) throw new Error(JSON.stringify(unpacked.error));
    plain.push({ bytes: unpacked.value });
  }
  return plain;
}

export interface ReadEvent {
  readonly hash: string;
  readonly event: LedgerEvent;
}

/** The least that can be done with them: decoded, parsed, every event hashed, one signature a file. */
export function readPlainly(files: readonly PlainFile[]): ReadEvent[] {
  const read: ReadEvent[] = [];
  for (const { bytes } of files) {
    const lines = linesOf(bytes);
    const header = JSON.parse(decoder.decode(lines[0])) as { readonly key: string };
    const last = lines.at(-1) ?? bytes;
    const { signature } = JSON.parse(decoder.decode(last)) as { readonly signature: string };
    for (const line of lines.slice(1, -1)) {
      const event = JSON.parse(decoder.decode(line)) as LedgerEvent;
      read.push({ hash: createHash('sha256').update(line).digest('hex'), event });
    }
    const signed = createHash('sha256')
      .update(bytes.subarray(0, bytes.length - last.length - 1))
      .digest();
    if (!verify(null, signed, publicKey(header.key), Buffer.from(signature, 'hex')))
      throw new Error('Forged');
  }
  return read;
}

const decoder = new TextDecoder();

function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(0x0a, start);
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return lines;
}

const publicKey = (hex: string) =>
  createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(hex, 'hex').toString('base64url') },
    format: 'jwk',
  });
