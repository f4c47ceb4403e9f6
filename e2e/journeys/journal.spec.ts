import type { Page } from '@playwright/test';
import { createChild, createHousehold } from '../../tests/builders/household.ts';
import { choose } from '../controls/choice.ts';
import { CounterPage, type Visit } from '../pages/counter.ts';
import { CorrectionPage, EnrolmentPage, JournalPage } from '../pages/journal.ts';
import { PaperFormsPage } from '../pages/paperForms.ts';
import { TrainingPage } from '../pages/training.ts';
import { expectNoAxeViolations } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { survey } from '../support/survey.ts';

const benaliHousehold = createHousehold('Benali', {
  guardian: 'Nadia',
  phone: '06 12 34 56 78',
  children: [createChild('Inès', { born: '2016-02-26', level: 'CE2' })],
});

test('an enrolment is found by anything, corrected, printed again, and tells its whole story', async ({
  page,
}) => {
  await openTrainingDesk(page);
  const benali = await enrol(page, { ticket: 1, own: benaliHousehold });
  await new CounterPage(page).nextFamily();
  const legoff = await enrol(page, { ticket: 2, own: createHousehold('Le Goff') });
  const journal = await new JournalPage(page).open();
  await expect(journal.rows).toHaveCount(2);
  await expect(journal.rows.first()).toContainText(legoff);
  await expectNoAxeViolations(page);

  for (const question of ['bénali', 'NADIA', 'ines', '06 12 34 56', '26/02/2016 benali', 'n1', benali]) {
    await journal.question.fill(question);
    await expect(journal.row(benali), question).toBeVisible();
    await expect(journal.row(legoff), question).toBeHidden();
  }
  await journal.question.fill('personne');
  await expect(journal.status).toHaveText('Aucune inscription trouvée.');

  // By keyboard alone: down to the older one, and in.
  await journal.question.fill('');
  await expect(journal.rows).toHaveCount(2);
  await journal.question.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(journal.row(benali)).toBeFocused();
  await page.keyboard.press('Enter');

  const enrolment = new EnrolmentPage(page);
  await expect(enrolment.title).toHaveText(`Récépissé ${benali}`);
  await expect(enrolment.periodsOf('Inès Benali')).toHaveText([/S28.*Place acquise/]);
  await expect(enrolment.voidEntry).toBeHidden();
  await survey(page, 'enrolment-alone');

  await enrolment.correct.click();
  const correction = new CorrectionPage(page);
  const ines = correction.of('Inès Benali');
  await ines.getByRole('textbox', { name: 'Prénom' }).fill('Inaya');
  await ines.getByRole('textbox', { name: 'Date de naissance' }).fill('27/02/2016');
  await expect(ines.getByRole('status')).toContainText('Une place ne se transmet pas à un autre enfant.');
  await ines.getByRole('textbox', { name: 'Prénom' }).fill('Inès');
  await expect(ines.getByRole('status')).toBeHidden();
  await correction.submit.click();
  await expect(correction.reason).toHaveAccessibleDescription(/À remplir/);
  await survey(page, 'correction-reason');
  await correction.reason.fill('date mal lue');
  await page.keyboard.press('Enter');

  await expect(enrolment.title).toHaveText(`Récépissé ${benali}/1`);
  await expect(enrolment.history.last()).toContainText(
    /Date de naissance \(Inès\).*26\/02\/2016.*27\/02\/2016.*Raison\s: date mal lue/s,
  );
  expect(await savedName(page, enrolment)).toBe(`${benali}_1.pdf`);
  await expect(enrolment.history.last()).toContainText('Récépissé corrigé /1 imprimé.');
  await savedName(page, enrolment);
  await expect(enrolment.history.last()).toContainText('Duplicata du récépissé /1 imprimé (copie 2).');
});

test('only the latest visit can be voided, with its reason and both halves taken back (R10)', async ({
  page,
}) => {
  await openTrainingDesk(page);
  const first = await enrol(page, { ticket: 1, own: createHousehold('Moreau') });
  await new CounterPage(page).nextFamily();
  const second = await enrol(page, { ticket: 2, own: createHousehold('Petit') });
  const journal = await new JournalPage(page).open();
  await journal.row(second).click();

  const enrolment = new EnrolmentPage(page);
  await enrolment.voidEntry.click();
  await enrolment.voidDialog.getByRole('button', { name: 'Annuler la saisie' }).click();
  await expect(enrolment.voidDialog).toContainText('Reprenez d’abord les deux moitiés');
  await survey(page, 'void-halves');
  await page.keyboard.press('Escape');
  await enrolment.voidBecause('mauvaise famille');
  await expect(page.getByText('Cette saisie a été annulée : mauvaise famille')).toBeVisible();
  await expect(enrolment.correct).toBeHidden();

  await journal.open();
  await expect(journal.row(second)).toContainText('annulée');
  await journal.row(first).click();
  await expect(enrolment.title).toHaveText(`Récépissé ${first}`);
  await expect(enrolment.voidEntry).toBeHidden();

  await journal.open();
  await journal.wholeLedger.click();
  await expect(journal.events.first()).toContainText(/Saisie annulée.*mauvaise famille/s);
  await expect(journal.events.last()).toContainText('ouvert.');
  await survey(page, 'journal-ledger-voided');
});

test('paper forms are declared by their tickets, changed, and entered in order at the counter', async ({
  page,
}) => {
  await openTrainingDesk(page);
  const forms = await new PaperFormsPage(page).open();
  await forms.tickets.fill('3-5, 9');
  await forms.children('Élémentaire').fill('3');
  await forms.declare.click();
  await expect(page.getByRole('alert')).toContainText('comptez au moins un enfant par fiche');
  await forms.children('Maternelle').fill('2');
  await survey(page, 'paper-forms-counted');
  await forms.declare.click();
  await expect(forms.pending).toHaveText([/3$/, /4$/, /5$/, /9$/]);

  await forms.change.click();
  await expect(forms.tickets).toHaveValue('3-5, 9');
  await forms.tickets.fill('3-4');
  await forms.saveChange.click();
  await expect(forms.pending).toHaveText([/3$/, /4$/]);

  await forms.pending.first().click();
  const receipt = await enrol(page, { ticket: 3, writtenAt: '9:10', own: createHousehold('Guérin') });
  await forms.open();
  await expect(forms.pending).toHaveText([/4$/]);

  const journal = await new JournalPage(page).open();
  await expect(journal.row(receipt)).toContainText(/n° 3.*09:10.*fiche papier/s);
});

async function openTrainingDesk(page: Page): Promise<void> {
  await (await new TrainingPage(page).open()).startDesk();
}

/** Records a visit of one household at the training town's counter. @returns its receipt number */
async function enrol(page: Page, visit: Visit): Promise<string> {
  const counter = new CounterPage(page);
  await counter.fill(visit);
  await choose(page.getByRole('main'), 'Accueil du matin', 'Non');
  await counter.record.click();
  await expect(counter.recorded).toBeVisible();
  const [receipt = ''] = await counter.receipts();
  return receipt;
}

async function savedName(page: Page, enrolment: EnrolmentPage): Promise<string> {
  const download = page.waitForEvent('download');
  await enrolment.saveAsPdf.click();
  return (await download).suggestedFilename();
}
