import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { type SimulatedMorning, simulatedMorning } from '../controls/simulatedMorning.ts';
import { ArbitrationPage } from '../pages/arbitration.ts';
import { IssuingPage } from '../pages/issuing.ts';
import { type Brought, OfficePage } from '../pages/office.ts';
import { laptop } from '../support/browser.ts';
import { expect, test } from '../support/fixtures.ts';
import { survey } from '../support/survey.ts';
import { deleteDatabase } from '../torture/rows.ts';

/** Decisions outlive the reader, the computer and the browser's storage. */

const MORNING = {
  seed: 4,
  schools: 2,
  families: 16,
  faults: ['child-at-two-desks', 'homonyms', 'second-carried'],
} as const;
const PASSPHRASE = 'une phrase pour décider';

test('decisions are saved and go on at another computer; there the reader breaks down, then the storage is lost', async ({
  page,
  context,
  browser,
  guard,
}) => {
  test.setTimeout(240_000);
  await withoutPickers(context);
  const morning = await simulatedMorning(MORNING);

  await test.step('the keys of this computer open the morning', async () => {
    await keepKeys(page, morning);
    await page.reload();
    const office = await new OfficePage(page).open();
    await new IssuingPage(page).unlock(PASSPHRASE);
    await office.begin();
    await office.bringDesks(morning.desks);
    await expect(office.readings).toHaveCount(morning.desks.length);
  });
  const settled = await settleAll(await new ArbitrationPage(page).open());
  const saved = await test.step('the decisions are saved, and the file read back', () => saveDecisions(page));

  const elsewhere = await browser.newContext(laptop);
  await guard.watch(elsewhere);
  const second = await elsewhere.newPage();
  const office = new OfficePage(second);
  const arbitration = new ArbitrationPage(second);

  await test.step('among the desks’ files, another computer knows them and goes on', async () => {
    await office.openByFile(morning.campaign, morning.identity);
    await office.begin('AB');
    await office.bringDesks([...morning.desks, saved]);
    await expect(office.readings).toHaveCount(morning.desks.length);
    await expect(second.getByText(`« ${saved.name} » contient des décisions`)).toBeVisible();
    await survey(second, 'decisions-found');
    await second.getByRole('button', { name: 'Continuer ici' }).click();
    await expectAllSettled(arbitration, settled);
  });

  await test.step('its reader breaks down, and begins again with all that was kept', async () => {
    guard.allow(/out of memory/);
    const [reader] = second.workers();
    await reader?.evaluate(() => {
      setTimeout(() => {
        throw new Error('out of memory');
      });
    });
    await arbitration.settled
      .getByRole('button', { name: /^Revenir/ })
      .first()
      .click();
    await expect(
      second.getByText('La lecture des fichiers s’est arrêtée, mais rien n’est perdu.'),
    ).toBeVisible();
    await survey(second, 'decisions-stopped');
    await second.getByRole('button', { name: 'Recommencer' }).click();
    await expect(arbitration.place).toBeVisible();
    await settleAll(arbitration);
  });

  await test.step('its storage is lost: the decisions come back from their file', async () => {
    await loseDatabase(second);
    await office.openByFile(morning.campaign, morning.identity);
    await office.start('AB');
    await expect(second.getByRole('heading', { name: /Les décisions ont disparu/ })).toBeVisible();
    await survey(second, 'decisions-lost');
    await office.bring('Choisir la sauvegarde', [saved]);
    await office.bringDesks(morning.desks);
    await expect(office.readings).toHaveCount(morning.desks.length);
    await expectAllSettled(arbitration, settled);
  });

  await test.step('lost once more, and their file too: all begins anew', async () => {
    await loseDatabase(second);
    await office.openByFile(morning.campaign, morning.identity);
    await office.start('AB');
    await second.getByRole('button', { name: 'Recommencer sans elles' }).click();
    const dialog = second.getByRole('alertdialog');
    await survey(second, 'decisions-anew');
    await dialog.getByRole('button', { name: 'Recommencer sans elles' }).click();
    await office.bringDesks(morning.desks);
    await expect(office.readings).toHaveCount(morning.desks.length);
    expect(await (await arbitration.open()).cardsLeft()).toBeGreaterThan(0);
    await expect(arbitration.settled).toBeHidden();
  });
  await elsewhere.close();
});

/** Files go to the downloads, where the test finds them. */
const withoutPickers = (context: BrowserContext) =>
  context.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));

async function keepKeys(page: Page, { campaign, recoveryLines }: SimulatedMorning): Promise<void> {
  const issuing = new IssuingPage(page);
  await page.goto('/#/coordination/cles');
  await issuing.bring('Choisir le fichier de campagne', [campaign]);
  await issuing.restoreFrom('La feuille de récupération');
  await issuing.typeRecoveryCode(recoveryLines);
  await page.getByLabel('Phrase secrète', { exact: true }).fill(PASSPHRASE);
  await page.getByLabel('La même, une seconde fois').fill(PASSPHRASE);
  await issuing.button('Restaurer les clés').click();
  await expect(issuing.button('Montrer la clé secrète age')).toBeVisible({ timeout: 30_000 });
}

/** @returns how many decisions there are then */
async function settleAll(arbitration: ArbitrationPage): Promise<number> {
  expect(await arbitration.cardsLeft(), 'cases').toBeGreaterThan(0);
  while ((await arbitration.cardsLeft()) > 0) await arbitration.settleByKeyboard('Vu avec la famille');
  return arbitration.settledCount();
}

async function expectAllSettled(arbitration: ArbitrationPage, count: number): Promise<void> {
  await arbitration.open();
  await expect(arbitration.done).toBeVisible();
  expect(await arbitration.settledCount()).toBe(count);
}

async function saveDecisions(page: Page): Promise<Brought> {
  await page.getByRole('link', { name: 'Rassembler', exact: true }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Enregistrer une sauvegarde' }).click();
  const download = await downloading;
  const file = { name: download.suggestedFilename(), buffer: readFileSync(await download.path()) };
  const office = new OfficePage(page);
  await office.bring('Relire le fichier', [{ ...file, buffer: file.buffer.subarray(0, 500) }]);
  await expect(office.alert).toBeVisible();
  await office.bring('Relire le fichier', [file]);
  await expect(page.getByText(`Sauvegarde relue, rien n’y manque : ${file.name}`)).toBeVisible();
  return file;
}

/** What the browser's cleaner does; what was acknowledged is still written beside. */
async function loseDatabase(page: Page): Promise<void> {
  await deleteDatabase(page, 'preau-office');
  await page.goto('about:blank');
}
