import { describe, expect, it } from 'vitest';
import { invariant } from '#domain/result.ts';
import { type CampaignFile, readCampaignFile } from '#files/campaignFile.ts';
import { deskOfCard, groupedCode } from '#screens/desk/card.ts';
import { createCampaign } from '../../builders/campaign.ts';

const town = createCampaign();
const code = town.cards.get('JVE-B') ?? '';

function fileOf(bytes: Uint8Array): CampaignFile {
  const read = readCampaignFile(bytes);
  invariant(read.ok, 'the campaign of the tests is well made');
  return read.value;
}

describe('a desk card', () => {
  it('finds its desk, however it is typed', () => {
    const typed = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    const found = deskOfCard(typed, fileOf(town.file));
    expect(found).toMatchObject({ ok: true, value: { desk: { school: 'JVE', letter: 'B' } } });
    expect(found.ok && found.value.activationKey).toEqual(town.activationKeys.get('JVE-B'));
  });

  it('is refused for a campaign signed by another, before any desk is looked for', () => {
    const file = { ...fileOf(town.file), signingKey: town.activationKeys.get('JVE-A')?.publicKey };
    expect(deskOfCard(code, file as CampaignFile)).toEqual({
      ok: false,
      error: { type: 'CampaignOfAnotherCard' },
    });
  });

  it('is refused for a campaign of the same coordination that does not know it', () => {
    const key = town.signing.publicKey;
    const other = createCampaign({
      desks: town.campaign.desks.map((desk) => ({ ...desk, activationKey: key })),
    });
    expect(deskOfCard(code, fileOf(other.file))).toEqual({ ok: false, error: { type: 'CardOfNoDesk' } });
  });
});

describe('groups of four under the fingers', () => {
  const typing = (text: string) => [...text].reduce((before, key) => groupedCode(before, before + key), '');

  it('come by themselves while typing, and typed hyphens change nothing', () => {
    expect(typing('99bmec259')).toBe('99BM-EC25-9');
    expect(typing('99bm-ec25-9')).toBe('99BM-EC25-9');
  });

  it('come at once when pasted or scanned', () => {
    expect(groupedCode('', code.replaceAll('-', ''))).toBe(code);
    expect(groupedCode('', ` ${code.toLowerCase()} `)).toBe(code);
  });

  it('leave erasing and corrections in the middle alone', () => {
    expect(groupedCode('99BM-EC25', '99BM-EC2')).toBe('99BM-EC2');
    expect(groupedCode('99BM-EC25', '99B-EC25')).toBe('99B-EC25');
    expect(groupedCode('99B-EC25', '99Bm-EC25')).toBe('99BM-EC25');
  });
});
