import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyPairFrom } from '#domain/chain/signing.ts';
import { fingerprintOf } from '#domain/codes/card.ts';
import { textOf, utf8 } from '#domain/vocabulary/bytes.ts';
import { readCampaignFile, signedForCard, writeCampaignFile } from '#files/campaignFile.ts';
import { createCampaign } from '../builders/campaign.ts';

const { campaign, hash, file, signing } = createCampaign();
const text = textOf(file);
const refused = (changed: string) => {
  const read = readCampaignFile(utf8(changed));
  return read.ok ? read.value : read.error;
};

describe('a campaign file', () => {
  it('gives back the campaign, its hash and the key that signed it', () => {
    expect(readCampaignFile(file)).toEqual({
      ok: true,
      value: { campaign, hash, signingKey: signing.publicKey },
    });
  });

  it('may be laid out otherwise: what is signed is its content', () => {
    expect(readCampaignFile(utf8(JSON.stringify(JSON.parse(text))))).toMatchObject({ value: { hash } });
  });

  it.each([
    ['cut short', text.slice(0, -100), { type: 'CampaignFileNotJson' }],
    ['empty', '', { type: 'CampaignFileNotJson' }],
    ['something else', '{"hello":1}', { type: 'CampaignFileForeign' }],
    ['a list', '[]', { type: 'CampaignFileForeign' }],
    ['newer', text.replace('"version": 1', '"version": 2'), { type: 'CampaignFileNewer', version: 2 }],
    [
      'missing a part',
      text.replace('"town"', '"city"'),
      { type: 'CampaignFileUnfit', path: 'campaign.town' },
    ],
    [
      'carrying more',
      text.replace('"town"', '"more": 1, "town"'),
      { type: 'CampaignFileUnfit', path: 'campaign' },
    ],
    [
      'impossible',
      text.replace('2024-05-25', '2024-02-30'),
      { type: 'CampaignFileUnfit', path: 'campaign.morning.date' },
    ],
    ['altered', text.replace('"maternelle": 7', '"maternelle": 9'), { type: 'CampaignSignatureFails' }],
    [
      'of another recipient',
      text.replace(/age1.{58}/, `age1${'q'.repeat(58)}`),
      { type: 'CampaignSignatureFails' },
    ],
  ])('is refused when %s', (_, changed, error) => {
    expect(changed).not.toBe(text);
    expect(refused(changed)).toEqual(error);
  });

  it('is refused when its places do not add up, although signed (R5)', () => {
    const [centre, ...others] = campaign.centres;
    const faulty = { ...campaign, centres: [{ ...centre!, reserve: {} }, ...others] };
    const read = readCampaignFile(writeCampaignFile(faulty, signing));
    expect(read).toMatchObject({
      ok: false,
      error: {
        type: 'CampaignFaulty',
        faults: expect.arrayContaining([
          expect.objectContaining({ type: 'SharesDoNotAddUp', capacity: 7, shares: 6 }),
        ]),
      },
    });
  });

  it('is refused when it is not UTF-8 or far too large', () => {
    expect(readCampaignFile(Uint8Array.of(0x22, 0xe9, 0x22))).toMatchObject({
      error: { type: 'CampaignFileNotJson' },
    });
    expect(readCampaignFile(new Uint8Array(50_000_000))).toMatchObject({
      error: { type: 'CampaignFileTooLarge', size: 50_000_000 },
    });
  });

  it('survives a file nested without end', () => {
    expect(refused('['.repeat(1_000_000))).toEqual({ type: 'CampaignFileNotJson' });
    expect(
      refused(
        `{"format":"preau/campaign","version":1,"campaign":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
      ),
    ).toMatchObject({ type: 'CampaignFileUnfit' });
  });

  it('is known from one signed by somebody else, well made as it may be', () => {
    const forger = keyPairFrom(new Uint8Array(32).fill(66));
    const forged = readCampaignFile(writeCampaignFile(campaign, forger));
    if (!forged.ok) throw new Error(forged.error.type);
    const fingerprint = fingerprintOf(signing.publicKey);
    expect(signedForCard({ ...forged.value, signingKey: signing.publicKey }, fingerprint).ok).toBe(true);
    expect(signedForCard(forged.value, fingerprint)).toEqual({
      ok: false,
      error: { type: 'CampaignOfAnotherCard' },
    });
  });

  it('never yields another campaign, whichever byte is changed', () => {
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const bytes = file.slice();
        bytes[at]! ^= change;
        const read = readCampaignFile(bytes);
        // Only the layout is unsigned: a space may become a tab.
        if (read.ok) expect(read.value).toEqual({ campaign, hash, signingKey: signing.publicKey });
      }),
      { numRuns: 300 },
    );
  });
});
