import type { Page } from '@playwright/test';
import { createCampaign } from '../../tests/builders/campaign.ts';
import { createHousehold } from '../../tests/builders/household.ts';
import { CounterPage } from '../pages/counter.ts';
import { JournalPage } from '../pages/journal.ts';
import { OpeningPage } from '../pages/opening.ts';
import { origin } from '../support/browser.ts';
import { type ChangingServer, changingServer } from '../support/changingServer.ts';
import { test as base, expect } from '../support/fixtures.ts';
import { survey } from '../support/survey.ts';

const campaign = createCampaign();

/** Away from the shared server and from those that tests stop. */
const FIRST_PORT = 200;
const portOf = (address = origin): number => Number(new URL(address).port);

const test = base.extend<{ changing: ChangingServer }>({
  // Where every page of these tests stands, those that a page object opens too.
  baseURL: async ({ baseURL }, use, { parallelIndex }) =>
    use(`http://localhost:${portOf(baseURL) + FIRST_PORT + parallelIndex}`),
  changing: async ({ guard, baseURL }, use) => {
    const server = changingServer(portOf(baseURL));
    guard.allow(new RegExp(`another origin: GET ${server.origin}/`));
    await server.start();
    await use(server);
    await server.stop();
  },
});

test('a new version waits while a morning runs, and comes when somebody wants it afterwards (fault 10)', async ({
  context,
  page,
  changing,
}) => {
  await visit(page, changing);
  await (await new OpeningPage(page).open()).openWith(campaign);
  const counter = new CounterPage(page);
  await counter.fill({ ticket: 1, own: createHousehold('Le Gall') });
  await page.evaluate(() => Reflect.set(window, 'isStillThisPage', true));
  const other = await context.newPage();
  await other.goto(`${changing.origin}/#/`);

  changing.publish();
  await lookForUpdates(page);

  const notice = other.getByText('Une nouvelle version de Préau est prête.');
  await expect(notice).toBeVisible();
  await survey(other, 'update-ready');
  await other.getByRole('button', { name: 'Installer maintenant' }).click();
  await expect(
    other.getByText('Elle attendra : un poste est ouvert, ou une saisie est en cours, sur cet ordinateur.'),
  ).toBeVisible();
  await survey(other, 'update-waits');
  await expect(page.getByText('Une nouvelle version de Préau est prête.')).toBeHidden();
  await counter.record.click();
  await expect(counter.recorded).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(window, 'isStillThisPage'))).toBe(true);

  await other.close();
  await page.goto(`${changing.origin}/#/`);
  const reloaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Installer maintenant' }).click();
  await reloaded;
  await expect(page.getByText('Prêt hors ligne')).toBeVisible();
  await expect(page.getByText('Une nouvelle version de Préau est prête.')).toBeHidden();
});

test('a new version with a file missing is not taken: the old one goes on, without a network too (fault 10)', async ({
  page,
  guard,
  changing,
}) => {
  guard.allow(/bad-precaching-response|404/);
  await visit(page, changing);
  await (await new OpeningPage(page).open()).openWith(campaign);

  changing.publish('missing a file');
  await lookForUpdates(page);
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        return [registration?.installing, registration?.waiting].map((worker) => worker?.state ?? 'none');
      }),
    )
    .toEqual(['none', 'none']);

  await changing.stop();
  await new JournalPage(page).open();
  await page.goto(`${changing.origin}/#/`);
  await page.reload();
  await expect(page.getByText('Prêt hors ligne')).toBeVisible();
});

test('a first visit with a file missing is not said to be ready offline (fault 10)', async ({
  page,
  guard,
  changing,
}) => {
  guard.allow(/bad-precaching-response|404/);
  changing.publish('missing a file');
  await page.goto(changing.origin);
  await expect(page.getByText('Pas prêt hors ligne : gardez le réseau et rechargez la page.')).toBeVisible();
  await survey(page, 'doors-not-ready');
  await expect(page.getByText('Prêt hors ligne', { exact: true })).toBeHidden();
});

test('over plain http on another address there is one sentence, and nothing else (fault 6)', async ({
  page,
  guard,
}) => {
  guard.allow(/another origin: GET http:\/\/mairie\.lan\//);
  // A header that such an address cannot have.
  guard.allow(/Cross-Origin-Opener-Policy header has been ignored/);
  await page.route('http://mairie.lan/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: `${origin}${pathname}` }) });
  });

  await page.goto('http://mairie.lan/#/poste');

  await expect(
    page.getByRole('heading', { name: 'Préau s’arrête ici : cette adresse n’est pas sûre.' }),
  ).toBeVisible();
  await expect(page.locator('.banner--red')).toHaveCount(1);
  await survey(page, 'address-insecure');
  await expect(page.getByRole('main').getByRole('link')).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('textbox')).toHaveCount(0);
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
});

async function visit(page: Page, { origin: address }: ChangingServer): Promise<void> {
  await page.goto(address);
  // Some 200 files are fetched.
  await expect(page.getByText('Prêt hors ligne')).toBeVisible({ timeout: 30_000 });
}

/** What browsers do by themselves once a day, and at each navigation. */
const lookForUpdates = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    // Rejects where the new version cannot be installed, which is told otherwise.
    await registration.update().catch(() => undefined);
  });
