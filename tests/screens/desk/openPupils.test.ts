import { describe, expect, it } from 'vitest';
import { activationKeyOf, activationSecretOf, cardCodeOf, keysFromSeed } from '#domain/keys/derive.ts';
import { invariant } from '#domain/result.ts';
import { schoolCode } from '#domain/vocabulary/ids.ts';
import { type CampaignFile, readCampaignFile, writeCampaignFile } from '#files/campaignFile.ts';
import { numberPupils, writePupilsFile } from '#files/pupilsFile.ts';
import type { Pupil } from '#files/pupilsList.ts';
import { openPupils } from '#screens/desk/openPupils.ts';
import { createCampaign } from '../../builders/campaign.ts';

const keys = keysFromSeed(new Uint8Array(32).fill(5));
const { campaign } = createCampaign();
const campaignFile = fileOf(
  writeCampaignFile(
    {
      ...campaign,
      desks: campaign.desks.map((desk) => ({
        ...desk,
        activationKey: activationKeyOf(keys, `${desk.school}-${desk.letter}`),
      })),
    },
    keys.signing,
  ),
);
const [jve, cam] = [schoolCode.parse('JVE'), schoolCode.parse('CAM')];
const pupils = numberPupils([
  { lastName: 'Martin', firstName: 'Léa', birthDate: '2018-02-01', level: 'CP' } as Pupil,
]);
const secretsOf = (...desks: string[]) => desks.map((desk) => activationSecretOf(keys, desk));
const file = await writePupilsFile({ school: jve, pupils }, secretsOf('JVE-A', 'JVE-B', 'JVE-C'));

describe('the list of a school at its desk', () => {
  it.each(['JVE-A', 'JVE-C'])('opens with the card of %s', async (desk) => {
    expect(await openPupils(file, cardCodeOf(keys, desk).toLowerCase(), campaignFile, jve)).toEqual({
      ok: true,
      value: pupils,
    });
  });

  it('does not open with the card of another school, nor with a code mistyped', async () => {
    expect(await openPupils(file, cardCodeOf(keys, 'CAM-A'), campaignFile, jve)).toEqual({
      ok: false,
      error: { of: 'file', why: { type: 'KeyDoesNotOpen' } },
    });
    const code = cardCodeOf(keys, 'JVE-A');
    const mistyped = `${code.startsWith('0') ? '1' : '0'}${code.slice(1)}`;
    expect(await openPupils(file, mistyped, campaignFile, jve)).toEqual({
      ok: false,
      error: { of: 'card', why: { type: 'CardCodeMistyped' } },
    });
  });

  it('is refused at a desk of another school, even where the card opens it', async () => {
    const odd = await writePupilsFile({ school: jve, pupils }, secretsOf('CAM-A'));
    expect(await openPupils(odd, cardCodeOf(keys, 'CAM-A'), campaignFile, cam)).toEqual({
      ok: false,
      error: { of: 'file', why: { type: 'PupilsOfAnotherSchool', school: 'JVE' } },
    });
  });
});

function fileOf(bytes: Uint8Array): CampaignFile {
  const read = readCampaignFile(bytes);
  invariant(read.ok, 'the campaign of the tests is well made');
  return read.value;
}
