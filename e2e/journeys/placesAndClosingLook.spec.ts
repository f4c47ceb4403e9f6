import type { Page } from '@playwright/test';
import { serveFamily } from '../controls/serveFamily.ts';
import { ClosingPage } from '../pages/closing.ts';
import { OfficePage } from '../pages/office.ts';
import { PlacesPage } from '../pages/places.ts';
import { TrainingPage } from '../pages/training.ts';
import { expectNoAxeViolations } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';

/** Each state of these screens: nothing for axe to report, and a picture in both languages to look at. */

test.beforeEach(async ({ context }) => {
  await context.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
});

test('places: accessible in every state, and kept as pictures', async ({ page }, testInfo) => {
  const look = lookWith(page, (name) => testInfo.outputPath(name));
  await (await new TrainingPage(page).open()).startDesk();
  const places = await new PlacesPage(page).open();
  await look('places');
  await places.send.click();
  await places.type('JVE');
  await look('places-errors');
  await places.fillSending('LBL-A7K2', 'S34', 'Maternelle', 2);
  await places.send.click();
  await look('places-confirm');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Céder', exact: true }).click();
  await expect(places.stamp).toBeVisible();
  await look('places-sent');
  await page.getByRole('button', { name: /Montrer le code/ }).click();
  await look('places-again');
});

test('closing: accessible in every state, and kept as pictures', async ({ page }, testInfo) => {
  const look = lookWith(page, (name) => testInfo.outputPath(name));
  await (await new TrainingPage(page).open()).startDesk();
  await serveFamily(page, {
    ticket: 2,
    lastName: 'Nguyễn',
    phone: '06 12 34 56 78',
    child: 'Ngọc',
    birthDate: '04/05/2016',
    level: 'CE1',
    periods: ['8 au 12 juillet', '15 au 19 juillet'],
  });
  const closing = await new ClosingPage(page).open();
  await look('closing');
  const copy = await closing.download(closing.saveCopy);
  await look('closing-to-check');
  await closing.lastTicket.fill('24');
  await closing.reason.fill('Clé USB perdue');
  await look('closing-unserved');
  await closing.close.click();
  await look('closing-confirm');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Fermer le poste' }).click();
  await expect(closing.closed).toBeVisible();
  await look('closing-closed');
  const last = await closing.download(closing.saveLastFile);
  await closing.check(last.path, last.name);
  await expect(closing.verified).toBeVisible();
  await closing.download(closing.saveReport);
  await look('closing-handed-over');
  await page.getByRole('button', { name: 'Rouvrir le poste' }).click();
  await look('closing-reopen');

  const office = await new OfficePage(page).open();
  await look('office');
  await office.takeTrainingTown.click();
  await look('office-campaign');
  await page.getByText('Voir les places et les écoles').click();
  await look('office-campaign-details');
  await page.getByText('Voir les places et les écoles').click();
  await office.takeTrainingKey.click();
  await bringBoth(office, copy, last);
  await page.getByRole('button', { name: /Voir le journal/ }).click();
  await look('office-desks');
});

type Saved = Awaited<ReturnType<ClosingPage['download']>>;

async function bringBoth(office: OfficePage, copy: Saved, last: Saved): Promise<void> {
  const { readFile } = await import('node:fs/promises');
  const files = await Promise.all(
    [copy, last].map(async ({ path, name }) => ({ name, buffer: await readFile(path) })),
  );
  await office.bringDesks([...files, { name: 'photo.preau', buffer: Buffer.from('JFIF') }]);
  await expect(office.readings).toHaveCount(3);
}

/** A picture in French, one in English, one at 200 % zoom; axe on the first. */
function lookWith(page: Page, pathOf: (name: string) => string) {
  return async (name: string): Promise<void> => {
    await expectNoAxeViolations(page);
    const size = page.viewportSize() ?? { width: 1366, height: 768 };
    await page.screenshot({ path: pathOf(`${name}-fr.png`), fullPage: true });
    await page.setViewportSize({ width: size.width / 2, height: size.height / 2 });
    await page.screenshot({ path: pathOf(`${name}-fr-200.png`), fullPage: true });
    const scrolls = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(scrolls, `${name} scrolls sideways at 200 %`).toBe(false);
    await page.setViewportSize(size);
    if ((await page.getByRole('dialog').or(page.getByRole('alertdialog')).count()) > 0) return;
    await page.getByRole('button', { name: 'English' }).click();
    await page.screenshot({ path: pathOf(`${name}-en.png`), fullPage: true });
    await page.getByRole('button', { name: 'Français' }).click();
  };
}
