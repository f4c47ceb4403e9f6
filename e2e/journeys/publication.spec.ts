import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { MergedEnrolment, MergedRegister } from '../../src/domain/merge/register.ts';
import { simulatedMorning } from '../controls/simulatedMorning.ts';
import { ArbitrationPage } from '../pages/arbitration.ts';
import { IssuingPage } from '../pages/issuing.ts';
import { ListsPage } from '../pages/lists.ts';
import { OfficePage } from '../pages/office.ts';
import { type MadeFile, PublicationPage } from '../pages/publication.ts';
import { expect, test } from '../support/fixtures.ts';
import { wordsOfPdf } from '../support/pdf.ts';
import { survey } from '../support/survey.ts';
import { sheetsIn } from '../support/xlsx.ts';

/** Few families, faults that make cases, and a file that comes late. */
const MORNING = {
  seed: 11,
  schools: 3,
  families: 40,
  faults: ['child-at-two-desks', 'homonyms', 'second-carried', 'corrections', 'late-file'],
} as const;

// Files go to the downloads, where the test finds them.
test.beforeEach(({ context }) =>
  context.addInitScript(() => Reflect.deleteProperty(window, 'showDirectoryPicker')),
);

test('the morning is published, and all that is made of it says what the register says', async ({ page }) => {
  test.setTimeout(240_000);
  const morning = await simulatedMorning(MORNING);
  expect(morning.late.length, 'late files').toBeGreaterThan(0);
  const issuing = new IssuingPage(page);
  const office = new OfficePage(page);

  await test.step('the coordination has its keys', async () => {
    await page.goto('/#/coordination/cles');
    await issuing.bring('Choisir le fichier de campagne', [morning.campaign]);
    await issuing.restoreFrom('La feuille de récupération');
    await issuing.typeRecoveryCode(morning.recoveryLines);
    await page.getByLabel('Phrase secrète', { exact: true }).fill('une phrase pour publier');
    await page.getByLabel('La même, une seconde fois').fill('une phrase pour publier');
    await issuing.button('Restaurer les clés').click();
    await expect(issuing.button('Montrer la clé secrète age')).toBeVisible({ timeout: 30_000 });
  });

  await test.step('files are read and cases settled', async () => {
    await office.open();
    await office.begin();
    await office.bringDesks(morning.desks);
    await expect(office.readings).toHaveCount(morning.desks.length);
    const arbitration = await new ArbitrationPage(page).open();
    expect(await arbitration.cardsLeft(), 'cases').toBeGreaterThan(0);
    while ((await arbitration.cardsLeft()) > 0) await arbitration.settleByKeyboard('Vu avec la famille');
  });

  await test.step('a child is found, and why it is where it is', () => lookIntoLists(page));
  await test.step('the figures', async () => {
    await page
      .getByRole('navigation', { name: 'Après la matinée' })
      .getByRole('link', { name: 'Tableau' })
      .click();
    await expect(page.getByRole('img', { name: /^Arrivées/ })).toBeVisible();
    await expect(page.getByRole('img', { name: /^Remplissage/ })).toBeVisible();
    await survey(page, 'dashboard');
  });

  const publication = await new PublicationPage(page).open();
  await survey(page, 'publication-before');
  await publication.publish(1);
  await survey(page, 'publication');

  const register = await test.step('files and papers', async () => {
    const files = await publication.makeFiles();
    const json = files.get('register.json')?.bytes ?? Buffer.of();
    expect(createHash('sha256').update(json).digest('hex')).toBe(await publication.register());
    const read: MergedRegister = JSON.parse(json.toString());
    checkTables(files, read);
    checkLetters(files, read);
    expect(wordsOfPdf(pathOf(files, 'publication-1.pdf'))).toContain('Procès-verbal de publication');
    await expect(page.getByText(`${familiesIn(read)} courriers ont été préparés`)).toBeVisible();
    await survey(page, 'publication-made');
    return read;
  });

  await test.step('a file comes late, and the places are published again', async () => {
    await office.comeBack();
    await office.bringDesks(morning.late);
    await expect(office.readings).toHaveCount(morning.desks.length + morning.late.length);
    await publication.open();
    await expect(page.getByText(/^Depuis, /)).toBeVisible();
    await survey(page, 'publication-late');
    await publication.publish(2);
    for (const kind of [
      'Listes pour les directeurs',
      'Listes d’attente',
      'Tableaux',
      'Ressaisie dans Noethysweb',
    ]) {
      await publication.choose(kind);
    }
    const files = await publication.makeFiles();
    const second: MergedRegister = JSON.parse(files.get('register.json')?.bytes.toString() ?? '');
    expect(second.enrolments.length).toBeGreaterThan(register.enrolments.length);
    // What was published as granted still is (R8).
    const now = new Map(second.enrolments.map((enrolment) => [enrolment.id, enrolment]));
    for (const { id, requests } of register.enrolments) {
      for (const { position, status } of requests) {
        if (status.type !== 'granted') continue;
        expect(now.get(id)?.requests[position]?.status.type).toBe('granted');
      }
    }
  });

  await test.step('a laptop is wiped', async () => {
    const [desk] = register.desks.flatMap(({ school, letter, chains }) =>
      chains.map(({ replica }) => `${school}-${letter}${replica}`),
    );
    await publication.noteWiped(desk ?? '', 'Par Karim, le 3 juin');
    await expect(publication.wiped.getByRole('rowheader', { name: desk ?? '' })).toBeHidden();
  });
});

async function lookIntoLists(page: Page): Promise<void> {
  const lists = await new ListsPage(page).open();
  const all = await lists.total();
  await survey(page, 'lists');
  await lists.narrow('Réponse', await firstOption(page, /^liste d’attente/));
  await expect.poll(() => lists.total()).toBeLessThan(all);
  await lists.grid.focus();
  await page.keyboard.press('End');
  await expect(lists.current).toHaveAttribute('aria-rowindex', String((await lists.total()) + 1));
  const receipt = await lists.current.locator('.lists-receipt .lists-first').innerText();
  await page.keyboard.press('Enter');
  await expect(lists.why).toContainText(/rang \d+/);
  await expect(page.getByText(receipt).first()).toBeVisible();
  await survey(page, 'history');
  await page.goBack();
  await expect(lists.current).toContainText(receipt);
  await lists.search.fill(receipt);
  await expect.poll(() => lists.total()).toBeLessThan(all);
}

/** Its figure goes with the option. */
async function firstOption(page: Page, name: RegExp): Promise<string> {
  await page.getByRole('button', { name: /Réponse$/ }).click();
  const option = await page.getByRole('option', { name }).innerText();
  await page.keyboard.press('Escape');
  return option;
}

const ANSWERS = {
  granted: 'place acquise',
  waiting: 'liste d’attente',
  duplicate: 'doublon',
  toSettle: 'à arbitrer',
  refused: 'refusée',
  voided: 'annulée au poste',
} as const;

/** The register's sheet says of every request what the register says, and the centres' sheets name all who have a place. */
function checkTables(files: ReadonlyMap<string, MadeFile>, { enrolments }: MergedRegister): void {
  const requests = enrolments.flatMap((enrolment) =>
    enrolment.requests.map((request) => ({
      enrolment,
      request,
      child: enrolment.household.children[request.child],
    })),
  );
  const rows = sheetsIn(files.get('registre.xlsx')?.bytes ?? Buffer.of()).get('Registre') ?? [];
  expect(rows.map((row) => [row.Récépissé, row['Nom de l’enfant'], row.Semaine, row.Réponse])).toEqual(
    requests.map(({ enrolment, request, child }) => [
      enrolment.receipt,
      child?.lastName,
      request.pool.period,
      ANSWERS[request.status.type],
    ]),
  );
  const lines = files.get('registre.csv')?.bytes.toString().trimEnd().split('\r\n') ?? [];
  expect(lines).toHaveLength(requests.length + 1);

  const centres = [...new Set(requests.map(({ request }) => request.pool.centre))];
  for (const centre of centres) {
    const sheets = sheetsIn(files.get(`liste-${centre}.xlsx`)?.bytes ?? Buffer.of());
    for (const [period, listed] of sheets) {
      if (period === 'Liste d’attente') continue;
      const granted = requests.filter(
        ({ request: { pool, status } }) =>
          pool.centre === centre && pool.period === period && status.type === 'granted',
      );
      expect(listed.map((row) => row.Récépissé).sort(), `${centre} ${period}`).toEqual(
        granted.map(({ enrolment }) => enrolment.receipt).sort(),
      );
    }
  }
}

/** Every family has its letter, with all its receipts and the ranks of what waits. */
function checkLetters(files: ReadonlyMap<string, MadeFile>, register: MergedRegister): void {
  const letters = [...files.keys()]
    .filter((name) => name.startsWith('courriers-'))
    .map((name) => wordsOfPdf(pathOf(files, name)));
  const words = letters.join(' ');
  for (const enrolment of register.enrolments) {
    if (isSilent(enrolment)) continue;
    expect(words).toContain(enrolment.receipt);
  }
  const waiting = register.enrolments
    .flatMap(({ requests }) => requests)
    .flatMap(({ status }) => (status.type === 'waiting' ? [status.rank] : []));
  for (const rank of waiting) expect(words).toContain(`rang ${rank}`);
}

/** Nothing of it is answered by letter. */
const isSilent = ({ requests }: MergedEnrolment): boolean =>
  requests.every(({ status }) => status.type === 'voided');

const familiesIn = ({ enrolments }: MergedRegister): number =>
  new Set(enrolments.filter((each) => !isSilent(each)).map(({ householdClass }) => householdClass)).size;

const pathOf = (files: ReadonlyMap<string, MadeFile>, name: string): string => files.get(name)?.path ?? '';
