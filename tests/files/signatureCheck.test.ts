import { ed25519 } from '@noble/curves/ed25519.js';
import { sha512 } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { hashOf } from '#domain/chain/hash.ts';
import { keyPairFrom, sign, signatureHolds } from '#domain/chain/signing.ts';
import { type Bytes, bytesToHex, concatBytes, hexToBytes, utf8 } from '#domain/vocabulary/bytes.ts';
import type { PublicKey, Signature } from '#domain/vocabulary/ids.ts';
import { quickHasher, wasmHasher } from '#files/hasher.ts';
import { signatureHoldsQuickly } from '#files/signatureCheck.ts';

const { Point } = ed25519;
const ORDER = Point.Fn.ORDER;
const PRIME = Point.Fp.ORDER;
const desk = keyPairFrom(new Uint8Array(32).fill(9));
const message = utf8('JVE-A7K2-0042-C');

/** What the platform alone says; undefined where it knows no such key. */
async function platform(signature: Signature, key: PublicKey): Promise<boolean | undefined> {
  try {
    const imported = await crypto.subtle.importKey('raw', hexToBytes(key), 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', imported, hexToBytes(signature), message);
  } catch {
    return undefined;
  }
}

async function oneVerdict(signature: Signature, key: PublicKey): Promise<boolean> {
  const quick = await signatureHoldsQuickly(signature, message, key);
  expect(quick, `${signature} under ${key}`).toBe(signatureHolds(signature, message, key));
  return quick;
}

describe('the quick check of a signature gives the verdict of the other', () => {
  afterEach(() => vi.restoreAllMocks());

  it('for what the desk signed, asking the platform alone', async () => {
    const asked = vi.spyOn(crypto.subtle, 'verify');
    expect(await oneVerdict(sign(message, desk.secret), desk.publicKey)).toBe(true);
    expect(asked).toHaveBeenCalledTimes(1);
    expect(await asked.mock.results[0]?.value).toBe(true);
  });

  it('where the platform has no Ed25519', async () => {
    vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new DOMException('', 'NotSupportedError'));
    expect(await oneVerdict(sign(message, desk.secret), desk.publicKey)).toBe(true);
    expect(await oneVerdict(sign(utf8('other'), desk.secret), desk.publicKey)).toBe(false);
  });

  it('for whatever bit is changed in signature or key', async () => {
    const signature = hexToBytes(sign(message, desk.secret));
    const key = hexToBytes(desk.publicKey);
    await fc.assert(
      fc.asyncProperty(fc.nat(95), fc.nat(7), async (at, bit) => {
        const both = concatBytes([signature, key]);
        both[at]! ^= 1 << bit;
        const [s, k] = [bytesToHex(both.subarray(0, 64)), bytesToHex(both.subarray(64))];
        expect(await oneVerdict(s as Signature, k as PublicKey)).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  it('for a scalar that is not reduced', async () => {
    const signature = hexToBytes(sign(message, desk.secret));
    const scalar = numberOf(signature.subarray(32)) + ORDER;
    const other = concatBytes([signature.subarray(0, 32), bytesOf(scalar)]);
    expect(await oneVerdict(bytesToHex(other) as Signature, desk.publicKey)).toBe(false);
  });

  // Every way to write a point of small order, as key and as first half of a signature whose scalar is 0: those are
  // the signatures over which implementations are known to disagree (https://hdevalence.ca/blog/2020-10-04-its-25519am).
  it('for points of small order, however they are written', async () => {
    const written = smallOrderEncodings();
    expect(written.length).toBeGreaterThanOrEqual(14);
    let platformDisagrees = 0;
    for (const key of written) {
      for (const first of written) {
        const signature = bytesToHex(concatBytes([first, new Uint8Array(32)])) as Signature;
        const hex = bytesToHex(key) as PublicKey;
        expect(await oneVerdict(signature, hex)).toBe(false);
        if (await platform(signature, hex)) platformDisagrees += 1;
      }
    }
    // Else this would prove nothing.
    expect(platformDisagrees).toBeGreaterThan(0);
  });

  it('for a signature that holds but for a point of small order, which the platform alone would refuse', async () => {
    const { scalar } = ed25519.utils.getExtendedPublicKey(desk.secret);
    const nonce = 12345n;
    const torsion = smallOrderEncodings().map((bytes) => Point.fromBytes(bytes, true));
    const crooked = Point.BASE.multiply(nonce)
      .add(torsion.find((point) => !point.is0())!)
      .toBytes();
    const challenge = numberOf(sha512(concatBytes([crooked, hexToBytes(desk.publicKey), message]))) % ORDER;
    const answer = bytesOf((nonce + challenge * scalar) % ORDER);
    const signature = bytesToHex(concatBytes([crooked, answer])) as Signature;
    expect(await platform(signature, desk.publicKey)).toBe(false);
    expect(await oneVerdict(signature, desk.publicKey)).toBe(true);
  });
});

describe.each([
  ['Node', quickHasher],
  ['browsers', wasmHasher],
])('the quick hasher of %s', (_, load) => {
  it('gives the hash of the other, whatever the length', async () => {
    const hash = await load();
    expect(hash).not.toBe(hashOf);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(3), (bytes, power) => {
        const long = concatBytes(Array.from({ length: 10 ** power }, () => bytes));
        expect(hash(long)).toBe(hashOf(long));
      }),
    );
  });
});

/** Every 32 bytes that stand for a point of small order, the same number plus the prime included, with either sign. */
function smallOrderEncodings(): Bytes[] {
  const eighth = pointOfOrderEight();
  const multiples = Array.from({ length: 8 }, (_, n) =>
    n === 0 ? Point.ZERO : eighth.multiplyUnsafe(BigInt(n)),
  );
  const heights = new Set(multiples.map((point) => point.toAffine().y));
  return [...heights]
    .flatMap((y) => [y, y + PRIME])
    .filter((y) => y < 2n ** 255n)
    .flatMap((y) => [y, y + 2n ** 255n])
    .map(bytesOf);
}

function pointOfOrderEight() {
  for (let y = 2n; ; y += 1n) {
    try {
      const point = Point.fromAffine(Point.fromBytes(bytesOf(y)).toAffine()).multiplyUnsafe(ORDER - 1n);
      const torsion = point.add(Point.fromBytes(bytesOf(y)));
      if (!torsion.multiplyUnsafe(4n).is0()) return torsion;
    } catch {
      // No point at this height.
    }
  }
}

const bytesOf = (value: bigint): Bytes => hexToBytes(value.toString(16).padStart(64, '0')).reverse();
const numberOf = (bytes: Uint8Array): bigint => BigInt(`0x${bytesToHex(Uint8Array.from(bytes).reverse())}`);
