import { cp, readdir } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { createCampaign } from '../tests/builders/campaign.ts';
import { wholeMorning } from './journeys/wholeMorning.ts';
import { DoorsPage } from './pages/doors.ts';
import { JournalPage } from './pages/journal.ts';
import { DeskDoorPage, OpeningPage } from './pages/opening.ts';
import { UnlockPage } from './pages/unlocking.ts';
import { test as base, expect } from './support/fixtures.ts';
import { portableAddress, portableFolder } from './support/portable.ts';
import { survey } from './support/survey.ts';

/** The stick's files, copied to where a person would put them: a name with a space and an accent. */
const test = base.extend<{ address: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  address: async ({}, use, testInfo) => {
    const folder = testInfo.outputPath('Clé USB');
    await cp(portableFolder, folder, { recursive: true });
    await use(portableAddress(folder));
  },
  baseURL: async ({ address }, use) => use(address),
});

test('a whole morning on the one file of the portable edition, which is still there after a restart', async ({
  profile,
  address,
}) => {
  test.setTimeout(180_000);
  const context = await profile.open();
  const asked = requestsOf(context);
  const page = await open(context);
  await expect(page.getByText('Édition portable : tout est dans ce fichier')).toBeVisible();
  await survey(page, 'doors-portable');
  await wholeMorning(page);
  expect([...asked]).toEqual([address]);
  await context.close();

  const later = await open(await profile.open());
  await new DoorsPage(later).desk.click();
  await new DeskDoorPage(later).resume.click();
  await new UnlockPage(later).open();
  const journal = await new JournalPage(later).open();
  await expect(journal.rows).toHaveCount(8);
});

test('the check list counts on the file instead of an offline copy', async ({ page }) => {
  const campaign = createCampaign();
  const opening = await new OpeningPage(page).open();
  await opening.pickCampaign(campaign.file);
  await opening.cardCode.fill(campaign.cards.get('JVE-A') ?? '');
  await expect(opening.check('Travail hors ligne')).toContainText('tout est dans le fichier ouvert');
});

test('a browser that could not keep the register says so at the door', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'CompressionStream'));
  await page.goto('');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Ce navigateur ne peut pas tenir le registre',
  );
  await expect(page.getByText('Il lui manque : CompressionStream.')).toBeVisible();
  await survey(page, 'browser-refused');
  await expect(new DoorsPage(page).desk).toBeHidden();
});

test('the stick holds the page, what a person reads first, licences and sums, and nothing else', async () => {
  expect((await readdir(portableFolder)).sort()).toEqual([
    'LISEZ-MOI.txt',
    'README.txt',
    'SHA256SUMS',
    'licences.txt',
    'preau.html',
  ]);
});

/** Where the context's pages have loaded from, without what stays inside the browser. */
function requestsOf(context: BrowserContext): ReadonlySet<string> {
  const asked = new Set<string>();
  context.on('request', (request) => {
    const url = new URL(request.url());
    url.hash = '';
    if (!['blob:', 'data:'].includes(url.protocol)) asked.add(url.href);
  });
  return asked;
}

/** The first page, in a browser without dialogs for saving: files go to the downloads. */
async function open(context: BrowserContext): Promise<Page> {
  await context.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
  const page = context.pages()[0] ?? (await context.newPage());
  await new DoorsPage(page).open();
  return page;
}
