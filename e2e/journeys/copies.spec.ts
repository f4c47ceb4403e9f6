import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { createCampaign, TEST_IDENTITY } from '../../tests/builders/campaign.ts';
import { createHousehold } from '../../tests/builders/household.ts';
import {
  fileOnStick,
  layOnStick,
  namesOnStick,
  plugStickIn,
  takeStick,
  troubleStick,
} from '../controls/stick.ts';
import { ClosingPage } from '../pages/closing.ts';
import { CounterPage } from '../pages/counter.ts';
import { OpeningPage } from '../pages/opening.ts';
import { UnlockPage } from '../pages/unlocking.ts';

import { eventsInDeskFile } from '../support/deskFile.ts';
import { expect, test } from '../support/fixtures.ts';
import { survey } from '../support/survey.ts';

const campaign = createCampaign();
const NAMES = [
  'Le Gall',
  'Morvan',
  'Kervella',
  'Petrov',
  'Diallo',
  'Moreau',
  'Rossi',
  'Faure',
  'Blanc',
  'Noir',
  'Vert',
];

test.beforeEach(({ context }) => plugStickIn(context));

test('each enrolment is on the stick before the next family sits down, in turn, and the coordination reads it', async ({
  page,
}, testInfo) => {
  const { chain, counter } = await openDesk(page);
  await survey(page, 'copies-none');
  const [one, two] = [`${chain}_copie-1.preau`, `${chain}_copie-2.preau`];
  await expect(counter.side.getByText('aucune', { exact: true })).toBeVisible();
  await counter.side.getByRole('button', { name: 'Choisir la clé USB' }).click();
  await expect(counter.side.getByRole('button', { name: 'Choisir la clé USB' })).toBeHidden();
  expect(await namesOnStick(page)).toEqual(expect.arrayContaining([`${chain}.preau-copies.json`, one, two]));

  await serve(counter, 0);
  await expect(counter.side.getByText(/^à \d\d:\d\d$/)).toBeVisible();
  await expect(counter.side.getByText('à jour')).toBeVisible();
  await serve(counter, 1);
  await expect(counter.side.getByText('à jour')).toBeVisible();

  const enrolledIn = async (name: string) => {
    const path = testInfo.outputPath(name);
    await writeFile(path, await fileOnStick(page, name));
    return eventsInDeskFile(path, TEST_IDENTITY).flatMap((event) =>
      event.type === 'HouseholdEnrolled' ? [event.body.household.guardian.lastName] : [],
    );
  };
  expect(await enrolledIn(one)).toEqual(['Le Gall']);
  expect(await enrolledIn(two)).toEqual(['Le Gall', 'Morvan']);
  await expect.poll(() => namesOnStick(page)).toContain(`${chain}.cle.age`);

  const closing = await new ClosingPage(page).open();
  await expect(
    page.getByText('Copie automatique sur « CLE-JVE-A », après chaque inscription.'),
  ).toBeVisible();
  await survey(page, 'copies-ready');

  await test.step('the closing follows, and the last file goes to the stick under its own name', async () => {
    await closing.closeDesk(2);
    await expect.poll(async () => await closedIn(page, one, testInfo.outputPath('closed.preau'))).toBe(true);
    await closing.saveLastFile.click();
    await expect(closing.verified).toContainText(new RegExp(`${chain}_.*\\.preau`));
    const [last] = (await namesOnStick(page)).filter((name) => /_\d{4}\.preau$/.test(name));
    expect(await closedIn(page, last ?? '', testInfo.outputPath('last.preau'))).toBe(true);
  });
});

test('after a restart the copy is caught up, at once or by one press (fault 3)', async ({ page }) => {
  const { chain, counter } = await openDesk(page);
  await counter.side.getByRole('button', { name: 'Choisir la clé USB' }).click();
  await serve(counter, 0);
  await expect(counter.side.getByText('à jour')).toBeVisible();

  await troubleStick(page, 'pulled');
  await serve(counter, 1);
  await expect(counter.side.getByText('1 inscription depuis')).toBeVisible();
  await troubleStick(page);
  await page.reload();
  await new UnlockPage(page).open();
  await expect(counter.side.getByText('à jour')).toBeVisible();
  expect((await fileOnStick(page, `${chain}_copie-2.preau`)).length).toBeGreaterThan(0);

  await troubleStick(page, 'mustBeAsked');
  await serve(counter, 2);
  await expect(counter.side.getByText('1 inscription depuis')).toBeVisible();
  await page.reload();
  await new UnlockPage(page).open();
  await expect(page.getByText('demande à nouveau s’il peut écrire sur « CLE-JVE-A »')).toBeVisible();
  await survey(page, 'copies-locked');
  await page.getByRole('button', { name: 'Autoriser la clé USB' }).click();
  await expect(counter.side.getByText('à jour')).toBeVisible();
  await expect(page.getByText('demande à nouveau')).toBeHidden();
});

test('pulled, full, write-protected or the wrong one: one sentence and one thing to do, and recording goes on (fault 12)', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const { chain, counter } = await openDesk(page);
  await counter.side.getByRole('button', { name: 'Choisir la clé USB' }).click();
  await serve(counter, 0);
  await expect(counter.side.getByText('à jour')).toBeVisible();
  const good = await fileOnStick(page, `${chain}_copie-1.preau`);

  const troubles = [
    ['pulled', '« CLE-JVE-A » n’est plus là : remettez la clé', 'C’est fait, réessayer'],
    ['full', '« CLE-JVE-A » est pleine : choisissez une autre clé USB.', 'Choisir la clé USB'],
    ['readOnly', 'refuse l’écriture sur « CLE-JVE-A »', 'Enregistrer une copie'],
    ['isAnother', 'Cette clé est celle du poste CAM-B4F2', 'Choisir la clé USB'],
  ] as const;
  await layOnStick(page, 'CAM-B4F2.preau-copies.json', '{}', 'ANOTHER');
  for (const [index, [trouble, sentence, deed]] of troubles.entries()) {
    await test.step(trouble, async () => {
      await troubleStick(page, trouble);
      await serve(counter, index + 1);
      const banner = page.locator('.desk-notices .banner');
      await expect(banner).toContainText(sentence);
      await expect(banner.getByText(deed)).toBeVisible();
      await expect(banner).toContainText(/inscriptions? n/);
      await survey(page, `copies-${trouble}`);
    });
  }
  await troubleStick(page);
  expect(await fileOnStick(page, `${chain}_copie-1.preau`)).toEqual(good);
  expect(await namesOnStick(page, 'ANOTHER')).toEqual(['CAM-B4F2.preau-copies.json']);

  await test.step('the right stick is back: it goes on by itself', async () => {
    await expect(counter.side.getByText('à jour')).toBeVisible({ timeout: 30_000 });
    await expect(page.locator('.desk-notices .banner')).toBeHidden();
  });

  await test.step("another desk's stick cannot be chosen", async () => {
    await takeStick(page, 'ANOTHER');
    await new ClosingPage(page).open();
    await page.getByRole('button', { name: 'Changer de clé USB' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'celle du poste CAM-B4F2' })).toBeVisible();
    await takeStick(page, 'NEUVE');
    await page.getByRole('button', { name: 'Changer de clé USB' }).click();
    await expect(page.getByText('Copie automatique sur « NEUVE »')).toBeVisible();
  });
});

test('ten enrolments without a copy: a banner that stays, and never stops anybody', async ({ page }) => {
  test.setTimeout(180_000);
  const { counter } = await openDesk(page);
  const banner = page.getByText('10 inscriptions ne sont dans aucune copie vérifiée.');
  for (let index = 0; index < 9; index += 1) await serve(counter, index);
  await expect(banner).toBeHidden();
  await serve(counter, 9);
  await expect(banner).toBeVisible();
  await survey(page, 'copies-due');
  await serve(counter, 10);
  await expect(page.getByText('11 inscriptions ne sont dans aucune copie vérifiée.')).toBeVisible();
  await page.locator('.desk-notices').getByRole('button', { name: 'Choisir la clé USB' }).click();
  await expect(counter.side.getByText('à jour')).toBeVisible();
  await expect(page.getByText(/ne sont dans aucune copie/)).toBeHidden();
});

test('where there is no picker of folders, the key is saved by hand, and the copies are downloads', async ({
  page,
  context,
}) => {
  await context.addInitScript(() => {
    Reflect.deleteProperty(window, 'showDirectoryPicker');
    Reflect.deleteProperty(window, 'showSaveFilePicker');
  });
  const { chain, counter } = await openDesk(page);
  await expect(counter.side.getByRole('button', { name: 'Choisir la clé USB' })).toBeHidden();
  await serve(counter, 0);
  const closing = await new ClosingPage(page).open();
  await expect(page.getByText('Ce navigateur n’écrit pas tout seul sur une clé USB')).toBeVisible();
  await survey(page, 'copies-unavailable');
  const key = await closing.download(page.getByRole('button', { name: 'Enregistrer la clé des copies' }));
  expect(key.name).toBe(`${chain}.cle.age`);
  const copy = await closing.download(closing.saveCopy);
  await closing.check(copy.path, copy.name);
  await expect(closing.verified).toContainText(copy.name);
});

async function openDesk(page: Page): Promise<{ chain: string; counter: CounterPage }> {
  const chain = await (await new OpeningPage(page).open()).openWith(campaign);
  return { chain, counter: new CounterPage(page) };
}

async function serve(counter: CounterPage, index: number): Promise<void> {
  await counter.open();
  await counter.serve({ ticket: index + 1, own: createHousehold(NAMES[index] ?? '') });
  await counter.nextFamily();
}

async function closedIn(page: Page, name: string, path: string): Promise<boolean> {
  await writeFile(path, await fileOnStick(page, name));
  return eventsInDeskFile(path, TEST_IDENTITY).at(-1)?.type === 'DeskClosed';
}
