import type { BrowserContext, Page } from '@playwright/test';
import { createCampaign } from '../../tests/builders/campaign.ts';
import { createHousehold } from '../../tests/builders/household.ts';
import { CounterPage } from '../pages/counter.ts';
import { JournalPage } from '../pages/journal.ts';
import { OpeningPage } from '../pages/opening.ts';
import { UnlockPage } from '../pages/unlocking.ts';
import { expect, test } from '../support/fixtures.ts';
import { offerStream, openStream } from '../torture/stream.ts';
import { countOf } from '../torture/tally.ts';

const campaign = createCampaign();

for (const { name, useLocks, each } of [
  { name: 'two tabs record 500 families each at once', useLocks: true, each: 500 },
  { name: 'the compare with the head alone holds it where there are no locks', useLocks: false, each: 120 },
]) {
  test(`${name}: numbers contiguous, none doubled, both tabs know all (R2, R3)`, async ({
    context,
    page,
  }) => {
    test.setTimeout(240_000);
    const shown: string[] = [];
    await offerStream(context, (receipts) => void shown.push(...receipts));
    await openDesk(page);
    const pages = [page, await otherTab(context, page)];
    const tabs = await Promise.all(pages.map((tab) => openStream(tab, { useLocks })));

    const given = await Promise.all(
      tabs.map((tab, index) =>
        tab.evaluate(({ serve }, tickets) => serve(tickets), ticketsOf(index, tabs.length, each)),
      ),
    );

    const counts = given.flat().map(countOf);
    expect(counts.toSorted((a, b) => a - b)).toEqual(counts.map((_, index) => index + 1));
    expect(new Set(given.flat()).size).toBeGreaterThan(2 * each);
    expect(shown.toSorted()).toEqual(given.flat().toSorted());
    // They did take turns: neither waited for the other to end.
    expect(Math.min(...given.map((receipts) => countOf(receipts.at(-1) ?? '')))).toBeGreaterThan(each);
    for (const tab of tabs) {
      const found = await tab.evaluate(({ found }) => found());
      expect(found.receipts.map(countOf)).toEqual(counts.map((_, index) => index + 1));
      expect(found.halves).toEqual([]);
    }
  });
}

test('two counters record at the same moment: two numbers, and both journals show both', async ({
  context,
  page,
}) => {
  await openDesk(page);
  const other = await otherTab(context, page);
  const counters = [new CounterPage(page), new CounterPage(other)];
  await counters[0]?.fill({ ticket: 1, own: createHousehold('Le Gall') });
  await counters[1]?.fill({ ticket: 2, own: createHousehold('Morvan') });

  await Promise.all(counters.map(({ record }) => record.click()));

  for (const counter of counters) await expect(counter.recorded).toBeVisible();
  const receipts = (await Promise.all(counters.map((counter) => counter.receipts()))).flat();
  expect(receipts.map(countOf).toSorted()).toEqual([1, 2]);
  for (const tab of [page, other]) {
    const journal = await new JournalPage(tab).open();
    await expect(journal.rows).toHaveCount(2);
    for (const receipt of receipts) await expect(journal.row(receipt)).toBeVisible();
  }
});

test('a tab that slept while the other recorded goes on with the next number', async ({ context, page }) => {
  await openDesk(page);
  const other = await otherTab(context, page);
  const sleeper = new CounterPage(other);
  await sleeper.fill({ ticket: 3, own: createHousehold('Kervella') });
  const lifecycle = await context.newCDPSession(other);
  await lifecycle.send('Page.setWebLifecycleState', { state: 'frozen' });
  const counter = new CounterPage(page);
  await counter.serve({ ticket: 1, own: createHousehold('Le Gall') });
  await counter.nextFamily();
  await counter.serve({ ticket: 2, own: createHousehold('Morvan') });

  await lifecycle.send('Page.setWebLifecycleState', { state: 'active' });
  await sleeper.record.click();

  await expect(sleeper.recorded).toBeVisible();
  expect((await sleeper.receipts()).map(countOf)).toEqual([3]);
});

for (const { name, recordTwice } of [
  { name: 'a double click on Record', recordTwice: ({ record }: CounterPage) => record.dblclick() },
  {
    name: 'Ctrl+Enter held down',
    recordTwice: async ({ page, ticket }: CounterPage) => {
      await ticket.focus();
      for (let press = 0; press < 5; press += 1) await page.keyboard.press('Control+Enter');
    },
  },
]) {
  test(`${name}: one enrolment`, async ({ page }) => {
    await openDesk(page);
    const counter = new CounterPage(page);
    await counter.fill({ ticket: 1, own: createHousehold('Le Gall') });

    await recordTwice(counter);

    await expect(counter.recorded).toBeVisible();
    expect((await counter.receipts()).map(countOf)).toEqual([1]);
    const journal = await new JournalPage(page).open();
    await expect(journal.rows).toHaveCount(1);
  });
}

const openDesk = async (page: Page): Promise<string> =>
  (await new OpeningPage(page).open()).openWith(campaign);

/** One more tab, on the same screen. */
async function otherTab(context: BrowserContext, page: Page): Promise<Page> {
  const tab = await context.newPage();
  await tab.goto(page.url());
  await new UnlockPage(tab).open();
  await expect(new CounterPage(tab).record).toBeVisible();
  return tab;
}

/** Odd ones for the first tab of two, even ones for the second. */
const ticketsOf = (tab: number, tabs: number, each: number): number[] =>
  Array.from({ length: each }, (_, index) => tab + 1 + index * tabs);
