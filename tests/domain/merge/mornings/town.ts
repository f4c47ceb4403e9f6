import type { Campaign, PlacesTable } from '#domain/campaign/campaign.ts';
import { hashOf } from '#domain/chain/hash.ts';
import type { KeyPair } from '#domain/chain/signing.ts';
import { utf8 } from '#domain/vocabulary/bytes.ts';
import type { Hash, PublicKey } from '#domain/vocabulary/ids.ts';
import type { Chance } from '../../../../src/cli/simulate/chance.ts';
import type { Setting } from '../../../../src/cli/simulate/desk.ts';
import { createCampaign } from '../../../builders/campaign.ts';

const usual = createCampaign().campaign;

/** A town of a few places: JVE and CAM share a centre, LBL has its own; every pool runs out at once. */
export const smallTown = (chance: Chance): Campaign => {
  const [goelands, grandLarge] = usual.centres;
  const [jve, cam] = usual.schools;
  const [deskOfJve] = usual.desks;
  if (!goelands || !grandLarge || !jve || !cam || !deskOfJve)
    throw new Error('the test campaign has all of these');
  const shared = chance.happens(0.7);
  const schools = [
    { ...jve, centre: goelands.id },
    { ...cam, centre: shared ? goelands.id : grandLarge.id },
    { ...cam, code: 'LBL' as typeof cam.code, centre: grandLarge.id },
  ];
  const periods = usual.periods.slice(0, 2);
  const letters = ['JVE-A', 'JVE-B', 'JVE-C', 'CAM-A', 'LBL-A'];
  const desks = letters.map((name) => ({
    ...deskOfJve,
    school: name.slice(0, 3) as typeof jve.code,
    letter: name.slice(4) as typeof deskOfJve.letter,
    spare: name === 'JVE-C',
    allotment: name === 'JVE-C' ? {} : places(periods, () => chance.pick([0, 0, 1, 1, 2, 3])),
  }));
  const centres = [goelands, grandLarge].map((centre) => {
    const reserve = places(periods, () => chance.pick([0, 1, 1, 2]));
    const ofCentre = desks.filter(
      ({ school }) => schools.find(({ code }) => code === school)?.centre === centre.id,
    );
    const capacity = places(periods, (period, band) => {
      const given = ofCentre.map(({ allotment }) => (allotment as PlacesTable)[period]?.[band] ?? 0);
      return (reserve[period]?.[band] ?? 0) + given.reduce((total, each) => total + each, 0);
    });
    return { ...centre, reserve, capacity };
  });
  return {
    ...usual,
    periods,
    centres,
    schools,
    desks,
    rules: {
      ...usual.rules,
      queue: chance.pick(['school', 'school', 'desk']),
      householdsCarried: chance.pick([1, 1, 1, 0, 2]),
    },
  };
};

function places(periods: Campaign['periods'], count: (period: Period, band: Band) => number): PlacesTable {
  const bands = ['maternelle', 'elementaire'] as Band[];
  return Object.fromEntries(
    periods.map(({ id }) => [id, Object.fromEntries(bands.map((band) => [band, count(id, band)]))]),
  );
}
type Period = Campaign['periods'][number]['id'];
type Band = Campaign['bands'][number]['id'];

/** Keys that stand for themselves: the merge reads what was verified before. */
export const feignedKey = (name: string): KeyPair => ({
  secret: utf8(name),
  publicKey: hashOf(utf8(name)) as string as PublicKey,
});

export const settingOf = (campaign: Campaign, owner = ''): Setting => ({
  campaign,
  campaignHash: 'ca'.repeat(32) as Hash,
  keys: { deskKey: (name) => feignedKey(name + owner), activationKey: feignedKey, signing: false },
  app: 'test',
});
