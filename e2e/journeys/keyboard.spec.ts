import type { Locator, Page } from '@playwright/test';
import { Typist } from '../controls/typist.ts';
import { CounterPage } from '../pages/counter.ts';
import { DoorsPage } from '../pages/doors.ts';
import { TrainingPage } from '../pages/training.ts';
import { expect, test } from '../support/fixtures.ts';

interface Pupil {
  readonly lastName: string;
  readonly firstName: string;
  /** `26022016` */
  readonly born: string;
  readonly level: string;
}

const weeks = 3;

test('a newcomer serves a family by keyboard alone, from the first page to the next family', async ({
  page,
}) => {
  const typist = new Typist(page);
  await toTheCounter(page, typist);
  const children: Pupil[] = [
    { lastName: 'Quéméner', firstName: 'Zélie', born: '26022016', level: 'CE1' },
    { lastName: 'Quéméner', firstName: 'Yann', born: '14092018', level: 'GS' },
  ];

  const counter = new CounterPage(page);
  const atTicket = { characters: typist.characters, otherKeys: typist.otherKeys };
  await fillGuardian(counter, typist);
  for (const [index, child] of children.entries()) {
    if (index > 0) await addChild(page, typist);
    const group = counter.own.child(index + 1);
    await typist.fill(group.getByLabel('Nom', { exact: true }), child.lastName);
    await typist.fill(group.getByRole('textbox', { name: 'Prénom' }), child.firstName);
    await typist.fill(group.getByRole('textbox', { name: 'Né(e) le' }), child.born);
    await typist.fill(group.getByRole('button', { name: /Niveau$/ }), child.level);
    await tickWeeks(group, typist);
  }
  await signAndRecord(page, counter, typist);

  report('two children typed, three weeks', typist, atTicket);
  await typist.press('Enter');
  await expect(counter.record).toBeVisible();
  await expect(
    counter.ticket.or(counter.own.guardian.getByLabel('Nom', { exact: true })).and(page.locator(':focus')),
  ).toBeVisible();
});

test('with the pupils’ list three letters fill in a child', async ({ page }) => {
  const typist = new Typist(page);
  await toTheCounter(page, typist);
  const counter = new CounterPage(page);
  const atTicket = { characters: typist.characters, otherKeys: typist.otherKeys };
  await fillGuardian(counter, typist);
  for (const index of [0, 1]) {
    if (index > 0) await addChild(page, typist);
    const group = counter.own.child(index + 1);
    await typist.fill(group.getByRole('combobox', { name: 'Nom' }), ['mar', 'ber'][index] ?? '');
    await expect(page.getByRole('option').first()).toBeVisible();
    await typist.press('ArrowDown');
    await typist.press('Enter');
    await expect(group.getByRole('textbox', { name: 'Né(e) le' })).toHaveValue(/^\d\d\/\d\d\/\d{4}$/);
    await tickWeeks(group, typist);
  }
  await signAndRecord(page, counter, typist);

  report('two children from the list, three weeks', typist, atTicket);
});

/** The first page, the training door, its one button. */
async function toTheCounter(page: Page, typist: Typist): Promise<void> {
  const doors = await new DoorsPage(page).open();
  await typist.tabTo(doors.training);
  await typist.press('Enter');
  const training = new TrainingPage(page);
  await expect(training.start).toBeVisible();
  await typist.tabTo(training.start);
  await typist.press('Enter');
  await expect(new CounterPage(page).record).toBeVisible();
}

async function fillGuardian(counter: CounterPage, typist: Typist): Promise<void> {
  const { guardian } = counter.own;
  if ((await counter.ticket.inputValue()) === '') await typist.fill(counter.ticket, '1');
  await typist.fill(guardian.getByRole('textbox', { name: 'Nom', exact: true }), 'Quéméner');
  await typist.fill(guardian.getByRole('textbox', { name: 'Prénom' }), 'Rozenn');
  await typist.fill(guardian.getByRole('textbox', { name: 'Téléphone' }), '0612345678');
}

async function tickWeeks(child: Locator, typist: Typist): Promise<void> {
  const cells = child.getByRole('group', { name: /^Périodes/ }).getByRole('button');
  for (let week = 0; week < weeks; week += 1) {
    await typist.tabTo(cells.nth(week));
    await typist.press('Space');
    await expect(cells.nth(week)).toHaveAttribute('aria-pressed', 'true');
  }
}

async function addChild(page: Page, typist: Typist): Promise<void> {
  await typist.tabTo(page.getByRole('button', { name: 'Ajouter un enfant' }));
  await typist.press('Enter');
}

async function signAndRecord(page: Page, counter: CounterPage, typist: Typist): Promise<void> {
  for (const question of [/^Accueil du matin/, 'Fiche de réservation signée ?']) {
    const answers = page.getByRole('radiogroup', { name: question }).getByRole('radio');
    await typist.tabTo(answers.first());
    await typist.press('Space');
    await expect(answers.first()).toBeChecked();
  }
  await typist.press('Control+Enter');
  await expect(counter.recorded).toBeVisible();
  await expect(counter.next).toBeFocused();
}

/** From the ticket to the receipt, on the test's output. */
function report(what: string, typist: Typist, before: { characters: number; otherKeys: number }): void {
  const characters = typist.characters - before.characters;
  const others = typist.otherKeys - before.otherKeys;
  const words = `${what}: ${others} keystrokes beyond the ${characters} characters typed`;
  test.info().annotations.push({ type: 'keystrokes', description: words });
  process.stdout.write(`${words}\n`);
}
