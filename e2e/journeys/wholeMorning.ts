import { type Page, test } from '@playwright/test';
import { createCampaign } from '../../tests/builders/campaign.ts';
import { createChild, createGuardian, createHousehold } from '../../tests/builders/household.ts';
import { ClosingPage } from '../pages/closing.ts';
import { CounterPage } from '../pages/counter.ts';
import { DoorsPage } from '../pages/doors.ts';
import { CorrectionPage, EnrolmentPage, JournalPage } from '../pages/journal.ts';
import { DeskDoorPage, OpeningPage } from '../pages/opening.ts';
import { PaperFormsPage } from '../pages/paperForms.ts';
import { UnlockPage } from '../pages/unlocking.ts';
import { enrolmentsIn, eventsInDeskFile, type PlainEnrolment } from '../support/deskFile.ts';
import { expect } from '../support/fixtures.ts';
import { wordsOfPdf } from '../support/pdf.ts';

const campaign = createCampaign();

const leGall = createHousehold('Le Gall', {
  children: [createChild('Alice'), createChild('Basile', { level: 'CE1' })],
});
const martin = createHousehold('Martin', { children: [createChild('Chloé', { level: 'CE2' })] });
const nguyen = createHousehold('Nguyễn', { children: [createChild('Đông', { level: 'CM1' })] });
const okafor = createGuardian('Okafor', 'Amina');
const celik = createHousehold('Çelik', { children: [createChild('Şahin'), createChild('Łucja')] });
const petrov = createHousehold('Petrov');
const diallo = createHousehold('Diallo', { children: [createChild('Fatou', { level: 'MS' })] });
const moreau = createHousehold('Moreau', { children: [createChild('Gabin')] });
const rossi = createHousehold('Rossi', { children: [createChild('Elio')] });
const wrong = createHousehold('Faure', { children: [createChild('Zoé', { level: 'GS' })] });

/**
 * The morning of one desk, from the first page to the file that the coordination opens. The browser must have no
 * dialog for saving, so that files go to the downloads.
 */
export async function wholeMorning(page: Page): Promise<void> {
  const counter = new CounterPage(page);
  const journal = new JournalPage(page);
  const enrolment = new EnrolmentPage(page);
  const closing = new ClosingPage(page);

  await test.step('a real desk is opened with campaign file and card', async () => {
    await new DoorsPage(page).desk.click();
    await new DeskDoorPage(page).newDesk.click();
    await new OpeningPage(page).openWith(campaign);
  });

  const own = await test.step('a family comes for itself', async () => {
    const [receipt = ''] = await counter.serve({ ticket: 1, own: leGall, weeks: ['S28', 'S29'] });
    expect(receipt).toMatch(/^JVE-A...-0001-.$/);
    await expect(counter.outcomesOf('Alice Le Gall')).toHaveText(
      'place acquise : du 8 au 12 juillet et du 15 au 19 juillet',
    );
    const words = wordsOfPdf(await saved(page, () => counter.saveAsPdf.click()));
    expect(words).toContain(receipt);
    expect(words).not.toContain('DUPLICATA');
    await counter.nextFamily();
    return receipt;
  });

  await test.step('another comes for itself and carries a neighbour', async () => {
    const receipts = await counter.serve({ ticket: 2, own: martin, carrying: nguyen });
    expect(receipts).toHaveLength(2);
    await counter.nextFamily();
  });

  const carried =
    await test.step('a third only carries; the waiting list is reached before it records', async () => {
      await counter.fill({ ticket: 3, by: okafor, carrying: celik });
      await expect(counter.carried.periods(1).cell('S28')).toContainText('place acquise');
      await expect(counter.carried.periods(2).cell('S28')).toContainText('attente, rang 1');
      await expect(counter.summary).toHaveText('1 place acquise, 1 demande en attente.');

      await counter.record.click();

      await expect(counter.outcomesOf('Şahin Çelik')).toHaveText('place acquise : du 8 au 12 juillet');
      await expect(counter.outcomesOf('Łucja Çelik')).toHaveText(
        /^liste d’attente, .*vendredi 7 juin 2024 : du 8 au 12 juillet$/,
      );
      const [receipt = ''] = await counter.receipts();
      await counter.nextFamily();
      return receipt;
    });

  await test.step('the same person carrying one more is refused, with the earlier receipt (R9)', async () => {
    await counter.fill({ ticket: 4, by: okafor, carrying: petrov });
    await counter.record.click();
    await expect(counter.alert).toContainText(
      `Cette personne a déjà porté l’inscription de la famille Çelik (${carried}). Une seule autre famille par porteur.`,
    );

    await counter.noteRefusal.click();

    await expect(counter.refusalNoted).toHaveText('Refus noté pour le numéro d’arrivée 4.');
    expect(wordsOfPdf(await saved(page, () => counter.saveAsPdf.click()))).toContain(carried);
    await counter.nextFamily();
  });

  await test.step('a reload in the middle of a form loses no keystroke', async () => {
    await counter.fill({ ticket: 5, own: diallo, weeks: ['S33'] });
    await counter.own.child(1).getByRole('textbox', { name: 'Né(e) le' }).fill('');
    // Every keystroke is kept, the last one a moment later.
    await page.waitForTimeout(500);

    await page.reload();
    await new UnlockPage(page).open();

    await expect(counter.ticket).toHaveValue('5');
    await expect(counter.own.child(1).getByLabel('Nom', { exact: true })).toHaveValue('Diallo');
    await expect(counter.own.child(1).getByRole('textbox', { name: 'Né(e) le' })).toHaveValue('');
    await expect(counter.own.periods(1).cell('S33')).toHaveAttribute('aria-pressed', 'true');
  });

  await test.step('a visit that lacks a birth date is put aside, the next one served, and taken up again', async () => {
    await counter.aside.click();
    await expect(counter.ticket).toHaveValue('');
    await counter.serve({ ticket: 6, own: moreau, weeks: ['S33'] });
    await counter.nextFamily();

    await counter.side.getByRole('button', { name: 'Reprendre le numéro 5, Diallo' }).click();
    await expect(counter.ticket).toHaveValue('5');
    await counter.own.child(1).getByRole('textbox', { name: 'Né(e) le' }).fill('26022019');
    await counter.record.click();
    await expect(counter.outcomesOf('Fatou Diallo')).toHaveText('place acquise : du 12 au 16 août');
    await counter.nextFamily();
  });

  await test.step('a form taken on paper is declared, then entered with its own ticket and time', async () => {
    const forms = await new PaperFormsPage(page).open();
    await forms.tickets.fill('7');
    await forms.children('Élémentaire').fill('1');
    await forms.declare.click();
    await forms.pending.first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Saisie d’une fiche papier' })).toBeVisible();

    await counter.serve({ ticket: 7, own: rossi, weeks: ['S29'], writtenAt: '9:40' });
    await counter.nextFamily();
  });

  const voided =
    await test.step('a slip of the hand: the last visit is voided, its number stays used (R10)', async () => {
      const [receipt = ''] = await counter.serve({ ticket: 8, own: wrong });
      await counter.voidBecause('mauvaise fiche');
      await expect(page.getByText(`Saisie annulée : ${receipt}. Vous pouvez la refaire.`)).toBeVisible();
      return receipt;
    });

  await test.step('the first family comes back: its receipt once more, marked DUPLICATA', async () => {
    await journal.open();
    await journal.question.fill('alice');
    await journal.row(own).click();
    const words = wordsOfPdf(await saved(page, () => enrolment.saveAsPdf.click()));
    expect(words).toContain(own);
    expect(words).toContain('DUPLICATA');
  });

  await test.step('a first name read wrongly is corrected; the receipt bears the same number and /1', async () => {
    await enrolment.correct.click();
    const correction = new CorrectionPage(page);
    await correction.of('Alice Le Gall').getByRole('textbox', { name: 'Prénom' }).fill('Alix');
    await correction.reason.fill('prénom mal lu sur la fiche');
    await correction.submit.click();
    await expect(enrolment.title).toHaveText(`Récépissé ${own}/1`);
    const words = wordsOfPdf(await saved(page, () => enrolment.saveAsPdf.click()));
    expect(words).toContain(`${own}/1`);
    expect(words).toContain('Alix');
  });

  await test.step('a copy is saved, opened again and found equal', async () => {
    await closing.open();
    const copy = await closing.download(closing.saveCopy);
    await closing.check(copy.path, copy.name);
    await expect(closing.verified).toBeVisible();
  });

  await test.step('the desk is closed, ticket 9 not served', async () => {
    await closing.closeDesk(9);
    await expect(page.getByText('Les fiches des 2 numéros non servis : 8 et 9')).toBeVisible();
  });

  const file = await test.step('the desk’s file is saved and verified', async () => {
    const saving = await closing.download(closing.saveLastFile);
    await closing.check(saving.path, saving.name);
    await expect(closing.verified).toBeVisible();
    return saving.path;
  });

  await test.step('what age and gunzip read in it is what the journal shows', async () => {
    const events = eventsInDeskFile(file, campaign.ageIdentity);
    const inFile = enrolmentsIn(events);
    expect(inFile).toHaveLength(8);
    expect(inFile.filter(({ isVoided }) => isVoided).map(({ receipt }) => receipt)).toEqual([voided]);
    expect(events.at(-1)?.type).toBe('DeskClosed');
    const refusal = events.find((event) => event.type === 'VisitRefused');
    expect(refusal?.body).toMatchObject({ ticket: 4, rule: 'R9', earlier: carried });

    await journal.open();
    await expect(journal.rows).toHaveCount(inFile.length);
    const shown: PlainEnrolment[] = [];
    for (const { receipt } of inFile) shown.push(await readEnrolment(page, journal, receipt));
    expect(shown).toEqual(inFile);
  });
}

/** Presses what saves a PDF. @returns where it was saved */
async function saved(page: Page, press: () => Promise<void>): Promise<string> {
  const downloading = page.waitForEvent('download');
  await press();
  return (await downloading).path();
}

/** One enrolment as the journal shows it, from its own page. */
async function readEnrolment(page: Page, journal: JournalPage, receipt: string): Promise<PlainEnrolment> {
  const row = journal.row(receipt);
  const isVoided = (await row.getByText('annulée').count()) > 0;
  await row.click();
  const main = page.getByRole('main');
  const lead = await main.getByText(/, numéro d’arrivée \d+,/).innerText();
  const [, guardian = '', ticket] = /^(.*), numéro d’arrivée (\d+),/.exec(lead) ?? [];
  const children: Record<string, string[]> = {};
  for (const child of await main.getByRole('article').all()) {
    const name = await child.getByRole('heading').innerText();
    children[name] = (await child.getByRole('listitem').allInnerTexts()).map(plainOutcome);
  }
  const title = await new EnrolmentPage(page).title.innerText();
  await page.goBack();
  return {
    receipt: title.replace('Récépissé ', '').replace(/\/\d+$/, ''),
    ticket: Number(ticket),
    guardian,
    children,
    isVoided,
  };
}

/** `S28, du 8 au 12 juillet … Place acquise` said as `S28 granted`. */
const plainOutcome = (said: string): string =>
  `${/S\d\d/.exec(said)?.[0]} ${said.includes('Place acquise') ? 'granted' : 'waiting'}`;
