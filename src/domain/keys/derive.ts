import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { activationKeyPair } from '../chain/activation.ts';
import { type KeyPair, keyPairFrom } from '../chain/signing.ts';
import { makeCardCode } from '../codes/card.ts';
import { invariant } from '../result.ts';
import { type Bytes, utf8 } from '../vocabulary/bytes.ts';
import type { PublicKey } from '../vocabulary/ids.ts';
import { type AgeKey, ageKeyFrom } from './ageKey.ts';

/**
 * Everything secret that a coordination has follows from one seed, each part by an info string of its own: so one
 * sheet of paper, or one file, brings back all of it. Why so: docs/decisions/0013-one-seed.md.
 */
export const SEED_BYTES = 32;

/** What a coordination signs and opens with. In memory only while it is unlocked. */
export interface CoordinationKeys {
  /** 32 random bytes. */
  readonly seed: Bytes;
  /** Signs campaign files. */
  readonly signing: KeyPair;
  /** Opens what desks seal to the coordination. */
  readonly age: AgeKey;
}

/** @param seed 32 random bytes */
export function keysFromSeed(seed: Bytes): CoordinationKeys {
  invariant(seed.length === SEED_BYTES, 'the seed of a coordination has 256 bits');
  return {
    seed,
    signing: keyPairFrom(derived(seed, 'preau/signing/1', 32)),
    age: ageKeyFrom(derived(seed, 'preau/age/1', 32)),
  };
}

/**
 * The 10 bytes that a desk's card gives its laptop.
 * @param desk `JVE-A`; spare letters too, and desks that are added later
 */
export const activationSecretOf = ({ seed }: CoordinationKeys, desk: string): Bytes =>
  derived(seed, `preau/activation-secret/1/${desk}`, 10);

/** What the campaign knows of that secret: its public half. */
export const activationKeyOf = (keys: CoordinationKeys, desk: string): PublicKey =>
  activationKeyPair(activationSecretOf(keys, desk)).publicKey;

/** The code on the desk's card, in groups of four. */
export const cardCodeOf = (keys: CoordinationKeys, desk: string): string =>
  makeCardCode(activationSecretOf(keys, desk), keys.signing.publicKey);

/** The key to which a school's list of pupils is sealed for one desk, and which its card's code opens. */
export const pupilsKeyOf = (activationSecret: Bytes): AgeKey =>
  ageKeyFrom(derived(activationSecret, 'preau/pupils/1', 32));

const derived = (secret: Bytes, info: string, length: number): Bytes =>
  new Uint8Array(hkdf(sha256, secret, undefined, utf8(info), length));
