import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { createCampaign } from '../../tests/builders/campaign.ts';
import { choose } from '../controls/choice.ts';
import { EditorPage, type TableFile } from '../pages/editor.ts';
import { expect, test } from '../support/fixtures.ts';
import { survey } from '../support/survey.ts';

/** A coordinator with three tables, a town's words, and no help. */

const table = (name: string): TableFile => ({
  name: `${name}.csv`,
  buffer: readFileSync(new URL(`../../src/training/town/${name}.csv`, import.meta.url)),
});

test('from three tables to a campaign without problems, kept when one leaves and comes back', async ({
  page,
}) => {
  const editor = await new EditorPage(page).begin();
  await editor.fillTown();
  await editor.goTo('Périodes');
  await editor.import('périodes', table('periods'));
  await expect(page.getByText('8 périodes importées.')).toBeVisible();
  // 15 August, closed: as families will read it.
  await expect(page.getByText(/du\s12 au\s16\saoût sauf jeudi\s15\saoût/)).toBeVisible();
  await editor.goTo('Centres et écoles');
  await editor.import('écoles', table('schools'));
  await editor.goTo('Places');
  await editor.import('places', table('capacities'));
  const places = editor.grid('Places par centre et tranche');
  await expect(await places.cell('Les Goélands · Maternelle', 'S28')).toHaveText('32');
  await editor.goTo('Mentions');
  await editor.startNotices();
  await editor.goTo('Vérifier');
  await expect(editor.ready).toBeVisible();
  await expect(editor.stopping).toHaveCount(0);
  await expect(editor.saved).toBeVisible();

  await page.reload();
  await expect(editor.ready).toBeVisible();
  await page.goto('#/coordination/campagne');
  await page.getByRole('button', { name: /^Reprendre : Inscriptions/ }).click();
  await expect(editor.field('Ville')).toHaveValue('Port-Préau');
});

test('a share set by hand moves the others, is marked, and goes back to the automatic split (R5)', async ({
  page,
}) => {
  const editor = await prepared(page);
  await editor.goTo('Réserve et dotations');
  const shares = editor.grid('Parts du centre');
  const first = await shares.cell('Maternelle · JVE-A', 'S28');
  const before = await first.innerText();
  const sum = await shares.cell('Maternelle · Somme / capacité', 'S28');
  await expect(sum).toHaveText('32 / 32');

  await shares.write('Maternelle · JVE-A', 'S28', '2');
  await expect(first).toHaveText('2');
  await expect(sum).toHaveText('32 / 32');
  await first.click();
  await expect(page.getByText(/Faite à la main\s; le partage automatique donnerait/).first()).toBeVisible();

  // More than there is: the sum says so, and so does the list of steps.
  await shares.write('Maternelle · JVE-A', 'S28', '40');
  await expect(sum).toHaveText('40 / 32');
  await expect(editor.state('Réserve et dotations')).toContainText('1 point à compléter');

  await page.getByRole('button', { name: 'Revenir au partage automatique' }).click();
  await expect(first).toHaveText(before);
  await expect(sum).toHaveText('32 / 32');
});

test('undo and redo go across the pages, by key and by button', async ({ page }) => {
  const editor = await prepared(page);
  await editor.goTo('Places');
  const places = editor.grid('Places par centre et tranche');
  const cell = await places.cell('Les Goélands · Maternelle', 'S28');
  await places.write('Les Goélands · Maternelle', 'S28', '50');
  await expect(cell).toHaveText('50');
  await page.keyboard.press('Control+z');
  await expect(cell).toHaveText('32');
  await page.keyboard.press('Control+y');
  await expect(cell).toHaveText('50');
  await editor.goTo('Ville et matinée');
  await editor.undo.click();
  await editor.goTo('Places');
  await expect(cell).toHaveText('32');
});

test('the grids behave like a spreadsheet; a block with what is no whole number is refused whole (R13)', async ({
  page,
}) => {
  const editor = await prepared(page);
  await editor.goTo('Places');
  const grid = editor.grid('Places par centre et tranche');
  const [first, second, third] = [
    'Les Goélands · Maternelle',
    'Les Goélands · Élémentaire',
    "La Presqu'île · Maternelle",
  ] as const;
  const focused = async (row: string, column: string) => expect(await grid.cell(row, column)).toBeFocused();
  /** The first cells of S28 and S29, from the top. */
  const shows = async (...rows: readonly (readonly [string, string])[]) => {
    for (const [index, [s28, s29]] of rows.entries()) {
      const row = [first, second, third][index] ?? '';
      await expect(await grid.cell(row, 'S28')).toHaveText(s28);
      await expect(await grid.cell(row, 'S29')).toHaveText(s29);
    }
  };
  const imported = [
    ['32', '32'],
    ['60', '60'],
    ['40', '40'],
  ] as const;
  await shows(...imported);

  // Arrows move; Enter opens the cell, and Enter again leaves it downwards.
  await grid.goTo(first, 'S28');
  await page.keyboard.press('ArrowRight');
  await focused(first, 'S29');
  await page.keyboard.press('ArrowDown');
  await focused(second, 'S29');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowUp');
  await focused(first, 'S28');
  await page.keyboard.press('Enter');
  await expect(grid.box).toHaveValue('32');
  await expect(grid.table).toMatchAriaSnapshot(HEARD);
  await page.keyboard.press('Enter');
  await focused(second, 'S28');

  // Typing replaces; Tab commits to the right, and Enter goes on below where the Tabs began.
  await page.keyboard.press('ArrowUp');
  await page.keyboard.type('5');
  await expect(grid.box).toHaveValue('5');
  await page.keyboard.press('Tab');
  await focused(first, 'S29');
  await page.keyboard.type('6');
  await page.keyboard.press('Enter');
  await focused(second, 'S28');
  await shows(['5', '6'], ['60', '60']);
  await page.keyboard.press('Control+z');
  await shows(['5', '32']);
  await page.keyboard.press('Control+z');
  await shows(...imported);

  await grid.paste(first, 'S28', '1\t2\r\n3\t4\r\n');
  await shows(['1', '2'], ['3', '4'], ['40', '40']);
  await expect(grid.news).toHaveText('2 lignes sur 2 colonnes');
  await page.keyboard.press('Control+z');
  await shows(...imported);

  // What is no whole number keeps the whole block out.
  for (const wrong of ['dix', '-4', '12,5']) {
    await grid.paste(first, 'S28', `1\t2\r\n3\t${wrong}\r\n`);
    await expect(page.getByText(`« ${wrong} » n’est pas un nombre entier, 0 ou plus`)).toBeVisible();
    await shows(...imported);
  }

  // One too large is shown where it stands, for the checks to name; one undo takes all back.
  await grid.paste(first, 'S28', '1\t10000\r\n');
  await expect(grid.problems).toHaveText(['10000']);
  await grid.goTo(first, 'S29');
  await expect(grid.problem('Il faut un nombre entier, de 0 à 9999.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(grid.problems).toHaveCount(0);
  await shows(...imported);

  // Ctrl+D fills the first row of what is selected down over the others.
  await grid.goTo(first, 'S28');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(grid.news).toHaveText('3 lignes sur 2 colonnes');
  await page.keyboard.press('Control+d');
  await shows(['32', '32'], ['32', '32'], ['32', '32']);
  await page.keyboard.press('Control+z');
  await shows(...imported);
  await page.keyboard.press('Delete');
  await shows(['0', '0'], ['0', '0'], ['0', '0']);
  await page.keyboard.press('Control+z');
  await shows(...imported);
});

test('what is typed into one field is undone as one, also by its key', async ({ page }) => {
  const editor = await new EditorPage(page).begin();
  await editor.field('Ville').pressSequentially('Saint-Nazaire');
  await page.keyboard.press('Control+z');
  await expect(editor.field('Ville')).toHaveValue('');
  await page.keyboard.press('Control+Shift+Z');
  await expect(editor.field('Ville')).toHaveValue('Saint-Nazaire');
});

test('a table with faults is refused with each cell named, and nothing changes (R13)', async ({ page }) => {
  const editor = await prepared(page);
  await editor.goTo('Centres et écoles');
  await editor.openImport('écoles');
  await editor.paste(
    [
      'Code école\tÉcole\tCentre de loisirs\tPostes\tÉlèves',
      'JVE\tVerne\tA\t-2\t12,5',
      'JVE\t\tA\t1\tdix',
    ].join('\n'),
  );
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('n’a pas été pris, et rien n’a changé');
  await expect(alert).toContainText('Ligne 2, « Postes » : « -2 » est négatif.');
  await expect(alert).toContainText('Ligne 2, « Élèves » : « 12,5 » n’est pas un nombre entier.');
  await expect(alert).toContainText('Ligne 3, « École » : la case est vide.');
  await survey(page, 'editor-import-refused');
  await editor.bring({ name: 'autre.csv', buffer: Buffer.from('Code école;École\n'.repeat(100_000)) });
  await expect(alert).toContainText(/100\s000 lignes\s; il en faut 1\s000 au plus/);
  await page.getByRole('button', { name: 'Fermer sans importer' }).click();
  await expect(await editor.grid('Écoles').cell('1', 'École')).toHaveText('Jules Verne');
});

test('each problem leads to its place', async ({ page }) => {
  const editor = await prepared(page);
  await editor.goTo('Centres et écoles');
  const schools = editor.grid('Écoles');
  await schools.write('3', 'Code', 'JVE');
  await editor.goTo('Vérifier');
  await page.getByRole('link', { name: /a déjà le code JVE/ }).click();
  await expect(editor.title('Centres et écoles')).toBeVisible();
  await expect(await schools.cell('3', 'Code')).toBeFocused();
  await page.keyboard.type('LBL');
  await page.keyboard.press('Enter');
  await editor.goTo('Vérifier');
  await expect(editor.ready).toBeVisible();
});

test('an issued campaign goes on from its file, and does not take the place of its draft unasked', async ({
  page,
}) => {
  const { file } = createCampaign();
  const editor = new EditorPage(page);
  await editor.openCampaign(Buffer.from(file));
  await expect(page.getByText(/Déjà émise une fois/)).toBeVisible();
  await editor.field('Ville').fill('Ailleurs');
  await editor.goTo('Vérifier');
  await expect(editor.stopping).toHaveCount(0);
  await expect(editor.saved).toBeVisible();

  await editor.openCampaign(Buffer.from(file));
  const question = page.getByRole('alertdialog', { name: 'Cette campagne est déjà sur cet ordinateur' });
  await survey(page, 'editor-already-here');
  await question.getByRole('button', { name: 'Garder le brouillon' }).click();
  await page.getByRole('button', { name: /^Reprendre/ }).click();
  await expect(editor.field('Ville')).toHaveValue('Ailleurs');
  await editor.openCampaign(Buffer.from('{"format":"preau/campaign"'));
  await expect(page.getByRole('alert')).toContainText('est coupé ou abîmé');
});

test('every page, in both languages and at 200 %', async ({ page }) => {
  test.slow();
  await page.goto('#/coordination');
  await survey(page, 'office-home');
  const editor = await new EditorPage(page).begin();
  await survey(page, 'editor-town-empty');
  await editor.fillTown();
  await editor.goTo('Périodes');
  await choose(page.locator('form'), 'Ce qui s’ajoute', 'Des semaines');
  await editor.field('Premier lundi').fill('09072024');
  await page.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await survey(page, 'editor-periods-fault');
  await editor.field('Premier lundi').fill('08072024');
  await editor.field('Semaines').fill('3');
  await page.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await survey(page, 'editor-periods-three');
  await editor.openImport('périodes');
  await editor.paste('Période\tPremier jour\nS28\t31/02/2024');
  await survey(page, 'editor-import-faults');
  await editor.bring(table('periods'));
  await survey(page, 'editor-periods');
  await editor.goTo('Tranches');
  await page.getByRole('button', { name: 'GS', exact: true }).nth(1).click();
  await page.getByRole('button', { name: 'CP', exact: true }).nth(1).click();
  await survey(page, 'editor-bands');
  await editor.undo.click();
  await editor.undo.click();
  await editor.goTo('Places');
  await survey(page, 'editor-places-empty');
  await editor.goTo('Centres et écoles');
  await survey(page, 'editor-schools-empty');
  await editor.import('écoles', table('schools'));
  await survey(page, 'editor-schools');
  await editor.goTo('Places');
  await editor.import('places', table('capacities'));
  await survey(page, 'editor-places');
  await editor.goTo('Réserve et dotations');
  await editor.grid('Parts du centre').write('Maternelle · JVE-A', 'S28', '40');
  await survey(page, 'editor-shares');
  await editor.undo.click();
  await editor.goTo('Règles et questions');
  await page.getByRole('button', { name: 'Ajouter une question' }).click();
  await choose(page.getByRole('group', { name: 'Question 1' }), 'Se répond par', 'Un choix');
  await survey(page, 'editor-rules');
  await editor.goTo('Mentions');
  await editor.startNotices();
  await survey(page, 'editor-notices');
  await editor.goTo('Vérifier');
  await survey(page, 'editor-check-problems');
  await editor.goTo('Règles et questions');
  await page.getByRole('button', { name: 'Retirer : Question 1' }).click();
  await editor.goTo('Vérifier');
  await expect(editor.ready).toBeVisible();
  await survey(page, 'editor-check');
  await page.goto('#/coordination/campagne');
  await expect(page.getByRole('button', { name: /^Reprendre/ })).toBeVisible();
  await survey(page, 'editor-door');
});

/** Each cell under its headers, and the open one named by both, as the accessibility tree tells it. */
const HEARD = `
  - grid "Places par centre et tranche":
    - rowgroup:
      - row:
        - columnheader "Centre et tranche"
        - columnheader "S28"
        - columnheader "S29"
    - rowgroup:
      - row:
        - rowheader "Les Goélands · Maternelle"
        - gridcell:
          - textbox "Les Goélands · Maternelle, S28": "32"
        - gridcell "32"
      - row:
        - rowheader "Les Goélands · Élémentaire"
        - gridcell "60"
`;

/** A draft in which nothing is missing. */
async function prepared(page: Page): Promise<EditorPage> {
  const editor = await new EditorPage(page).begin();
  await editor.fillTown();
  await editor.goTo('Périodes');
  await editor.import('périodes', table('periods'));
  await editor.goTo('Centres et écoles');
  await editor.import('écoles', table('schools'));
  await editor.goTo('Places');
  await editor.import('places', table('capacities'));
  await editor.goTo('Mentions');
  await editor.startNotices();
  return editor;
}
