import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { keyPairFrom } from '../../src/domain/chain/signing.ts';
import { writeCampaignFile } from '../../src/files/campaignFile.ts';
import { createChild, createHousehold } from '../../tests/builders/household.ts';
import { prepareTown } from '../controls/preparedTown.ts';
import { ClosingPage } from '../pages/closing.ts';
import { CounterPage } from '../pages/counter.ts';
import { IssuingPage } from '../pages/issuing.ts';
import { OpeningPage } from '../pages/opening.ts';
import { PlacesPage } from '../pages/places.ts';
import { chainIn } from '../pages/training.ts';
import { laptop } from '../support/browser.ts';
import { enrolmentsIn, eventsInDeskFile } from '../support/deskFile.ts';
import { expect, test } from '../support/fixtures.ts';
import type { Guard } from '../support/guard.ts';
import { wordsOfPdf } from '../support/pdf.ts';
import { survey } from '../support/survey.ts';

/** The coordinator between the editor and the morning: keys, issue, papers, reserve. */

const PASSPHRASE = 'quatre bateaux rentrent au port';
const RECOVERY_LINE = /\b[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}\b/g;

test.beforeEach(async ({ context }) => withoutPickers(context));

test('from three tables to the campaign file and every paper; the file opens a desk; the restored keys open its export', async ({
  page,
  browser,
  guard,
}) => {
  test.setTimeout(240_000);
  await prepareTown(page);
  const issuing = new IssuingPage(page);
  await page.goto('#/coordination/emettre');
  await expect(page.getByText('La coordination n’a pas encore de clés.')).toBeVisible();

  await issuing.open('Clés');
  await issuing.makeKeys('courte');
  await expect(page.getByText('Trop facile à deviner : au moins 12 caractères, ou 4 mots.')).toBeVisible();
  await issuing.makeKeys(PASSPHRASE);
  await expect(page.getByRole('heading', { name: /Mettre les clés en sûreté/ })).toBeVisible();
  await issuing.open('Émission');
  await expect(page.getByText('Les clés ne sont pas en sûreté')).toBeVisible();
  await issuing.open('Clés');

  const backup = await issuing.save(issuing.button('Enregistrer le fichier'));
  const backupFile = { name: backup.suggestedFilename(), buffer: readFileSync(await backup.path()) };
  expect(backupFile.name).toBe('coordination-port-preau.cle.age');
  const torn = { ...backupFile, buffer: backupFile.buffer.subarray(0, 100) };
  await issuing.bring('Relire le fichier', [torn]);
  await expect(issuing.alert).toBeVisible();
  await issuing.bring('Relire le fichier', [backupFile]);
  await expect(page.getByText('Le fichier de sauvegarde a été relu : il est entier.')).toBeVisible();
  const sheet = await issuing.save(issuing.button('Enregistrer en PDF').first());
  const recovery: readonly string[] = wordsOfPdf(await sheet.path()).match(RECOVERY_LINE) ?? [];
  const lines = recovery.filter((line, index) => recovery.indexOf(line) === index).slice(0, 4);
  expect(lines).toHaveLength(4);

  await issuing.open('Émission');
  const campaign = await issuing.save(issuing.button('Signer et enregistrer la campagne'));
  const campaignFile = { name: campaign.suggestedFilename(), buffer: readFileSync(await campaign.path()) };
  expect(campaignFile.name).toBe('port-preau-2024-05-25-r1.campagne.json');
  await expect(page.getByRole('row', { name: /Révision 1/ })).toContainText('À prendre par tous');

  await issuing.open('Papiers');
  const list = readFileSync(new URL('../../src/training/town/pupils-JVE.csv', import.meta.url));
  await issuing.bring('Choisir les listes', [{ name: 'onde-JVE.csv', buffer: list }]);
  const pupils = await issuing.save(issuing.button('Numéroter et chiffrer les listes'));
  expect(pupils.suggestedFilename()).toBe('JVE.eleves.age');
  await issuing.forSchool('JVE · Jules Verne');
  await issuing.field('Nombre de fiches').fill('2');
  await page.getByText('Fiches au nom de chaque élève').click();
  await page.getByText('Registre papier').click();
  const papers = await issuing.makePapers();
  expect([...papers.keys()].sort()).toEqual([
    'JVE Affiche.pdf',
    'JVE Cartes des postes.pdf',
    'JVE Fiches de réservation.pdf',
    'JVE Fiches des élèves.pdf',
    'JVE Lettre aux familles.pdf',
    'JVE Numéros 1 à 120.pdf',
    'JVE Phrases secrètes des postes.pdf',
    'JVE Registre papier 1 à 120.pdf',
  ]);
  expect(wordsOfPdf(papers.get('JVE Lettre aux familles.pdf') ?? '')).toContain('Les Goélands');
  const card = firstCardIn(papers.get('JVE Cartes des postes.pdf') ?? '');
  const words = firstWordsIn(papers.get('JVE Phrases secrètes des postes.pdf') ?? '');

  // A desk of the school, on a laptop of its own.
  const desk = await laptopOf(browser, guard);
  const opening = await new OpeningPage(desk).open();
  await opening.pickCampaign(campaignFile.buffer, campaignFile.name);
  await opening.cardCode.fill(card);
  await opening.passphrase.fill(words);
  await opening.initials.fill('MLD');
  await opening.clockIsRight();
  await opening.withoutPrinter();
  await opening.openDesk.click();
  await desk.waitForURL(/#\/poste\/JVE-A[^/]+\/guichet$/);
  const chain = chainIn(desk);
  const family = createHousehold('Martin', { children: [createChild('Léo', { level: 'CE1' })] });
  const counter = new CounterPage(desk);
  const [receipt = ''] = await counter.serve({ ticket: 1, own: family, weeks: ['S28'] });
  await survey(desk, 'counter-form-to-sign');
  await expect(desk.getByRole('button', { name: 'Fiche préremplie, à signer' })).toBeVisible();
  await counter.nextFamily();
  const closing = await new ClosingPage(desk).open();
  const exported = await closing.download(closing.saveCopy);

  // Places of the reserve, by telephone.
  await issuing.open('Réserve');
  await issuing.fillGift(chain.toLowerCase().replace('-', ' '), 'S28', 'Maternelle', 2);
  await issuing.button('Céder ces places').click();
  const code = (await page.locator('.stamp-value').innerText()).replace(/\s/g, '');
  await expect(page.getByRole('row', { name: new RegExp(chain) })).toContainText(code);
  const places = await new PlacesPage(desk).open();
  await places.code.fill(code);
  await places.receive.click();
  await expect(desk.getByText(/2 places reçues de la réserve/)).toBeVisible();

  // The coordinator's laptop is gone: another one, the campaign file, and the sheet.
  const other = await laptopOf(browser, guard);
  const again = new IssuingPage(other);
  await other.goto('#/coordination/cles');
  await again.bring('Choisir le fichier de campagne', [campaignFile]);
  await again.restoreFrom('La feuille de récupération');
  const [first = ''] = lines;
  const wrong = `${first.startsWith('0') ? '1' : '0'}${first.slice(1)}`;
  await again.typeRecoveryCode([wrong, ...lines.slice(1)]);
  await expect(other.getByText('Ligne 1 : un caractère est faux')).toBeVisible();
  await survey(other, 'issuing-restore-fault');
  await again.typeRecoveryCode(lines);
  await other.getByLabel('Phrase secrète', { exact: true }).fill('une autre phrase, plus longue');
  await other.getByLabel('La même, une seconde fois').fill('une autre phrase, plus longue');
  await again.button('Restaurer les clés').click();
  const identity = await again.ageIdentity();

  const events = eventsInDeskFile(exported.path, identity);
  expect(enrolmentsIn(events)).toMatchObject([
    { receipt, ticket: 1, guardian: expect.stringContaining('Martin') },
  ]);

  // And once more with the file.
  const third = await laptopOf(browser, guard);
  const fromFile = new IssuingPage(third);
  await third.goto('#/coordination/cles');
  await fromFile.bring('Choisir le fichier de campagne', [campaignFile]);
  await fromFile.restoreFrom('Le fichier de sauvegarde');
  await fromFile.bring('Choisir la sauvegarde', [backupFile]);
  await third.getByLabel('Phrase secrète du fichier').fill('quatre bateaux');
  await fromFile.button('Restaurer les clés').click();
  await expect(fromFile.alert).toHaveText('La phrase secrète n’ouvre pas ces clés.');
  await third.getByLabel('Phrase secrète du fichier').fill(PASSPHRASE);
  await fromFile.button('Restaurer les clés').click();
  expect(await fromFile.ageIdentity()).toBe(identity);
});

test('a newer revision is taken, an older one is amber, another key is refused, an open desk is frozen', async ({
  page,
  browser,
  guard,
}) => {
  test.setTimeout(180_000);
  const { issuing, first } = await issuedTown(page);
  await issuing.open('Papiers');
  for (const paper of [
    'Lettre du cartable',
    'Fiches de réservation vierges',
    'Numéros d’arrivée',
    'Affiche',
  ]) {
    await page.getByText(paper, { exact: true }).click();
  }
  await issuing.forSchool('JVE · Jules Verne');
  const papers = await issuing.makePapers();
  const card = firstCardIn(papers.get('JVE Cartes des postes.pdf') ?? '');
  const words = firstWordsIn(papers.get('JVE Phrases secrètes des postes.pdf') ?? '');
  await issuing.open('Émission');
  const second = await issuing.save(issuing.button('Signer et enregistrer la révision 2'));
  const newer = readFileSync(await second.path());
  expect(second.suggestedFilename()).toBe('port-preau-2024-05-25-r2.campagne.json');

  const desk = await laptopOf(browser, guard);
  const opening = await new OpeningPage(desk).open();
  await opening.pickCampaign(newer);
  await opening.cardCode.fill(card);
  await opening.initials.waitFor();
  await opening.open();
  await opening.pickCampaign(first);
  await expect(desk.getByText(/déjà vu la révision 2 .* révision 1, plus ancienne/)).toBeVisible();
  await survey(desk, 'opening-older');

  // Opened on the older one all the same: the newer one changes nothing for this desk.
  await opening.cardCode.fill(card);
  await opening.passphrase.fill(words);
  await opening.initials.fill('MLD');
  await opening.clockIsRight();
  await opening.withoutPrinter();
  await opening.openDesk.click();
  await desk.waitForURL(/#\/poste\/JVE-A[^/]+\/guichet$/);
  await opening.open();
  await opening.pickCampaign(newer);
  await opening.cardCode.fill(card);
  await expect(desk.getByText('Il est ouvert sur la révision 1 et y reste')).toBeVisible();

  // The same campaign, signed by keys that are not the coordinator's.
  await opening.open();
  await opening.pickCampaign(signedByAnother(newer));
  await expect(opening.alert).toContainText('signée par une autre clé');
});

test('a rehearsal opens a training desk on the draft, apart from the morning', async ({ page }) => {
  test.setTimeout(120_000);
  await prepareTown(page);
  await page.goto('#/coordination/emettre');
  await survey(page, 'issuing-rehearsal');
  await page.getByRole('button', { name: 'Ouvrir le poste' }).click();
  await page.waitForURL(/#\/entrainement\/JVE-A[^/]+\/guichet$/);
  await expect(page.getByRole('textbox', { name: 'Numéro d’arrivée' })).toBeVisible();
  await page.goto('#/poste');
  await expect(page.getByText('Aucun poste n’est encore ouvert sur ce portable.')).toBeVisible();
});

test('all schools go into one folder with progress, and the batch can be stopped', async ({
  page,
  context,
}) => {
  test.setTimeout(180_000);
  await context.addInitScript(() => {
    Reflect.set(window, 'showDirectoryPicker', async () => {
      const root = await navigator.storage.getDirectory();
      return root.getDirectoryHandle('papiers', { create: true });
    });
  });
  const { issuing } = await issuedTown(page);
  await issuing.open('Papiers');
  await survey(page, 'issuing-papers-folder');
  await issuing.field('Nombre de fiches').fill('200');
  await issuing.button('Préparer les papiers').click();
  await expect(page.getByText(/^2 sur 72/)).toBeVisible({ timeout: 30_000 });
  await issuing.button('Arrêter').click();
  await expect(page.getByText(/^Arrêté\s: \d+ sur 72/)).toBeVisible();

  for (const paper of ['Fiches de réservation vierges', 'Numéros d’arrivée'])
    await page.getByText(paper, { exact: true }).click();
  await issuing.button('Préparer les papiers').click();
  await expect(page.getByText('48 fichiers sont prêts, dans le dossier « papiers ».')).toBeVisible({
    timeout: 60_000,
  });
  const names = await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('papiers');
    return Array.fromAsync(folder.keys());
  });
  expect(names.filter((name) => name.endsWith('Cartes des postes.pdf'))).toHaveLength(12);
});

test('every page, in both languages and at 200 %', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto('#/coordination/cles');
  await expect(page.getByRole('heading', { name: 'Aucune campagne sur cet ordinateur' })).toBeVisible();
  await survey(page, 'issuing-none');
  await prepareTown(page);
  const issuing = await new IssuingPage(page).open('Clés');
  await survey(page, 'issuing-create');
  await issuing.open('Émission');
  await survey(page, 'issuing-obstacle');
  await issuing.open('Clés');
  await issuing.makeKeys(PASSPHRASE);
  await expect(page.getByRole('heading', { name: /Mettre les clés en sûreté/ })).toBeVisible();
  await survey(page, 'issuing-keys');
  await issuing.save(issuing.button('Enregistrer en PDF').first());
  await issuing.open('Émission');
  await issuing.save(issuing.button('Signer et enregistrer la campagne'));
  await survey(page, 'issuing-issued');
  await issuing.open('Papiers');
  const list = readFileSync(new URL('../../src/training/town/pupils-JVE.csv', import.meta.url));
  await issuing.bring('Choisir les listes', [{ name: 'onde-JVE.csv', buffer: list }]);
  await survey(page, 'issuing-papers');
  await issuing.open('Réserve');
  await issuing.fillGift('JVE-A7K2', 'S28', 'Maternelle', 2);
  await survey(page, 'issuing-reserve');
  await issuing.button('Céder ces places').click();
  await expect(page.locator('.stamp-value')).toBeVisible();
  await survey(page, 'issuing-code');
  await page.reload();
  await issuing.open('Clés');
  await issuing.unlock('tout autre chose');
  await expect(page.getByText('La phrase secrète n’ouvre pas ces clés.')).toBeVisible();
  await issuing.restoreFrom('La feuille de récupération');
  await survey(page, 'issuing-locked');
});

async function withoutPickers(context: BrowserContext): Promise<void> {
  // The browser's own dialogs cannot be answered by a test; the downloads can.
  await context.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
    Reflect.deleteProperty(window, 'showDirectoryPicker');
  });
}

/** The code of the first card of a file, read from its paper: seven groups of four, on two lines. */
function firstCardIn(path: string): string {
  const [, afterTitle = ''] = wordsOfPdf(path).split('Code de la carte');
  return (
    afterTitle
      .match(/\b[0-9A-HJKMNP-TV-Z]{4}\b/g)
      ?.slice(0, 7)
      .join('-') ?? ''
  );
}

/** The six words of the first slip, each read beside its number. */
function firstWordsIn(path: string): string {
  const text = wordsOfPdf(path);
  return [1, 2, 3, 4, 5, 6]
    .map((number) => new RegExp(`\\b${number} ([a-z]{5,8})\\b`).exec(text)?.[1])
    .join(' ');
}

/** Another laptop: nothing on it, and watched like the first. */
async function laptopOf(browser: Browser, guard: Guard): Promise<Page> {
  const context = await browser.newContext(laptop);
  await guard.watch(context);
  await withoutPickers(context);
  return context.newPage();
}

/** A campaign issued once, on its issue page; its file, and the card code of JVE-A. */
async function issuedTown(page: Page) {
  await prepareTown(page);
  const issuing = await new IssuingPage(page).open('Clés');
  await issuing.makeKeys(PASSPHRASE);
  await issuing.save(issuing.button('Enregistrer en PDF').first());
  await expect(page.getByText('Les clés peuvent revenir.')).toBeVisible();
  await issuing.open('Papiers');
  await issuing.open('Émission');
  const download = await issuing.save(issuing.button('Signer et enregistrer la campagne'));
  const first = readFileSync(await download.path());
  await expect(issuing.button('Signer et enregistrer la révision 2')).toBeVisible();
  return { issuing, first };
}

const signedByAnother = (file: Buffer): Uint8Array =>
  writeCampaignFile(JSON.parse(file.toString()).campaign, keyPairFrom(new Uint8Array(32).fill(7)));
