import { hashOf } from '#domain/chain/hash.ts';
import { type KeyPair, sign } from '#domain/chain/signing.ts';
import { type Bytes, concatBytes, hexToBytes, utf8 } from '#domain/vocabulary/bytes.ts';
import { type PublicKey, signature } from '#domain/vocabulary/ids.ts';
import { z } from '#domain/vocabulary/zod.ts';
import { parseJson } from './fileHeader.ts';
import { readNdjson, textsInNdjson, writeNdjson } from './ndjson.ts';
import { signatureHoldsQuickly } from './signatureCheck.ts';

/** A whole ledger as NDJSON: a header, its lines, and a last line that signs all before it. docs/formats.md. */
export function writeSignedNdjson(header: object, lines: readonly Uint8Array[], { secret }: KeyPair): Bytes {
  const before = writeNdjson([utf8(JSON.stringify(header)), ...lines]);
  // Signed is the SHA-256, as 32 bytes, of every byte before the signature's line.
  const value = sign(hexToBytes(hashOf(before)), secret);
  return concatBytes([before, writeNdjson([utf8(JSON.stringify({ signature: value }))])]);
}

export interface SignedNdjson {
  readonly header: Bytes;
  /** At least one, each without its newline. */
  readonly lines: readonly Bytes[];
  /** What they say; undefined where some of the file is no UTF-8. */
  readonly texts: readonly string[] | undefined;
  readonly isSignedBy: (key: PublicKey) => Promise<boolean>;
}

/** Undefined when it is cut short: no whole lines, or fewer than header, one line and signature. */
export function readSignedNdjson(plain: Bytes): SignedNdjson | undefined {
  const [header, ...rest] = readNdjson(plain) ?? [];
  const last = rest.at(-1);
  const lines = rest.slice(0, -1);
  if (!header || !last || lines.length === 0) return undefined;
  const before = plain.subarray(0, plain.length - last.length - 1);
  return {
    header,
    lines,
    texts: textsInNdjson(plain)?.slice(1, -1),
    isSignedBy: (key) => holds(last, before, key),
  };
}

async function holds(bytes: Bytes, before: Bytes, key: PublicKey): Promise<boolean> {
  const read = z.strictObject({ signature }).safeParse(parseJson(bytes));
  if (!read.success) return false;
  // The same bytes as are signed above, five times sooner.
  const signed = new Uint8Array(await crypto.subtle.digest('SHA-256', before));
  return signatureHoldsQuickly(read.data.signature, signed, key);
}
