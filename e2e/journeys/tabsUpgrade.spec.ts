import type { BrowserContext, Page } from '@playwright/test';
import { createCampaign } from '../../tests/builders/campaign.ts';
import { createHousehold } from '../../tests/builders/household.ts';
import { CounterPage } from '../pages/counter.ts';
import { OpeningPage } from '../pages/opening.ts';
import { UnlockPage } from '../pages/unlocking.ts';
import { expect, test } from '../support/fixtures.ts';
import { survey } from '../support/survey.ts';
import { storedRows } from '../torture/rows.ts';
import { offerStream, openStream } from '../torture/stream.ts';

const campaign = createCampaign();

test('a newer version in another tab changes the database: the old tab gives way, and numbers nothing any more (fault 8)', async ({
  context,
  page,
}) => {
  await openDesk(page);
  const counter = new CounterPage(page);
  await counter.serve({ ticket: 1, own: createHousehold('Le Gall') });
  await counter.nextFamily();
  await counter.fill({ ticket: 2, own: createHousehold('Morvan') });
  const newer = await context.newPage();
  await newer.goto('');

  expect(await upgrade(newer)).toBe('upgraded');

  await counter.record.click();
  await expect(counter.alert).toContainText('Rien n’a été enregistré.');
  await expect(counter.recorded).toBeHidden();
  expect(await counter.receipts()).toEqual([]);
  await expect(counter.own.guardian.getByRole('textbox', { name: 'Nom', exact: true })).toHaveValue('Morvan');
  await survey(page, 'counter-gives-way');
  expect(await rowsAsUpgraded(newer)).toEqual({ lines: 2, heads: 1 });

  await test.step('started again it opens nothing it cannot read, and deletes nothing (fault 11)', async () => {
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Le registre ne s’ouvre pas' })).toBeVisible();
    await expect(page.getByRole('alert')).toContainText('VersionError');
    await survey(page, 'ledger-not-opening');
    await expect(counter.record).toBeHidden();
    expect(await rowsAsUpgraded(newer)).toEqual({ lines: 2, heads: 1 });
  });
});

test('a newer version wrote into this ledger: an older one says so, shows no counter and changes nothing (fault 11)', async ({
  context,
  page,
}) => {
  await offerStream(context, () => undefined);
  const chain = await openDesk(page);
  const counter = new CounterPage(page);
  await counter.serve({ ticket: 1, own: createHousehold('Le Gall') });
  await counter.nextFamily();
  await counter.fill({ ticket: 2, own: createHousehold('Morvan') });
  const newer = await blank(context, page);
  await (await openStream(newer)).evaluate((tab) => tab.writeFromTheFuture());
  const before = await storedRows(page);

  await counter.record.click();
  await expect(counter.alert).toContainText('Rien n’a été enregistré.');
  await expect(counter.recorded).toBeHidden();

  await page.reload();
  await new UnlockPage(page).open();
  await expect(
    page.getByRole('heading', { name: 'Ce registre a besoin d’une version plus récente' }),
  ).toBeVisible();
  await expect(page.getByRole('main').getByRole('status')).toContainText(
    `Le registre du poste ${chain} a été écrit par une version de Préau plus récente que celle-ci.`,
  );
  await expect(page.getByText('Il est intact et n’est pas modifié.')).toBeVisible();
  await survey(page, 'ledger-newer');
  await expect(counter.record).toBeHidden();
  expect(await storedRows(page)).toEqual(before);
});

const openDesk = async (page: Page): Promise<string> =>
  (await new OpeningPage(page).open()).openWith(campaign);

/** A page of the product that has no desk open. */
async function blank(context: BrowserContext, page: Page): Promise<Page> {
  const tab = await context.newPage();
  await tab.goto(new URL(page.url()).origin);
  return tab;
}

/** What a version of tomorrow does at its start. */
const upgrade = (page: Page): Promise<'upgraded' | 'blocked'> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('preau', 1_000);
        opening.onupgradeneeded = () => opening.result.createObjectStore('ofTomorrow');
        opening.onblocked = () => resolve('blocked');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          opening.result.close();
          resolve('upgraded');
        };
      }),
  );

const rowsAsUpgraded = async (page: Page) => {
  const { lines, heads } = await storedRows(page);
  return { lines, heads };
};
