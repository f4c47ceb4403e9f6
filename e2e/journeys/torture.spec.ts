import { createCampaign } from '../../tests/builders/campaign.ts';
import { OpeningPage } from '../pages/opening.ts';
import { expect, test } from '../support/fixtures.ts';
import { damageFiles } from '../torture/damagedFiles.ts';
import { offerStream, openDamaging, openStream } from '../torture/stream.ts';
import { countOf, repeatedIn } from '../torture/tally.ts';

const campaign = createCampaign();

/** `npm run torture -- --row-damages 300 --file-damages 200 --saves 10000 --seed 7` sets them. */
const rowDamages = Number(process.env.PREAU_ROW_DAMAGES ?? 60);
const fileDamages = Number(process.env.PREAU_FILE_DAMAGES ?? 3);
const saves = Number(process.env.PREAU_SAVES ?? 300);
const seed = Number(process.env.PREAU_SEED ?? 20240525);

const TABS = 3;
/** A page answers once for so many. */
const FAMILIES_AT_ONCE = 100;

test(`${rowDamages} damages of rows: before the next number each is noticed, or nothing is missing (R1, R3)`, async ({
  context,
  page,
}) => {
  test.setTimeout(60_000 + rowDamages * 5_000);
  await offerStream(context, () => undefined);
  await (await new OpeningPage(page).open()).openWith(campaign);
  const tickets = Array.from({ length: 20 }, (_, index) => index + 1);
  const stream = await openStream(page);
  const receipts = await stream.evaluate(({ serve }, all) => serve(all), tickets);
  await stream.evaluate(({ close }) => close());
  // The desk itself stands aside: its ledger is not the one that is asked.
  await page.goto('#/');

  const tally = await (await openDamaging(page)).evaluate(
    ({ damageRows }, [times, from, given]) => damageRows(times, from, given, 21),
    [rowDamages, seed, receipts] as const,
  );

  console.log(`torture: ${JSON.stringify({ rows: tally, seed })}`);
  expect(tally).toMatchObject({ damages: rowDamages, late: [], undetected: [], failed: [] });
  expect(tally.stopped).toBeGreaterThan(rowDamages / 2);
});

test(`${fileDamages} damages of the browser’s files: before the next number each is noticed, or nothing is missing (R1, R3)`, async ({
  profile,
  guard,
}) => {
  test.setTimeout(120_000 + fileDamages * 60_000);
  // What the browser says of a database that it cannot open.
  guard.allow(/storage|backing store|IndexedDB|UnknownError/i);
  const tally = await damageFiles(fileDamages, seed, campaign, profile);
  console.log(`torture: ${JSON.stringify({ files: tally, seed })}`);
  expect(tally).toMatchObject({ damages: fileDamages, undetected: [], failed: [] });
  // Damage among what was deleted long ago shows only when the browser tidies up.
  expect(tally.late.length).toBeLessThanOrEqual(1 + fileDamages / 50);
});

test(`three tabs save ${saves} families: no number twice, none left out (R2, R3)`, async ({
  context,
  page,
}) => {
  test.setTimeout(120_000 + saves * 400);
  const shown: string[] = [];
  await offerStream(context, (receipts) => void shown.push(...receipts));
  await (await new OpeningPage(page).open()).openWith(campaign);
  await page.goto('#/');
  const pages = [page, await context.newPage(), await context.newPage()];
  const each = Math.ceil(saves / TABS);
  const given = await Promise.all(
    pages.map(async (tab, index) => {
      await tab.goto('#/');
      const stream = await openStream(tab);
      const receipts: string[] = [];
      for (let done = 0; done < each; done += FAMILIES_AT_ONCE) {
        const tickets = Array.from(
          { length: Math.min(FAMILIES_AT_ONCE, each - done) },
          (_, ticket) => 1 + index + (done + ticket) * TABS,
        );
        receipts.push(...(await stream.evaluate(({ serve }, all) => serve(all), tickets)));
      }
      return { receipts, found: await stream.evaluate(({ found }) => found()) };
    }),
  );

  const all = given.flatMap(({ receipts }) => receipts);
  const counts = all.map(countOf).toSorted((a, b) => a - b);
  const doubled = repeatedIn(all);
  console.log(`torture: ${JSON.stringify({ saves: TABS * each, numbers: all.length, doubled, seed })}`);
  expect(doubled).toBe(0);
  expect(counts).toEqual(counts.map((_, index) => index + 1));
  expect(shown.toSorted()).toEqual(all.toSorted());
  const last = await (await openStream(page)).evaluate(({ found }) => found());
  expect(last.receipts.map(countOf)).toEqual(counts);
  expect(last.halves).toEqual([]);
});
