import { deflateSync, inflateSync } from 'fflate';
import { receiptNumberHolds } from '#domain/codes/receipt.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { type Bytes, bytesToHex, concatBytes, hexToBytes } from '#domain/vocabulary/bytes.ts';
import type { PublicKey, ReceiptNumber, Signature } from '#domain/vocabulary/ids.ts';
import { decodeBase45, encodeBase45 } from './base45.ts';
import { type OpenError, openSealed, sealTo } from './sealed.ts';
import type { Stub } from './stubLedger.ts';

/**
 * The QR codes on a receipt's stub: the enrolment itself, signed by the desk and sealed to the campaign's recipients,
 * so that a ledger whose laptop died can be rebuilt from paper. docs/formats.md.
 */

/** A stub with what vouches for its desk. */
export interface StubOnPaper extends Stub {
  readonly key: PublicKey;
  /** The activation key's signature over the desk's key. */
  readonly proof: Signature;
}

/** One QR code, read; a stub may need several. */
export interface StubPart {
  readonly receipt: ReceiptNumber;
  readonly part: number;
  readonly parts: number;
  readonly data: string;
}

const PREFIX = 'PREAU1';
/** What one QR code of 60 mm holds legibly: version 27 at error correction M has 1,637 characters. */
const PART_LENGTH = 1600;
const KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;
/** An enrolment of twenty children has far less. */
const LINE_MAXIMUM = 200_000;

/** The texts of the codes of one stub, in order: `PREAU1:JVE-A7K2-0042-C:1/1:…`. */
export async function stubCodes(
  receipt: ReceiptNumber,
  { key, proof, signature, line }: StubOnPaper,
  recipients: readonly string[],
): Promise<string[]> {
  const plain = concatBytes([
    hexToBytes(key),
    hexToBytes(proof),
    hexToBytes(signature),
    deflateSync(line, { level: 9 }),
  ]);
  const sealed = encodeBase45(await sealTo(recipients, plain));
  const parts = Math.ceil(sealed.length / PART_LENGTH);
  const length = Math.ceil(sealed.length / parts);
  return Array.from(
    { length: parts },
    (_, index) =>
      `${PREFIX}:${receipt}:${index + 1}/${parts}:${sealed.slice(index * length, (index + 1) * length)}`,
  );
}

/** Undefined for any other QR code. */
export function readStubPart(text: string): StubPart | undefined {
  const [, receipt = '', part, parts, data = ''] = /^PREAU1:([^:]+):([1-9])\/([1-9]):(.+)$/.exec(text) ?? [];
  return receipt && part && parts && receiptNumberHolds(receipt)
    ? { receipt, part: Number(part), parts: Number(parts), data }
    : undefined;
}

export type StubCodeError = OpenError | { type: 'StubCodeDamaged' };

/** @param data of all parts of one stub, in order */
export async function openStub(data: string, identity: string): Promise<Result<StubOnPaper, StubCodeError>> {
  const sealed = decodeBase45(data);
  if (!sealed) return err({ type: 'StubCodeDamaged' });
  const plain = await openSealed(sealed, identity);
  if (!plain.ok) return plain;
  const line = inflated(plain.value.subarray(KEY_BYTES + 2 * SIGNATURE_BYTES));
  if (!line) return err({ type: 'StubCodeDamaged' });
  const part = (from: number, length: number) => bytesToHex(plain.value.subarray(from, from + length));
  return ok({
    key: part(0, KEY_BYTES) as PublicKey,
    proof: part(KEY_BYTES, SIGNATURE_BYTES) as Signature,
    signature: part(KEY_BYTES + SIGNATURE_BYTES, SIGNATURE_BYTES) as Signature,
    line,
  });
}

function inflated(bytes: Uint8Array): Bytes | undefined {
  try {
    const line = inflateSync(bytes, { out: new Uint8Array(LINE_MAXIMUM) });
    return line.length > 0 ? new Uint8Array(line) : undefined;
  } catch {
    return undefined;
  }
}
