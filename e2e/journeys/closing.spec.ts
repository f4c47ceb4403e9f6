import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { createChild, createHousehold } from '../../tests/builders/household.ts';
import { serveInTraining } from '../controls/trainingVisit.ts';
import { ClosingPage } from '../pages/closing.ts';
import { OfficePage } from '../pages/office.ts';
import { PlacesPage } from '../pages/places.ts';
import { TrainingPage } from '../pages/training.ts';
import { laptop } from '../support/browser.ts';
import { expect, test } from '../support/fixtures.ts';
import { survey } from '../support/survey.ts';

/** Stands in clear in src/training/trainingTown.ts. */
const TRAINING_IDENTITY = 'AGE-SECRET-KEY-1DHXEGHRQSHR3LHKQ4G924RDH7CMCDDVXFYG6QEGTV5QWRZLPZT2SDHYRVS';

const familyOf = (lastName: string, level: string, phone = '0612345678') =>
  createHousehold(lastName, { phone, children: [createChild('Léo', { level })] });
const martin = familyOf('Martin', 'CE1');

test.beforeEach(async ({ context }) => {
  // The browser's own save dialog cannot be answered by a test; the downloads can.
  await context.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
});

test('places go to another desk by a code, come back by another, and serve who waited', async ({
  page,
  browser,
  guard,
}) => {
  const far = await browser.newContext(laptop);
  await guard.watch(far);
  const farPage = await far.newPage();
  const here = await (await new TrainingPage(page).open()).startDesk();
  const there = await (await new TrainingPage(farPage).open()).startDesk();
  const ours = await new PlacesPage(page).open();
  const theirs = await new PlacesPage(farPage).open();
  expect(await ours.figures('Maternelle', 'S34')).toEqual([4, 0, 0, 0, 4, 0, 0]);

  const code = await ours.sendTo(there.toLowerCase().replace('-', ' '), 'S34', 'Maternelle', 4);
  expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-?){6}$/);
  expect(await ours.figures('Maternelle', 'S34')).toEqual([4, 0, 4, 0, 0, 0, 0]);
  await survey(page, 'places-sent');

  await test.step('each wrong code has its sentence', async () => {
    await theirs.type(mistyped(code));
    await expect(farPage.getByText('Ce code ne tombe pas juste')).toBeVisible();
    await theirs.type(code.slice(0, 20));
    await expect(farPage.getByText(/caractères au lieu de 24/)).toBeVisible();
    await theirs.type(code.toLowerCase().replaceAll('-', ' '));
    await expect(farPage.getByText(`4 places reçues du poste ${here}`)).toBeVisible();
    await theirs.type(code);
    await expect(farPage.getByText('Ce code a déjà été reçu ici')).toBeVisible();
    await ours.type(code);
    await expect(page.getByText(`Ce code est pour le poste ${there}`)).toBeVisible();
    await survey(page, 'places-code-refused');
  });
  expect(await theirs.figures('Maternelle', 'S34')).toEqual([4, 4, 0, 0, 8, 0, 0]);

  const receipt = await serveInTraining(page, {
    ticket: 1,
    own: familyOf('Martin', 'MS'),
    weeks: ['S34'],
  });
  await ours.open();
  expect(await ours.figures('Maternelle', 'S34')).toEqual([4, 0, 4, 0, 0, 1, 0]);

  const back = await theirs.sendTo(here, 'S34', 'Maternelle', 2);
  await ours.type(back);
  await expect(page.getByText(/Une demande qui attendait vient d’être servie/)).toBeVisible();
  const callback = ours.callbacks.getByRole('row').filter({ hasText: receipt });
  await expect(callback).toContainText('06 12 34 56 78');
  await expect(callback).toContainText('Léo');
  await survey(page, 'places-callbacks');
  expect(await ours.figures('Maternelle', 'S34')).toEqual([4, 2, 4, 1, 1, 0, 0]);

  await test.step('the code can be shown again, also after a reload', async () => {
    await page.reload();
    await page.getByRole('button', { name: 'Montrer le code de la cession n° 1' }).click();
    await expect(page.getByRole('dialog').locator('.stamp-value')).toHaveText(code);
    await expect(page.getByRole('dialog').getByRole('img', { name: /Le même code/ })).toBeVisible();
    await survey(page, 'places-code-again');
  });
  await far.close();
});

test('a desk closes with a verified copy, and hands over a file that its coordinator reads', async ({
  page,
}) => {
  const chain = await (await new TrainingPage(page).open()).startDesk();
  const receipt = await serveInTraining(page, { ticket: 1, own: martin });
  const closing = await new ClosingPage(page).open();
  await expect(page.getByText('L’inscription enregistrée n’existe que sur ce portable.')).toBeVisible();

  const copy = await closing.download(closing.saveCopy);
  expect(copy.name).toMatch(new RegExp(`^${chain}_\\d{4}-\\d{2}-\\d{2}_\\d{4}_0002\\.preau$`));
  await closing.check(new URL(import.meta.url).pathname, 'closing.spec.ts');
  await expect(closing.alert).toContainText('n’est pas le fichier qui vient d’être enregistré');
  await closing.check(copy.path, copy.name);
  await expect(closing.verified).toContainText(copy.name);
  await expect(closing.reason).toBeHidden();

  await closing.lastTicket.fill('0');
  await closing.close.click();
  await expect(page.getByText('Ce poste a déjà vu le numéro 1')).toBeVisible();
  await closing.closeDesk(3);
  const last = await closing.download(closing.saveLastFile);
  await closing.check(last.path, last.name);
  await expect(closing.verified).toContainText(last.name);
  const report = await closing.download(closing.saveReport);
  expect((await readFile(report.path)).subarray(0, 5).toString()).toBe('%PDF-');
  await expect(page.getByText(`La clé USB, avec le fichier ${last.name}`)).toBeVisible();
  await survey(page, 'closed-verified');

  const office = await readAtTheOffice(page, [copy, last]);
  await expect(office.readings.filter({ hasText: copy.name })).toContainText(`à côté de « ${last.name} »`);
  const desk = chain.slice(0, 'JVE-A'.length);
  await expect(office.desk(desk)).toContainText('Arrivé et fermé');
  await page.getByRole('button', { name: `Voir le journal du poste ${desk}` }).click();
  const row = page
    .getByRole('table', { name: `Journal du poste ${desk}` })
    .getByRole('row')
    .filter({ hasText: receipt });
  await expect(row).toContainText('Léo Martin (CE1), du 8 au 12 juillet : place acquise');
  await survey(page, 'gathering-journal');
  const csv = await closing.download(page.getByRole('button', { name: /CSV/ }));
  const text = await readFile(csv.path, 'utf8');
  expect(text.startsWith('\uFEFFOrdre;Récépissé;')).toBe(true);
  expect(text).toContain(receipt);
});

test('where the browser has a save dialog the file is opened again at once, and a torn one is told', async ({
  page,
}) => {
  await (await new TrainingPage(page).open()).startDesk();
  await serveInTraining(page, { ticket: 1, own: martin });
  const closing = await new ClosingPage(page).open();

  await page.evaluate(() => {
    // A real file of the browser's own, which the person "chose"; then one on a stick pulled too early.
    const choose = async ({ suggestedName }: { suggestedName: string }) =>
      (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true });
    const chooseTorn = async (options: { suggestedName: string }) => {
      const handle = await choose(options);
      handle.getFile = async () => new File([], handle.name);
      return handle;
    };
    let isFirst = true;
    Reflect.set(window, 'showSaveFilePicker', (options: { suggestedName: string }) => {
      const chosen = isFirst ? chooseTorn(options) : choose(options);
      isFirst = false;
      return chosen;
    });
  });
  await closing.saveCopy.click();
  await expect(closing.alert).toContainText('est vide : la clé USB a été retirée trop tôt');
  await closing.saveCopy.click();
  await expect(closing.verified).toBeVisible();
  await expect(closing.alert).toBeHidden();
});

test('the age command and gunzip read what a desk hands over', async ({ page }, testInfo) => {
  const chain = await (await new TrainingPage(page).open()).startDesk();
  const receipts = [
    await serveInTraining(page, { ticket: 1, own: martin }),
    await serveInTraining(page, { ticket: 2, own: familyOf('Şahin', 'CP', '0612345679') }),
  ];
  const closing = await new ClosingPage(page).open();
  const copy = await closing.download(closing.saveCopy);

  const identity = testInfo.outputPath('coordinator.key');
  await writeFile(identity, `${TRAINING_IDENTITY}\n`);
  const packed = execFileSync('age', ['-d', '-i', identity, copy.path]);
  const lines = gunzipSync(packed).toString('utf8').trimEnd().split('\n');
  const [header, ...events] = lines.map((line) => JSON.parse(line));
  expect(header).toMatchObject({ format: 'preau/desk-export', from: 1, to: lines.length - 2 });
  expect(`${header.desk.school}-${header.desk.letter}${header.desk.replica}`).toBe(chain);
  const enrolled = events.filter(({ type }) => type === 'HouseholdEnrolled');
  expect(enrolled.map(({ body }) => body.receipt)).toEqual(receipts);
});

test('without a copy a desk closes only with a reason, and can be reopened', async ({ page }) => {
  await (await new TrainingPage(page).open()).startDesk();
  await serveInTraining(page, { ticket: 2, own: martin });
  const closing = await new ClosingPage(page).open();
  await closing.lastTicket.fill('4');
  await closing.close.click();
  await expect(page.getByText('Enregistrez une copie, ou donnez une raison.')).toBeVisible();

  // Two desks share this queue: ticket 1 was most likely served by the other, 3 and 4 by nobody.
  await expect(closing.unserved.getByRole('checkbox', { name: '1' })).not.toBeChecked();
  await expect(closing.unserved.getByRole('checkbox', { name: '4' })).toBeChecked();
  await closing.unserved.getByRole('checkbox', { name: '4' }).uncheck();
  await closing.reason.fill('Clé USB perdue');
  await closing.close.click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toContainText('Raison donnée : Clé USB perdue');
  await dialog.getByRole('button', { name: 'Fermer le poste' }).click();
  await expect(closing.closed).toBeVisible();
  await expect(page.getByText('Fermé sans copie vérifiée de tout le registre.')).toBeVisible();
  await expect(page.getByText('La fiche du numéro non servi : 3')).toBeVisible();

  await closing.reopen('Une famille arrive encore');
  await expect(page.getByText('Poste rouvert : les demandes vont sur la liste d’attente.')).toBeVisible();
  await new PlacesPage(page).open();
  await expect(page.getByText('Ce poste a rendu ses places à sa clôture').first()).toBeVisible();
});

test('a damaged desk file and a wrong key are each refused in one sentence', async ({ page }) => {
  await (await new TrainingPage(page).open()).startDesk();
  const closing = await new ClosingPage(page).open();
  const copy = await closing.download(closing.saveCopy);
  const whole = await readFile(copy.path);

  const office = await new OfficePage(page).open();
  await office.bringCampaign({ name: 'liste.json', buffer: Buffer.from('{"nom":"liste"}') });
  await expect(office.alert).toContainText('« liste.json » n’est pas un fichier de campagne');
  await office.takeTrainingTown.click();
  await office.useKey('bonjour');
  await expect(page.getByText('Il n’y a pas de clé dans ce texte')).toBeVisible();
  await office.useKey(TRAINING_IDENTITY.replace('1DHX', '1DHQ'));
  await expect(page.getByText('Cette clé ne tombe pas juste')).toBeVisible();
  await office.useKey('AGE-SECRET-KEY-1CKQ0J9VRCZ0XMZV0U4AD6XNLL8R9LNEATTJFZ49U4J7KMDWVQNEQSV4AEG');
  await expect(page.getByText('Cette clé n’est pas celle d’un destinataire')).toBeVisible();
  await survey(page, 'office-key-refused');
  await office.useKey(`# made for the training town\n${TRAINING_IDENTITY.toLowerCase()}`);
  await office.begin();

  await office.bringDesks([
    { name: 'coupe.preau', buffer: whole.subarray(0, whole.length - 40) },
    { name: 'photo.preau', buffer: Buffer.from('JFIF') },
    { name: copy.name, buffer: whole },
    { name: 'encore.preau', buffer: whole },
  ]);
  await expect(office.refused).toHaveCount(2);
  await expect(office.refused.nth(1)).toContainText('« coupe.preau » est abîmé');
  await expect(office.refused.nth(0)).toContainText('« photo.preau » n’est pas un fichier de poste');
  await expect(office.readings).toHaveCount(2);
  await expect(office.readings.nth(1)).toContainText('Tout est juste');
  await expect(office.readings.nth(0)).toContainText(`inutile à côté de « ${copy.name} »`);
});

/** Another character in the last place: still of the alphabet, so only the check can tell. */
const mistyped = (code: string): string => code.slice(0, -1) + (code.endsWith('7') ? '8' : '7');

async function readAtTheOffice(
  page: Page,
  files: readonly { readonly path: string; readonly name: string }[],
): Promise<OfficePage> {
  const office = await new OfficePage(page).open();
  await office.takeTrainingTown.click();
  await office.takeTrainingKey.click();
  await office.begin();
  await office.bringDesks(
    await Promise.all(files.map(async ({ path, name }) => ({ name, buffer: await readFile(path) }))),
  );
  return office;
}
