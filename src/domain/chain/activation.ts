import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { DeskIdentity } from '../events/events.ts';
import { type Bytes, utf8 } from '../vocabulary/bytes.ts';
import type { CampaignId, Hash, PublicKey, Signature } from '../vocabulary/ids.ts';
import { canonicalBytes } from './hash.ts';
import { type KeyPair, keyPairFrom, sign, signatureHolds } from './signing.ts';

/**
 * A desk makes its own signing key and signs it with the key that its card's code gives it: so the
 * coordinator knows which files come from desks of the campaign, and phony ones stay out.
 */
const PURPOSE = 'preau/activation/1';

/** @param activationSecret the 10 bytes of the desk card's code */
export const activationKeyPair = (activationSecret: Uint8Array): KeyPair =>
  keyPairFrom(new Uint8Array(hkdf(sha256, activationSecret, undefined, utf8(PURPOSE), 32)));

/** What the activation key signs. */
export interface Activation {
  readonly campaign: CampaignId;
  readonly campaignHash: Hash;
  readonly desk: DeskIdentity;
  /** The desk's own signing key, made on its laptop. */
  readonly key: PublicKey;
}

export const activationStatement = ({ campaign, campaignHash, desk, key }: Activation): Bytes =>
  canonicalBytes({ purpose: PURPOSE, campaign, campaignHash, desk, key });

export const proveActivation = (activation: Activation, activationKey: KeyPair): Signature =>
  sign(activationStatement(activation), activationKey.secret);

/** @param activationKey the desk's public activation key, from the campaign */
export const activationHolds = (
  activation: Activation,
  proof: Signature,
  activationKey: PublicKey,
): boolean => signatureHolds(proof, activationStatement(activation), activationKey);
