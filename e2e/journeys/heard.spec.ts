import { writeFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { createHousehold } from '../../tests/builders/household.ts';
import { choose } from '../controls/choice.ts';
import { simulatedMorning } from '../controls/simulatedMorning.ts';
import { ClosingPage } from '../pages/closing.ts';
import { CounterPage } from '../pages/counter.ts';
import { DoorsPage } from '../pages/doors.ts';
import { OfficePage } from '../pages/office.ts';
import { TrainingPage } from '../pages/training.ts';
import { expect, test } from '../support/fixtures.ts';

/** What a screen reader says of the ways in, and where the keyboard stands after each deed of the morning. */

test.beforeEach(() => test.slow());

test('the doors, a desk’s door and the office by their names', async ({ page }) => {
  await new DoorsPage(page).open();
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - button "Aller au contenu"
    - banner:
      - link "Préau, retour à l’accueil"
      - button "Contraste renforcé"
      - button "Aide et raccourcis clavier"
      - group "Langue":
        - button "Français" [pressed]
        - button "English"
    - main:
      - heading "Les inscriptions du matin, même sans réseau" [level=1]
      - navigation "Par quelle porte entrez-vous ?":
        - link /S’entraîner/
        - link /Tenir un poste/
        - link /Coordonner/
  `);

  await page.getByRole('link', { name: /Tenir un poste/ }).click();
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Tenir un poste" [level=1]
      - link "Ouvrir un nouveau poste"
      - link "Reprendre depuis une copie"
  `);

  await page.goto('#/coordination');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Coordonner" [level=1]
      - navigation "Avant la matinée":
        - heading "Avant la matinée" [level=2]
        - list:
          - listitem:
            - link /Préparer la campagne/
          - listitem:
            - link /Les clés/
          - listitem:
            - link /Émettre la campagne/
          - listitem:
            - link /Imprimer les papiers/
      - navigation "Pendant la matinée":
        - heading [level=2]
        - list:
          - listitem:
            - link /Céder des places de la réserve/
      - navigation "Après la matinée":
        - heading [level=2]
  `);
});

test('the board of the desks by its names; a file is chosen or dropped', async ({ page }) => {
  const morning = await simulatedMorning({ seed: 3, schools: 2, families: 8, faults: ['missing-desk'] });
  const office = await new OfficePage(page).open();
  const where = page.getByText('Déposez ici le fichier de campagne (.campagne.json).');
  await expect(page.getByRole('button', { name: 'Choisir le fichier' })).toHaveAccessibleDescription(
    'Déposez ici le fichier de campagne (.campagne.json).',
  );
  expect(
    await page.getByRole('main').getByRole('button').allTextContents(),
    'nothing to press in vain',
  ).toEqual(['Choisir le fichier', 'Prendre la ville d’entraînement']);
  await drop(page, where, morning.campaign);
  await expect(page.getByText(/^Campagne vérifiée/)).toBeVisible();
  await office.useKey(morning.identity);
  await expect(page.getByText('Cette clé ouvre les fichiers de cette campagne.')).toBeVisible();
  await expectFocus(page, 'key taken');
  await office.begin();
  await expectFocus(page, 'begun');
  await office.bringDesks(morning.desks);
  await expect(office.readings).toHaveCount(morning.desks.length);
  await expectFocus(page, 'files read');
  await expect(office.board).toMatchAriaSnapshot(`
    - region /Les postes/:
      - heading /Les postes/ [level=2]
      - region /postes? à regarder/:
        - table /postes? à regarder/:
          - caption
          - rowgroup:
            - row:
              - columnheader "Poste"
              - columnheader "École"
              - columnheader "État"
              - columnheader "Inscriptions"
              - columnheader "Procès-verbal"
              - columnheader "Places retenues"
          - rowgroup:
            - row /Pas arrivé/:
              - rowheader
  `);
});

test('after each deed at the counter the keyboard goes on from where one is', async ({ page }) => {
  await (await new TrainingPage(page).open()).startDesk();
  const counter = new CounterPage(page);
  const record = async (ticket: number, lastName: string) => {
    const own = createHousehold(lastName);
    await counter.fill({ ticket, own });
    await choose(page.getByRole('main'), 'Accueil du matin', 'Non');
    await page.keyboard.press('Control+Enter');
    await expect(counter.recorded).toBeVisible();
  };

  await record(1, 'Le Gall');
  await expect(counter.next, 'recorded').toBeFocused();
  await page.keyboard.press('Enter');
  await expect(counter.ticket, 'the next family').toBeFocused();

  await counter.ticket.fill('2');
  await page.keyboard.press('F8');
  await expect(counter.ticket, 'put aside').toBeFocused();
  await page.keyboard.press('F9');
  await expect(counter.ticket).toHaveValue('2');
  await expectFocus(page, 'taken up again');

  await record(2, 'Petrov');
  await counter.voidBecause('Faute de frappe');
  await expectFocus(page, 'voided');
  await expect(counter.record).toBeVisible();

  const closing = await new ClosingPage(page).open();
  await closing.lastTicket.fill('2');
  await closing.reason.fill('Entraînement');
  await closing.close.press('Enter');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Fermer le poste' }).press('Enter');
  await expect(closing.closed).toBeVisible();
  await expectFocus(page, 'closed');
  await counter.open();
  await page.getByRole('main').getByRole('link', { name: 'Copies et clôture' }).press('Enter');
  await expect(closing.closed).toBeVisible();
  await closing.reopen('Une famille arrive');
  await expectFocus(page, 'reopened');
});

test('a field that takes the focus is never behind what stays in sight', async ({ page }) => {
  await (await new TrainingPage(page).open()).startDesk();
  const counter = new CounterPage(page);
  await expect(counter.record).toBeVisible();
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    const hidden = await page.evaluate(() => {
      const focused = document.activeElement;
      const bar = document.querySelector('.action-bar');
      const header = document.querySelector('header');
      if (!focused || !bar || !header || focused.matches('body, .skip')) return undefined;
      if (focused.closest('.action-bar, header, .side')) return undefined;
      const { top, bottom } = focused.getBoundingClientRect();
      const room = [header.getBoundingClientRect().bottom, bar.getBoundingClientRect().top] as const;
      return top < room[0] - 1 || bottom > room[1] + 1 ? focused.outerHTML.slice(0, 120) : undefined;
    });
    expect(hidden, `hidden after ${step + 1} tabs`).toBeUndefined();
  }
});

/** A file held over an element and let go there. */
async function drop(page: Page, where: Locator, file: { name: string; buffer: Buffer }): Promise<void> {
  const path = test.info().outputPath(file.name);
  await writeFile(path, file.buffer);
  const box = await where.boundingBox();
  if (!box) throw new Error('Nothing to drop upon.');
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: box.x + 5, y: box.y + 5, data });
  }
}

const expectFocus = (page: Page, where: string): Promise<void> =>
  expect
    .poll(() => page.evaluate(() => document.activeElement?.localName ?? 'nothing'), `the focus: ${where}`)
    .not.toMatch(/^(body|html|nothing)$/);
