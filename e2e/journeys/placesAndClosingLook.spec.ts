import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { createChild, createHousehold } from '../../tests/builders/household.ts';
import { serveInTraining } from '../controls/trainingVisit.ts';
import { ClosingPage } from '../pages/closing.ts';
import { OfficePage } from '../pages/office.ts';
import { PlacesPage } from '../pages/places.ts';
import { TrainingPage } from '../pages/training.ts';
import { expectNoAxeViolations } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';

/** Each state of these screens: nothing for axe to report, and a picture in both languages to look at. */

test.beforeEach(async ({ context }) => {
  // A dozen pages, each drawn three times and read whole by axe.
  test.slow();
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
  await serveInTraining(page, {
    ticket: 2,
    own: createHousehold('Nguyễn', { children: [createChild('Ngọc', { level: 'CE1' })] }),
    weeks: ['S28', 'S29'],
  });
  const closing = await new ClosingPage(page).open();
  await look('closing');
  await closing.download(closing.saveCopy);
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
});

test('coordination: accessible in every state, and kept as pictures', async ({ page }, testInfo) => {
  const look = lookWith(page, (name) => testInfo.outputPath(name));
  await (await new TrainingPage(page).open()).startDesk();
  await serveInTraining(page, { ticket: 1, own: createHousehold('Martin') });
  const closing = await new ClosingPage(page).open();
  const copy = await closing.download(closing.saveCopy);

  const office = await new OfficePage(page).open();
  await look('office');
  await office.takeTrainingTown.click();
  await page.getByText('Voir les places et les écoles').click();
  await look('office-campaign');
  await page.getByText('Voir les places et les écoles').click();
  await office.takeTrainingKey.click();
  await office.bringDesks([
    { name: copy.name, buffer: await readFile(copy.path) },
    { name: 'photo.preau', buffer: Buffer.from('JFIF') },
  ]);
  await expect(office.readings).toHaveCount(2);
  await page.getByRole('button', { name: /Voir le journal/ }).click();
  await look('office-desks');
});

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
