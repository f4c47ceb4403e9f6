import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keyPairFrom } from '#domain/chain/signing.ts';
import { type CampaignFile, readCampaignFile, writeCampaignFile } from '#files/campaignFile.ts';
import { noteCampaign, standingOf } from '#screens/opening/seenCampaigns.ts';
import { createCampaign } from '../../builders/campaign.ts';

const town = createCampaign();

function revision(number: number, signing = town.signing): CampaignFile {
  const read = readCampaignFile(writeCampaignFile({ ...town.campaign, revision: number }, signing));
  if (!read.ok) throw new Error(read.error.type);
  return read.value;
}

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
});

describe('a campaign file beside what the laptop saw before', () => {
  it('is current where the laptop saw nothing, the same, or an older one', () => {
    expect(standingOf(revision(1))).toEqual({ ok: true, value: { type: 'current' } });
    noteCampaign(revision(2));
    expect(standingOf(revision(2))).toEqual({ ok: true, value: { type: 'current' } });
    expect(standingOf(revision(3))).toEqual({ ok: true, value: { type: 'current' } });
  });

  it('is older than the newest one that was seen, whatever was taken since', () => {
    noteCampaign(revision(3));
    noteCampaign(revision(1));
    expect(standingOf(revision(2))).toEqual({ ok: true, value: { type: 'older', held: 3, offered: 2 } });
  });

  it('is refused with another key, however new', () => {
    noteCampaign(revision(1));
    const foreign = revision(9, keyPairFrom(new Uint8Array(32).fill(9)));
    expect(standingOf(foreign)).toMatchObject({ ok: false, error: { type: 'RevisionOfAnotherKey' } });
  });

  it('is current where what was kept is unreadable', () => {
    localStorage.setItem(`preau.preference.campaign-seen.${town.campaign.id}`, '{"revision":"9"');
    expect(standingOf(revision(1))).toEqual({ ok: true, value: { type: 'current' } });
  });
});
