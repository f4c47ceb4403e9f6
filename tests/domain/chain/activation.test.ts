import { describe, expect, it } from 'vitest';
import { activationHolds, activationKeyPair, proveActivation } from '#domain/chain/activation.ts';
import { keyPairFrom } from '#domain/chain/signing.ts';
import type { DeskIdentity } from '#domain/events/events.ts';
import { createCampaign } from '../../builders/campaign.ts';

const { campaign, hash } = createCampaign();
const desk = { school: 'JVE', letter: 'A', replica: '7K2' } as DeskIdentity;
const key = keyPairFrom(new Uint8Array(32).fill(9)).publicKey;
const activation = { campaign: campaign.id, campaignHash: hash, desk, key };
const activationKey = activationKeyPair(new Uint8Array(10).fill(1));
const proof = proveActivation(activation, activationKey);

describe('the activation of a desk', () => {
  it('gives one key per secret, the same every time', () => {
    expect(activationKeyPair(new Uint8Array(10).fill(1))).toEqual(activationKey);
    expect(activationKeyPair(new Uint8Array(10).fill(2)).publicKey).not.toBe(activationKey.publicKey);
  });

  it('derives its key by HKDF-SHA256 without salt (RFC 5869), computed here with another implementation', async () => {
    const material = await crypto.subtle.importKey('raw', new Uint8Array(10).fill(1), 'HKDF', false, [
      'deriveBits',
    ]);
    const info = new TextEncoder().encode('preau/activation/1');
    const seed = await crypto.subtle.deriveBits(
      { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info },
      material,
      256,
    );
    expect(activationKey.secret).toEqual(new Uint8Array(seed));
  });

  it('holds as it was proven', () => {
    expect(activationHolds(activation, proof, activationKey.publicKey)).toBe(true);
  });

  it.each([
    ['another desk', { ...activation, desk: { ...desk, letter: 'B' } as DeskIdentity }],
    ['another replica', { ...activation, desk: { ...desk, replica: '7K3' } as DeskIdentity }],
    ['another key', { ...activation, key: activationKey.publicKey }],
    ['another revision', { ...activation, campaignHash: 'f'.repeat(64) as typeof hash }],
  ])('does not hold for %s', (_, other) => {
    expect(activationHolds(other, proof, activationKey.publicKey)).toBe(false);
  });

  it('does not hold under the key of another card', () => {
    const another = activationKeyPair(new Uint8Array(10).fill(2)).publicKey;
    expect(activationHolds(activation, proof, another)).toBe(false);
  });
});
