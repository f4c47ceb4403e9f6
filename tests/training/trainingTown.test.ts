import { identityToRecipient } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { campaignFaults } from '#domain/campaign/check.ts';
import { deskOf } from '#domain/campaign/lookup.ts';
import { activationKeyPair } from '#domain/chain/activation.ts';
import { fingerprintMatches, readCardCode } from '#domain/codes/card.ts';
import type { BandId, DeskLetter, PeriodId, SchoolCode } from '#domain/vocabulary/ids.ts';
import { readCampaignFile, signedForCard } from '#files/campaignFile.ts';
import { TRAINING_IDENTITY, trainingCampaign } from '#training/trainingTown.ts';

const town = trainingCampaign();

describe('the training town', () => {
  it('is a signed campaign without faults, and says that it is training', () => {
    const read = readCampaignFile(town.file);
    expect(read).toMatchObject({ ok: true, value: { campaign: { training: true } } });
    expect(campaignFaults(town.campaign)).toEqual([]);
  });

  it('has 12 schools, 6 centres, 16 desks and a spare per school, 8 weeks, 15 August closed', () => {
    const { schools, centres, desks, periods } = town.campaign;
    expect([schools.length, centres.length, periods.length]).toEqual([12, 6, 8]);
    expect(desks.filter((desk) => !desk.spare)).toHaveLength(16);
    expect(desks.filter((desk) => desk.spare)).toHaveLength(12);
    expect(periods.find((period) => period.id === 'S33')).toMatchObject({
      openDays: ['2024-08-12', '2024-08-13', '2024-08-14', '2024-08-16'],
      label: { fr: 'du 12 au 16 août', en: '12 to 16 August' },
    });
  });

  it('gives every desk a card that opens it and vouches for the campaign', () => {
    const file = readCampaignFile(town.file);
    if (!file.ok) throw new Error(file.error.type);
    expect(town.cards.size).toBe(28);
    for (const [name, code] of town.cards) {
      const card = readCardCode(code);
      if (!card.ok) throw new Error(card.error.type);
      const [school, letter] = name.split('-') as [SchoolCode, DeskLetter];
      const { publicKey } = activationKeyPair(card.value.activationSecret);
      expect(deskOf(town.campaign, school, letter)?.activationKey).toBe(publicKey);
      expect(signedForCard(file.value, card.value.fingerprint).ok).toBe(true);
      expect(fingerprintMatches(card.value.fingerprint, publicKey)).toBe(false);
    }
  });

  it('lets the first desk reach its waiting list with a few families (R4)', () => {
    const places = deskOf(town.campaign, 'JVE' as SchoolCode, 'A' as DeskLetter)?.allotment;
    expect(places?.['S34' as PeriodId]?.['maternelle' as BandId]).toBe(4);
    expect(places?.['S28' as PeriodId]?.['elementaire' as BandId]).toBe(16);
  });

  it('is readable by anybody with the identity it gives away', async () => {
    expect(town.campaign.recipients).toEqual([await identityToRecipient(TRAINING_IDENTITY)]);
  });

  it('is the same on every machine', () => {
    expect(trainingCampaign().file).toEqual(town.file);
    expect(trainingCampaign().cards).toEqual(town.cards);
  });

  it('has the lists of pupils of three schools', () => {
    expect([...town.pupils].map(([school, pupils]) => [school, pupils.length])).toEqual([
      ['JVE', 186],
      ['LBL', 210],
      ['CAM', 224],
    ]);
  });
});
