import { ed25519 } from '@noble/curves/ed25519.js';
import { signatureHolds } from '#domain/chain/signing.ts';
import { type Bytes, hexToBytes } from '#domain/vocabulary/bytes.ts';
import type { PublicKey, Signature } from '#domain/vocabulary/ids.ts';

/**
 * The verdict of `signatureHolds`, several times sooner where the platform has Ed25519. Implementations differ at the
 * edges (points of small order, written in more than one way, or off by a cofactor), and one file must have one
 * verdict everywhere. So the platform is believed only when it says yes, of points that `signatureHolds` takes too;
 * every no is asked again there.
 */
export async function signatureHoldsQuickly(
  signature: Signature,
  message: Bytes,
  key: PublicKey,
): Promise<boolean> {
  return (
    (await platformAccepts(hexToBytes(signature), message, hexToBytes(key))) ||
    signatureHolds(signature, message, key)
  );
}

async function platformAccepts(signature: Bytes, message: Bytes, key: Bytes): Promise<boolean> {
  try {
    if (ed25519.Point.fromBytes(key).isSmallOrder()) return false;
    ed25519.Point.fromBytes(signature.subarray(0, 32));
    const imported = await crypto.subtle.importKey('raw', key, 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', imported, signature, message);
  } catch {
    // No such point, or no Ed25519 here.
    return false;
  }
}
