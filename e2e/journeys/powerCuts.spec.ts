import { createCampaign } from '../../tests/builders/campaign.ts';
import { expect, test } from '../support/fixtures.ts';
import { createCuttableDisk } from '../torture/cuttableDisk.ts';
import { killOver } from '../torture/kills.ts';

const campaign = createCampaign();

/** `npm run torture -- --power-cuts 300 --seed 7` sets both. */
const cuts = Number(process.env.PREAU_POWER_CUTS ?? 3);
const seed = Number(process.env.PREAU_SEED ?? 20240525);

test(`power cut ${cuts} times while recording: nothing acknowledged is lost, no number doubled (R1, R2, R13)`, async ({
  guard,
  createLaptop,
}) => {
  test.setTimeout(120_000 + cuts * 30_000);
  const disk = await createCuttableDisk();
  test.skip(disk === undefined, 'Needs Linux, root, loop devices, e2fsprogs and perl');
  if (!disk) return;
  // What the browser says between the cut and its own end.
  guard.allow(/Failed to access storage/);
  let forgot = 0;
  const powerOn = async () => {
    forgot += (await disk.powerOn()) ? 1 : 0;
  };
  const tally = await killOver(cuts, seed, campaign, () => createLaptop({ disk: { ...disk, powerOn } }));
  await disk.remove();

  console.log(`torture: ${JSON.stringify({ powerCuts: cuts, forgot, ...tally, seed })}`);
  expect(tally).toMatchObject({ kills: cuts, lost: 0, doubled: 0, misnumbered: 0, halves: 0, shortened: 0 });
  expect(tally.found).toBeGreaterThanOrEqual(tally.acknowledged);
  // Else nothing was imitated: what is not synced reaches the disk by itself only every few seconds.
  expect(forgot).toBeGreaterThan(cuts / 2);
});
