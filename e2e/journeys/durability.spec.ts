import type { Page } from '@playwright/test';
import { createCampaign } from '../../tests/builders/campaign.ts';
import { createChild, createHousehold } from '../../tests/builders/household.ts';
import { CounterPage } from '../pages/counter.ts';
import { JournalPage } from '../pages/journal.ts';
import { OpeningPage } from '../pages/opening.ts';
import { UnlockPage } from '../pages/unlocking.ts';
import { origin } from '../support/browser.ts';
import { expect, test } from '../support/fixtures.ts';
import type { Profile } from '../support/profile.ts';
import { killOver } from '../torture/kills.ts';
import { countOf } from '../torture/tally.ts';
import { tearLog } from '../torture/tornLog.ts';

const campaign = createCampaign();

/** `npm run torture -- --kills 1000 --seed 7` sets both. */
const kills = Number(process.env.PREAU_KILLS ?? 25);
const seed = Number(process.env.PREAU_SEED ?? 20240525);

test(`SIGKILL ${kills} times while recording: nothing acknowledged is lost, no number doubled (R1, R2, R13)`, async ({
  createLaptop,
}) => {
  test.setTimeout(60_000 + kills * 30_000);
  const tally = await killOver(kills, seed, campaign, createLaptop);
  console.log(`torture: ${JSON.stringify({ ...tally, seed })}`);
  expect(tally).toMatchObject({ kills, lost: 0, doubled: 0, misnumbered: 0, halves: 0, shortened: 0 });
  expect(tally.acknowledged).toBeGreaterThan(kills);
  expect(tally.found).toBeGreaterThanOrEqual(tally.acknowledged);
});

test('killed right after the number showed: the enrolment is there, and the next number follows (R1)', async ({
  profile,
}) => {
  const { page, address } = await openedDesk(profile);
  const counter = new CounterPage(page);
  const [receipt = ''] = await counter.serve({ ticket: 1, own: createHousehold('Le Gall') });
  await profile.kill();

  const again = await startAt(profile, address);
  const journal = await new JournalPage(again).open();
  await expect(journal.rows).toHaveCount(1);
  await expect(journal.row(receipt)).toBeVisible();
  const afterwards = await new CounterPage(again).open();
  await expect(afterwards.next.or(afterwards.record)).toBeVisible();
  if (await afterwards.recorded.isVisible()) await afterwards.nextFamily();
  const [next = ''] = await afterwards.serve({ ticket: 2, own: createHousehold('Morvan') });
  expect([receipt, next].map(countOf)).toEqual([1, 2]);
});

test('killed in mid-form: no number was shown, and the form is back as it was typed', async ({ profile }) => {
  const { page, address } = await openedDesk(profile);
  const family = createHousehold('Le Gall', { children: [createChild('Alice'), createChild('Gwenn')] });
  await new CounterPage(page).fill({ ticket: 1, own: family, carrying: createHousehold('Morvan') });
  // Every keystroke is kept, the last one a moment later.
  await page.waitForTimeout(500);
  await profile.kill();

  const again = await startAt(profile, address);
  const counter = new CounterPage(again);
  await expect(counter.ticket).toHaveValue('1');
  await expect(counter.own.child(2).getByRole('textbox', { name: 'Prénom' })).toHaveValue('Gwenn');
  await expect(counter.carried.guardian.getByRole('textbox', { name: 'Nom', exact: true })).toHaveValue(
    'Morvan',
  );
  await counter.record.click();
  await expect(counter.recorded).toBeVisible();
  expect((await counter.receipts()).map(countOf)).toEqual([1, 2]);
});

async function openedDesk(profile: Profile) {
  const [page] = (await profile.open()).pages();
  if (!page) throw new Error('A profile opens with a page');
  await page.goto(origin);
  await (await new OpeningPage(page).open()).openWith(campaign);
  return { page, address: page.url() };
}

async function startAt(profile: Profile, address: string): Promise<Page> {
  const [page] = (await profile.open()).pages();
  if (!page) throw new Error('A profile opens with a page');
  await page.goto(address);
  await new UnlockPage(page).open();
  return page;
}

test('killed in the midst of a write, then killed again: Chromium does not throw the database away', async ({
  profile,
}) => {
  const { page, address } = await openedDesk(profile);
  const receipts = await new CounterPage(page).serve({ ticket: 1, own: createHousehold('Le Gall') });
  await profile.kill();
  await tearLog(profile.folder);

  const second = await startAt(profile, address);
  const counter = new CounterPage(second);
  await expect(counter.next.or(counter.record)).toBeVisible();
  if (await counter.recorded.isVisible()) await counter.nextFamily();
  receipts.push(...(await counter.serve({ ticket: 2, own: createHousehold('Morvan') })));
  await profile.kill();

  const journal = await new JournalPage(await startAt(profile, address)).open();
  await expect(journal.rows).toHaveCount(2);
  for (const receipt of receipts) await expect(journal.row(receipt)).toBeVisible();
});
