import type { Locator, Page } from '@playwright/test';
import { createCampaign } from '../../tests/builders/campaign.ts';
import { CounterPage } from '../pages/counter.ts';
import { DoorsPage } from '../pages/doors.ts';
import { EditorPage } from '../pages/editor.ts';
import { JournalPage } from '../pages/journal.ts';
import { OpeningPage } from '../pages/opening.ts';
import { TrainingPage } from '../pages/training.ts';
import { expectNoAxeViolations } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { survey } from '../support/survey.ts';

/** What people set, press and hear: contrast, motion, the list of keys, names in the accessibility tree, the focus. */

test.beforeEach(() => test.slow());

test('more contrast follows the laptop until a person chooses, and what was chosen is kept', async ({
  page,
}) => {
  const more = page.getByRole('button', { name: 'Contraste renforcé' });
  await page.emulateMedia({ contrast: 'more' });
  await new DoorsPage(page).open();
  await expect(more).toHaveAttribute('aria-pressed', 'true');
  expect(await ink(page)).toBe('#0a1548');
  await survey(page, 'doors-contrast');

  await more.click();
  await expect(more).toHaveAttribute('aria-pressed', 'false');
  expect(await ink(page)).toBe('#1d2c66');
  await page.emulateMedia({ contrast: 'no-preference' });
  await more.click();
  await page.reload();
  await expect(more).toHaveAttribute('aria-pressed', 'true');

  await new TrainingPage(page).open().then((training) => training.startDesk());
  await expect(new CounterPage(page).record).toBeVisible();
  await survey(page, 'counter-contrast');
});

test('with forced colours every state is still told apart, and axe finds nothing', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const counter = await openCounter(page);
  const [own, carried] = ['Sa propre famille', 'Porte une autre famille'].map((name) =>
    page.getByRole('radio', { name }).locator('xpath=ancestor::label'),
  ) as [Locator, Locator];
  const ground = (option: Locator) => option.evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await ground(own)).not.toBe(await ground(carried));
  await expect(counter.record).toHaveCSS('border-top-style', 'solid');
  await survey(page, 'counter-forced-colours');
});

test('where less motion is asked for nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const counter = await openCounter(page);
  await counter.clear.click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('? lists what the keys do on this screen, in both languages, and the focus comes back', async ({
  page,
}) => {
  const counter = await openCounter(page);
  const list = page.getByRole('dialog', { name: 'Raccourcis clavier' });

  await counter.ticket.focus();
  await page.keyboard.press('?');
  await expect(list).toBeHidden();
  await page.keyboard.press('F1');
  await expect(list).toBeVisible();
  await expect(list.getByRole('term').filter({ hasText: 'F8' })).toBeVisible();
  await expect(list).toContainText('Mettre le passage de côté');
  await survey(page, 'keys-counter');
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(counter.ticket).toBeFocused();

  await counter.clear.focus();
  await page.keyboard.press('?');
  await expect(list).toBeVisible();
  await list.getByRole('checkbox').press('Space');
  await page.keyboard.press('Escape');
  await expect(counter.clear).toBeFocused();
  await page.keyboard.press('?');
  await expect(list, 'switched off').toBeHidden();

  await new JournalPage(page).open();
  await page.getByRole('button', { name: 'Raccourcis clavier' }).click();
  await expect(list).toContainText('Parcourir les inscriptions');
  await expect(list).not.toContainText('Mettre le passage de côté');
  await list.getByRole('button', { name: 'Fermer' }).click();
  await expect(page.getByRole('button', { name: 'Raccourcis clavier' })).toBeFocused();
});

test('the accessibility statement, from the first page', async ({ page }) => {
  await new DoorsPage(page).open();
  await page.getByRole('link', { name: /^Accessibilité/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Déclaration d’accessibilité' })).toBeVisible();
  await expect(page.getByRole('link', { name: /Défenseur des droits/ }).first()).toBeVisible();
  await survey(page, 'accessibility');

  const { campaign, ...files } = createCampaign();
  await expect(page.getByText(campaign.notices.contact.fr)).toBeHidden();
  await new OpeningPage(page).open().then((opening) => opening.openWith({ campaign, ...files }));
  await page.goto('#/accessibilite');
  await expect(page.getByText(campaign.notices.contact.fr)).toBeVisible();
  await expect(page.getByText(`${campaign.town} s’engage`)).toBeVisible();
});

test('what a screen reader hears of the counter', async ({ page }) => {
  await openCounter(page);
  await expect(page.getByRole('banner')).toMatchAriaSnapshot(`
    - banner:
      - link "Préau, retour à l’accueil"
      - navigation "Écrans du poste":
        - link "Guichet"
        - link "Journal"
        - link "Places"
        - link "Fiches papier"
        - link "Copies et clôture"
  `);
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Guichet" [level=1]
      - region /Passage/:
        - heading /Passage/ [level=2]
        - textbox "Numéro d’arrivée"
        - radiogroup "Qui est là ?":
          - radio "Sa propre famille" [checked]
          - radio "Porte une autre famille"
          - radio "Les deux"
      - region /La famille/:
        - heading /La famille/ [level=2]
        - group "Responsable":
          - textbox "Nom"
          - textbox "Prénom"
          - textbox "Téléphone"
        - group "Enfant 1":
          - combobox "Nom"
          - textbox "Prénom"
          - textbox "Né(e) le"
          - button /École/
          - button /Niveau/
          - group /Périodes/
        - button "Ajouter un enfant"
      - region /Vérifier et enregistrer/:
        - radiogroup "Fiche de réservation signée ?"
  `);
  const unnamed = await page
    .locator('a, button, input:not([type="hidden"]), select, textarea, [role="button"], [role="radio"]')
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.checkVisibility())
        .filter((element) => {
          const labels = 'labels' in element ? [...((element.labels as NodeList | null) ?? [])] : [];
          const named = [element.getAttribute('aria-label'), element.getAttribute('aria-labelledby')];
          return ![...named, element.textContent, ...labels.map((label) => label.textContent)].some((name) =>
            name?.trim(),
          );
        })
        .map((element) => element.outerHTML),
    );
  expect(unnamed, 'controls without a name').toEqual([]);
});

test('the focus is never lost, from screen to screen and from dialog to dialog', async ({ page }) => {
  await new DoorsPage(page).open();
  await follow(page, page.getByRole('link', { name: /S’entraîner/ }), 'training');
  await follow(page, page.getByRole('button', { name: 'Commencer' }), 'counter');
  const counter = new CounterPage(page);
  await expect(counter.record).toBeVisible();
  await expectFocus(page, 'counter, once it is there');

  const dialogs: readonly (readonly [string, Locator])[] = [
    ['keys', page.getByRole('button', { name: 'Raccourcis clavier' })],
    ['pupils', page.getByRole('button', { name: 'Charger une liste' })],
    ['agent', page.getByRole('button', { name: /Changer d’agent/ })],
    ['clear', counter.clear],
  ];
  for (const [name, button] of dialogs) {
    await button.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog').or(page.getByRole('alertdialog'));
    await expect(dialog).toBeVisible();
    await expect(
      dialog.locator(':focus').or(dialog.and(page.locator(':focus'))),
      `${name}, open`,
    ).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(button, `${name}, closed`).toBeFocused();
  }

  await page.getByRole('button', { name: 'Ajouter un enfant' }).press('Enter');
  await expectFocus(page, 'a child added');
  await page.getByRole('button', { name: 'Retirer l’enfant 2' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Ajouter un enfant' })).toBeFocused();
  await page.getByRole('button', { name: 'Ajouter un second responsable' }).press('Enter');
  await expectFocus(page, 'a guardian added');
  await page.getByRole('button', { name: 'Retirer le second responsable' }).press('Enter');
  await expectFocus(page, 'a guardian removed');
  await page.keyboard.press('Control+Enter');
  await expect(counter.alert.first()).toBeVisible();
  await expectFocus(page, 'errors shown');

  for (const name of ['Journal', 'Places', 'Fiches papier', 'Copies et clôture', 'Guichet']) {
    await follow(page, page.getByRole('link', { name, exact: true }), name);
  }
  await expectNoAxeViolations(page);
});

test('the focus is never lost where what had it is taken away, nor from page to page of the coordination', async ({
  page,
}) => {
  await new DoorsPage(page).open();
  await follow(page, page.getByRole('link', { name: /Coordonner/ }), 'office');
  const editor = await new EditorPage(page).begin();
  await expectFocus(page, 'editor');
  for (const name of ['Périodes', 'Tranches', 'Règles et questions']) {
    await follow(page, editor.state(name), name);
  }
  await page.getByRole('button', { name: 'Ajouter une question' }).press('Enter');
  const remove = page.getByRole('button', { name: 'Retirer : Question 1' });
  await remove.press('Enter');
  await expect(remove).toBeHidden();
  await expectFocus(page, 'a question removed');
  await expect(
    page
      .getByRole('main')
      .locator(':focus')
      .or(page.getByRole('main').and(page.locator(':focus'))),
  ).toBeVisible();
  expect(await page.locator('[tabindex="-1"]:focus').count(), 'where it was').toBe(1);
});

async function openCounter(page: Page): Promise<CounterPage> {
  const training = await new TrainingPage(page).open();
  await training.startDesk();
  const counter = new CounterPage(page);
  await expect(counter.record).toBeVisible();
  return counter;
}

/** By keyboard, to wherever it leads. */
async function follow(page: Page, way: Locator, to: string): Promise<void> {
  await way.focus();
  const before = page.url();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).not.toBe(before);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectFocus(page, to);
}

const expectFocus = (page: Page, where: string): Promise<void> =>
  expect
    .poll(() => page.evaluate(() => document.activeElement?.localName ?? 'nothing'), `the focus: ${where}`)
    .not.toMatch(/^(body|html|nothing)$/);

const ink = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--ink').trim());
