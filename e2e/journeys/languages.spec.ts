import type { Page } from '@playwright/test';
import { createCampaign, passphraseOf } from '../../tests/builders/campaign.ts';
import { createChild, createGuardian, createHousehold } from '../../tests/builders/household.ts';
import { voidingDialog } from '../controls/voiding.ts';
import { ArbitrationPage } from '../pages/arbitration.ts';
import { ClosingPage } from '../pages/closing.ts';
import { CounterPage } from '../pages/counter.ts';
import { DoorsPage } from '../pages/doors.ts';
import { CorrectionPage, EnrolmentPage, JournalPage } from '../pages/journal.ts';
import { OfficePage } from '../pages/office.ts';
import { OpeningPage } from '../pages/opening.ts';
import { PaperFormsPage } from '../pages/paperForms.ts';
import { PlacesPage } from '../pages/places.ts';
import { TrainingPage } from '../pages/training.ts';
import { UnlockPage } from '../pages/unlocking.ts';
import { expect, test } from '../support/fixtures.ts';
import { survey } from '../support/survey.ts';

/** Every screen in both languages, at 100 % and at 200 %: axe, sideways scrolling, a picture to look at. */

const campaign = createCampaign();
const long = 'Montmorency-Beauharnais de La Rochefoucauld';
const leGall = createHousehold('Le Gall', {
  children: [
    createChild('Alice'),
    createChild('Basile', { level: 'CE1' }),
    createChild('Côme', { level: 'MS' }),
  ],
});
const nguyen = createHousehold(long, {
  guardian: 'Marie-Antoinette',
  children: [createChild('Maximilienne-Alexandrine', { level: 'CM1' })],
});
const okafor = createGuardian('Okafor', 'Amina');
const celik = createHousehold('Çelik', {
  children: ['Şahin', 'Łucja', 'Ömer'].map((name) => createChild(name)),
});

test.beforeEach(async ({ context }) => {
  test.slow();
  await context.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
});

test('the first page, and a page that is not there', async ({ page }) => {
  await new DoorsPage(page).open();
  await expect(page.getByText('Prêt hors ligne')).toBeVisible();
  await survey(page, 'doors');
  await page.goto('#/ailleurs');
  await survey(page, 'lost');
});

test('training', async ({ page }) => {
  const training = await new TrainingPage(page).open();
  await survey(page, 'training');
  await training.startDesk();
  await survey(page, 'training-counter');
  await training.open();
  await survey(page, 'training-resume');
  await training.eraseAll.click();
  await survey(page, 'training-erase');
});

test('opening a desk', async ({ page }) => {
  const opening = await new OpeningPage(page).open();
  await survey(page, 'opening');
  await opening.pickCampaign(campaign.file.slice(0, 900));
  await expect(opening.alert).toBeVisible();
  await survey(page, 'opening-refused');
  await opening.pickCampaign(campaign.file);
  await opening.cardCode.fill(campaign.cards.get('JVE-A') ?? '');
  await expect(opening.initials).toBeVisible();
  await survey(page, 'opening-checks');
  await opening.openDesk.click();
  await opening.clockShouldSay('08:38:52');
  await survey(page, 'opening-missing');
  await opening.clockIsRight();
  await opening.passphrase.fill(passphraseOf('JVE-A'));
  await opening.initials.fill('MLD');
  await opening.openDesk.click();
  await page.waitForURL(/guichet$/);
  await page.goto('#/poste');
  await expect(page.getByRole('link', { name: /Reprendre le poste/ })).toBeVisible();
  await survey(page, 'desk-door');
  await page.reload();
  await page.getByRole('link', { name: /Reprendre le poste/ }).click();
  const locked = new UnlockPage(page);
  await locked.words.fill('globe aspirer doyen');
  await locked.unlock.click();
  await locked.slipLost.click();
  await survey(page, 'desk-locked');
});

test('the counter: a form, its faults, its offers', async ({ page }) => {
  const counter = await openCounter(page);
  await survey(page, 'counter-empty');

  await counter.record.click();
  await expect(counter.alert.first()).toBeVisible();
  await survey(page, 'counter-errors');

  await counter.fill({ ticket: 80, own: leGall, carrying: nguyen, weeks: ['S28', 'S29'] });
  await survey(page, 'counter-both');
  await counter.record.click();
  await expect(page.getByText('Le numéro 80 est bon, enregistrer')).toBeVisible();
  await survey(page, 'counter-ticket-far');

  await counter.clear.click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await survey(page, 'counter-clear');
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();

  await page.getByRole('button', { name: 'Charger une liste' }).click();
  await survey(page, 'counter-pupils');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /Changer d’agent/ }).click();
  await survey(page, 'desk-agent');
});

test('the counter: recorded, voided, refused, put aside, the waiting list', async ({ page }) => {
  const counter = await openCounter(page);
  await counter.serve({ ticket: 1, own: leGall, carrying: nguyen, weeks: ['S28', 'S29'] });
  await survey(page, 'counter-recorded');
  await counter.voidEntry.click();
  await survey(page, 'counter-void');
  await voidingDialog(page).getByRole('button', { name: 'Ne rien annuler' }).click();
  await counter.nextFamily();

  await counter.fill({ ticket: 2, own: leGall, weeks: ['S33'] });
  await expect(page.getByText('Cette famille est déjà passée ?')).toBeVisible();
  await survey(page, 'counter-known');
  await counter.aside.click();

  await counter.fill({ ticket: 3, by: okafor, carrying: celik });
  await expect(counter.carried.periods(3).cell('S28')).toContainText('attente, rang 1');
  await survey(page, 'counter-waiting');
  await counter.record.click();
  await expect(counter.recorded).toBeVisible();
  await survey(page, 'counter-recorded-waiting');
  await counter.nextFamily();

  await counter.fill({ ticket: 4, by: okafor, carrying: createHousehold('Petrov') });
  await counter.record.click();
  await expect(counter.noteRefusal).toBeVisible();
  await survey(page, 'counter-refusal');
  await counter.noteRefusal.click();
  await expect(counter.refusalNoted).toBeVisible();
  await survey(page, 'counter-refused');
});

test('journal, corrections and paper forms', async ({ page }) => {
  const counter = await openCounter(page);
  const journal = await new JournalPage(page).open();
  await survey(page, 'journal-empty');
  await counter.open();
  const [receipt = ''] = await counter.serve({
    ticket: 1,
    own: leGall,
    carrying: nguyen,
    weeks: ['S28', 'S29'],
  });
  await counter.nextFamily();
  await counter.serve({ ticket: 2, by: okafor, carrying: celik });

  await journal.open();
  await survey(page, 'journal');
  await journal.wholeLedger.click();
  await expect(journal.events.first()).toBeVisible();
  await survey(page, 'journal-ledger');
  await page.getByRole('link', { name: 'Inscriptions', exact: true }).click();
  const enrolment = new EnrolmentPage(page);
  await journal.rows.first().click();
  await expect(enrolment.title).toBeVisible();
  await survey(page, 'enrolment');
  await enrolment.voidEntry.click();
  await survey(page, 'enrolment-void');
  await enrolment.voidDialog.getByRole('button', { name: 'Ne rien annuler' }).click();
  await journal.open();
  await journal.row(receipt).click();
  await enrolment.correct.click();
  const correction = new CorrectionPage(page);
  await correction.of('Alice Le Gall').getByRole('textbox', { name: 'Prénom' }).fill('');
  await correction.submit.click();
  await survey(page, 'correction-errors');

  const forms = await new PaperFormsPage(page).open();
  await survey(page, 'paper-forms');
  await forms.tickets.fill('5-7');
  await forms.children('Élémentaire').fill('4');
  await forms.declare.click();
  await expect(forms.pending.first()).toBeVisible();
  await survey(page, 'paper-forms-pending');
  await forms.pending.first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Saisie d’une fiche papier' })).toBeVisible();
  await survey(page, 'paper-form-entry');
});

test('places, copies and closing', async ({ page }) => {
  const counter = await openCounter(page);
  await counter.serve({ ticket: 1, own: leGall });
  await counter.nextFamily();
  await new PlacesPage(page).open();
  await survey(page, 'places');

  const closing = await new ClosingPage(page).open();
  await survey(page, 'closing');
  await closing.download(closing.saveCopy);
  await closing.lastTicket.fill('4');
  await survey(page, 'closing-unserved');
  await closing.reason.fill('clé USB perdue');
  await closing.close.click();
  await survey(page, 'closing-confirm');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Fermer le poste' }).click();
  await expect(closing.closed).toBeVisible();
  await survey(page, 'closed');
  await counter.open();
  await survey(page, 'closed-counter');
  await closing.open();
  await page.getByRole('button', { name: 'Rouvrir le poste' }).click();
  await survey(page, 'reopen');
  await page.keyboard.press('Escape');
  await closing.reopen('une famille arrive');
  await counter.open();
  await survey(page, 'reopened-counter');
});

test('the coordinator’s table', async ({ page }) => {
  const office = await new OfficePage(page).open();
  await survey(page, 'office');
  await office.takeTrainingTown.click();
  await office.takeTrainingKey.click();
  await survey(page, 'office-campaign');
  await office.begin();
  await survey(page, 'gathering');
  await new ArbitrationPage(page).open();
  await survey(page, 'arbitration-empty');
});

test('a desk that this laptop does not hold, and one whose ledger was emptied', async ({ page }) => {
  await page.goto('#/poste/JVE-A000/guichet');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await survey(page, 'recovery-unknown');

  const chain = await new OpeningPage(page).open().then((opening) => opening.openWith(campaign));
  await page.evaluate(async (name) => {
    const mark = JSON.parse(localStorage.getItem(name) ?? '{}');
    localStorage.setItem(name, JSON.stringify({ ...mark, seq: 40 }));
  }, `preau.sentinel.preau.${chain}`);
  await page.reload();
  await expect(
    page.getByRole('heading', { name: 'Le registre de ce poste n’est plus entier' }),
  ).toBeVisible();
  await survey(page, 'recovery-shortened');
});

async function openCounter(page: Page): Promise<CounterPage> {
  const opening = await new OpeningPage(page).open();
  await opening.openWith(campaign);
  return new CounterPage(page);
}
