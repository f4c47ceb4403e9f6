import { type KeyPair, sign, signatureHolds } from '../chain/signing.ts';
import { type Bytes, utf8 } from '../vocabulary/bytes.ts';
import type { Hash, PublicKey, Signature } from '../vocabulary/ids.ts';

/** Before what the coordination signs when it publishes, so that the signature can be mistaken for no other. */
const PURPOSE = 'preau/publication/1';

export interface Publication {
  readonly campaignHash: Hash;
  /** SHA-256 of `register.json` as published. */
  readonly register: Hash;
}

const publicationStatement = ({ campaignHash, register }: Publication): Bytes =>
  utf8(`${PURPOSE}\n${campaignHash}\n${register}`);

/** @param signing the coordination's signing key: the one that signed the campaign file */
export const signPublication = (publication: Publication, signing: KeyPair): Signature =>
  sign(publicationStatement(publication), signing.secret);

/** @param signingKey the key that signed the campaign file */
export const publicationHolds = (
  publication: Publication,
  signature: Signature,
  signingKey: PublicKey,
): boolean => signatureHolds(signature, publicationStatement(publication), signingKey);
