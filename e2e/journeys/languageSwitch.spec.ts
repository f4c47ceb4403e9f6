import { readFileSync } from 'node:fs';
import { createCampaign } from '../../tests/builders/campaign.ts';
import { createHousehold } from '../../tests/builders/household.ts';
import { choose } from '../controls/choice.ts';
import { CounterPage } from '../pages/counter.ts';
import { EditorPage } from '../pages/editor.ts';
import { IssuingPage } from '../pages/issuing.ts';
import { CorrectionPage, EnrolmentPage, JournalPage } from '../pages/journal.ts';
import { OfficePage } from '../pages/office.ts';
import { OpeningPage } from '../pages/opening.ts';
import { PaperFormsPage } from '../pages/paperForms.ts';
import { PlacesPage } from '../pages/places.ts';
import { TrainingPage } from '../pages/training.ts';
import { UnlockPage } from '../pages/unlocking.ts';
import { expect, test } from '../support/fixtures.ts';
import { expectInBoth } from '../support/speaking.ts';

/** Whoever changes the language in the middle of something reads all of the screen in it, what went wrong too. */

const campaign = createCampaign();
const family = createHousehold('Le Gall');
const torn = { name: 'ville.campagne.json', buffer: Buffer.from(campaign.file.slice(0, 900)) };
const tornInBoth = ['est coupé ou abîmé', 'is cut short or damaged'] as const;

test('at the desk: what was voided, what is missing, what was refused', async ({ page }) => {
  await new OpeningPage(page).open().then((opening) => opening.openWith(campaign));
  const counter = new CounterPage(page);
  const [receipt] = await counter.serve({ ticket: 1, own: family });
  await counter.voidBecause('mauvaise famille');
  await expectInBoth(
    page,
    `Saisie annulée : ${receipt}. Vous pouvez la refaire.`,
    `Entry voided: ${receipt}. You can enter it again.`,
  );

  const forms = await new PaperFormsPage(page).open();
  await forms.tickets.fill('7-5');
  await forms.declare.click();
  await expectInBoth(page, '« 7-5 » va à l’envers', '“7-5” runs backwards');
  await page.getByRole('button', { name: 'Saisir cette fiche' }).click();
  await expectInBoth(page, 'Écrivez au moins un numéro d’arrivée.', 'Write at least one ticket.');

  const places = await new PlacesPage(page).open();
  await places.send.click();
  await expectInBoth(page, 'Ce n’est pas un nom de poste.', 'This is not the name of a desk.');
  await expectInBoth(page, 'Choisissez une période.', 'Choose a period.');
  await places.type('ABC');
  await expectInBoth(page, 'Le code a 3 caractères au lieu de', 'The code has 3 characters instead of');

  await page.getByRole('link', { name: 'Copies et clôture' }).click();
  await page.getByRole('button', { name: 'Fermer le poste' }).click();
  await expectInBoth(
    page,
    'Dites quel est le dernier numéro distribué.',
    'Say which is the last ticket handed out.',
  );
});

test('at the desk: words that do not open it', async ({ page }) => {
  await new OpeningPage(page).open().then((opening) => opening.openWith(campaign));
  await page.reload();
  const locked = new UnlockPage(page);
  await locked.words.fill('globe aspirer doyen');
  await locked.unlock.click();
  await expectInBoth(
    page,
    'La phrase secrète a 6 mots ; 3 sont saisis.',
    'The passphrase has 6 words; 3 are typed.',
  );
});

test('at the desk: a correction that does not fit, and one that came too late', async ({ page, context }) => {
  test.slow();
  await new TrainingPage(page).open().then((training) => training.startDesk());
  const counter = new CounterPage(page);
  await counter.fill({ ticket: 1, own: family });
  await choose(page.getByRole('main'), 'Accueil du matin', 'Non');
  await counter.record.click();
  await expect(counter.recorded).toBeVisible();
  const [receipt = ''] = await counter.receipts();
  const journal = await new JournalPage(page).open();
  await journal.row(receipt).click();
  await new EnrolmentPage(page).correct.click();
  const correction = new CorrectionPage(page);
  await correction.submit.click();
  await expectInBoth(page, 'Un champ est à revoir', 'One field needs another look');

  const address = page.url();
  const elsewhere = await context.newPage();
  await elsewhere.goto(address);
  const first = new CorrectionPage(elsewhere);
  for (const [each, name] of [
    [first, 'Le Goff'],
    [correction, 'Le Guen'],
  ] as const) {
    await each.of('Responsable').getByRole('textbox', { name: 'Nom', exact: true }).fill(name);
    await each.reason.fill('mal entendu');
    await each.submit.click();
  }
  await expect(page.getByText('Cette fiche a été corrigée entre-temps.')).toHaveCount(2);
  await expectInBoth(
    page,
    'Cette fiche a été corrigée entre-temps.',
    'This form was corrected in the meantime.',
  );
});

test('at the coordination: a file that is refused, a key that is none', async ({ page }) => {
  const office = await new OfficePage(page).open();
  await office.bringCampaign(torn);
  await expectInBoth(page, ...tornInBoth);
  await office.takeTrainingTown.click();
  await office.useKey('bonjour');
  await expectInBoth(page, 'Il n’y a pas de clé dans ce texte', 'There is no key in this text');

  // The page before has a button of much the same name.
  await page.goto('#/coordination/campagne');
  await expect(page.getByRole('heading', { level: 1, name: 'Préparer la campagne' })).toBeVisible();
  await new EditorPage(page).openCampaign(torn.buffer);
  await expectInBoth(page, ...tornInBoth);
  await page.goto('#/coordination/cles');
  const issuing = new IssuingPage(page);
  await issuing.bring('Choisir le fichier de campagne', [torn]);
  await expectInBoth(page, ...tornInBoth);
  await issuing.bring('Choisir le fichier de campagne', [{ ...torn, buffer: Buffer.from(campaign.file) }]);
  await issuing.restoreFrom('Le fichier de sauvegarde');
  await issuing.bring('Choisir la sauvegarde', [torn]);
  await page.getByLabel('Phrase secrète du fichier').fill('quatre bateaux');
  await issuing.button('Restaurer les clés').click();
  await expectInBoth(
    page,
    'Ce n’est pas une sauvegarde de clés de Préau.',
    'This is not a backup of Préau keys.',
  );
});

test('in the editor: an import, its faults, what a table says of itself', async ({ page }) => {
  const editor = await new EditorPage(page).begin();
  await editor.goTo('Périodes');
  await editor.openImport('périodes');
  await editor.paste('Période\tPremier jour\nS28\t31/02/2024');
  await expectInBoth(page, 'Le texte collé n’a pas été pris', 'The pasted text was not taken');
  await expectInBoth(page, 'La colonne « Dernier jour » manque.', 'The column “Dernier jour” is missing.');
  await page.getByRole('button', { name: 'Fermer sans importer' }).click();
  const periods = readFileSync(new URL('../../src/training/town/periods.csv', import.meta.url));
  await editor.import('périodes', { name: 'periods.csv', buffer: periods });
  await expectInBoth(page, '8 périodes importées.', '8 periods imported.');

  const grid = editor.grid('Périodes');
  await grid.paste('1', 'Premier jour', '08/07/2024\t12/07/2024\r\n15/07/2024\t19/07/2024\r\n');
  await expectInBoth(page, '2 lignes sur 2 colonnes', '2 rows by 2 columns');
  await grid.paste('1', 'Premier jour', 'demain\r\n');
  await expectInBoth(page, '« demain » n’est pas une date', '“demain” is not a date');
});

test('everywhere: what cannot be printed', async ({ page, context }) => {
  await context.addInitScript(() => Object.defineProperty(navigator, 'pdfViewerEnabled', { value: false }));
  await page.goto('#/guides');
  await page.getByRole('button', { name: 'Imprimer' }).first().click();
  await expectInBoth(page, 'Ce navigateur n’imprime pas lui-même.', 'This browser does not print by itself.');
});
