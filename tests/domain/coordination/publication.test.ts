import { ed25519 } from '@noble/curves/ed25519.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicationHolds, signPublication } from '#domain/coordination/publication.ts';
import { hexToBytes } from '#domain/vocabulary/bytes.ts';
import type { Signature } from '#domain/vocabulary/ids.ts';
import { createCampaign } from '../../builders/campaign.ts';
import { hashNamed } from '../../builders/coordination.ts';

const { hash: campaignHash, signing } = createCampaign();
const publication = { campaignHash, register: hashNamed('cd') };
const signature = signPublication(publication, signing);

describe('the signature of a publication', () => {
  it('is over purpose, campaign and register, as docs/formats.md says', () => {
    const statement = new TextEncoder().encode(`preau/publication/1\n${campaignHash}\n${'cd'.repeat(32)}`);
    const holds = ed25519.verify(hexToBytes(signature), statement, hexToBytes(signing.publicKey));
    expect(holds).toBe(true);
    expect(publicationHolds(publication, signature, signing.publicKey)).toBe(true);
  });

  it('holds for no other register, campaign or key', () => {
    const other = hashNamed('12');
    expect(publicationHolds({ ...publication, register: other }, signature, signing.publicKey)).toBe(false);
    expect(publicationHolds({ ...publication, campaignHash: other }, signature, signing.publicKey)).toBe(
      false,
    );
    expect(publicationHolds(publication, signature, createOtherKey())).toBe(false);
  });

  it('holds with no digit changed', () => {
    fc.assert(
      fc.property(fc.nat(127), fc.constantFrom(...'0123456789abcdef'), (at, digit) => {
        fc.pre(signature[at] !== digit);
        const changed = `${signature.slice(0, at)}${digit}${signature.slice(at + 1)}` as Signature;
        expect(publicationHolds(publication, changed, signing.publicKey)).toBe(false);
      }),
      { numRuns: 100 },
    );
  });
});

const createOtherKey = () => [...createCampaign().activationKeys.values()][0]!.publicKey;
