import type { Locator, Page } from '@playwright/test';
import { CounterPage } from '../pages/counter.ts';
import { TrainingPage } from '../pages/training.ts';
import { expect, test } from '../support/fixtures.ts';

/**
 * How many keys a family costs, from its ticket to its receipt, no mouse: two children, three weeks each, always
 * the same ones. A chord counts as many keys as it has.
 */

const MOST_WHEN_TYPED = 60;
const MOST_WITH_NUMBERS = 30;

const guardian = { lastName: 'Quéméner', firstName: 'Rozenn', phone: '0639980210' };
const typed = [
  { lastName: 'Quéméner', firstName: 'Zélie', born: '26022016', level: 'CE1' },
  { lastName: 'Quéméner', firstName: 'Yann', born: '14092018', level: 'GS' },
];
/** Of the training town's list: Alice Le Gall and her sister Léa. */
const numbers = ['108', '109'];

/** Somebody at the keyboard: what the paper says is written, all other keys are counted apart. */
class Agent {
  written = 0;
  others = 0;
  readonly #began = Date.now();

  constructor(private readonly page: Page) {}

  /** Letters of names, figures of telephones and dates. */
  async writes(text: string): Promise<void> {
    this.written += text.length;
    await this.page.keyboard.type(text);
  }

  async presses(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.others += key.split('+').length;
      await this.page.keyboard.press(key);
    }
  }

  /** Enter leads on, and this is where. */
  async goesOnTo(field: Locator): Promise<void> {
    await this.presses('Enter');
    await expect(field).toBeFocused();
  }

  report(what: string): void {
    const seconds = ((Date.now() - this.#began) / 1000).toFixed(1);
    const all = this.written + this.others;
    console.log(
      `keystrokes, ${what}: ${all} in all, ${this.others} beyond names, phone and dates; ${seconds} s`,
    );
  }
}

/** Counting needs no haste: a busy computer opens a desk slowly. */
test.describe.configure({ timeout: 180_000 });

test('two children typed: at most sixty keys beyond what the form says', async ({ page }) => {
  const counter = await atTheCounter(page);
  const agent = new Agent(page);
  await agent.presses('1');
  await agent.goesOnTo(inGuardian(counter, 'Nom'));
  await agent.writes(guardian.lastName);
  await agent.goesOnTo(inGuardian(counter, 'Prénom'));
  await agent.writes(guardian.firstName);
  await agent.goesOnTo(inGuardian(counter, 'Téléphone'));
  await agent.writes(guardian.phone);
  for (const [index, child] of typed.entries()) {
    const group = counter.own.child(index + 1);
    const lastName = group.getByLabel('Nom', { exact: true });
    if (index === 0) await agent.goesOnTo(lastName);
    else await agent.presses('F2');
    await expect(lastName).toBeFocused();
    await agent.writes(child.lastName);
    await agent.goesOnTo(group.getByRole('textbox', { name: 'Prénom' }));
    await agent.writes(child.firstName);
    await agent.goesOnTo(group.getByRole('textbox', { name: 'Né(e) le' }));
    await agent.writes(child.born);
    await agent.goesOnTo(group.getByRole('button', { name: /Niveau$/ }));
    await agent.presses(...child.level);
    await agent.goesOnTo(weeksOf(group).first());
    await ticksThreeWeeks(agent, group);
  }
  await agent.goesOnTo(answersTo(page, /^Accueil du matin/).first());
  await agent.presses('Space');
  await agent.goesOnTo(answersTo(page, 'Fiche de réservation signée ?').first());
  await agent.presses('Space', 'Control+Enter');
  await expect(counter.recorded).toBeVisible();
  agent.report('typed');
  expect(agent.others).toBeLessThanOrEqual(MOST_WHEN_TYPED);
  await expectRequests(counter, 6);
});

test('two pupils by number, of a family seen before: at most thirty keys in all', async ({ page }) => {
  const counter = await atTheCounter(page);
  await recordTheElderForOneWeek(page, counter);
  await expect(counter.ticket).toBeFocused();

  const agent = new Agent(page);
  await agent.presses('2');
  await agent.goesOnTo(inGuardian(counter, 'Nom'));
  await agent.writes('leg');
  await expect(page.getByText('Cette famille est déjà passée ?')).toBeVisible();
  await agent.presses('ArrowDown', 'Enter');
  const [elder, younger] = [counter.own.child(1), counter.own.child(2)];
  await expect(weeksOf(elder).first()).toBeFocused();
  await agent.presses('2', '3', '4');
  await agent.presses('F2');
  await expect(younger.getByLabel('Nom', { exact: true })).toBeFocused();
  await takesByNumber(agent, younger, numbers[1] ?? '');
  await agent.presses('2', '3', '4');
  await agent.goesOnTo(answersTo(page, 'Fiche de réservation signée ?').first());
  await agent.presses('Space', 'Control+Enter');
  await expect(counter.recorded).toBeVisible();
  agent.report('by number, family known');
  expect(agent.others + agent.written).toBeLessThanOrEqual(MOST_WITH_NUMBERS);
  await expectRequests(counter, 6);
});

test('two pupils by number, of a family never seen: printed for comparison', async ({ page }) => {
  const counter = await atTheCounter(page);
  const agent = new Agent(page);
  await agent.presses('1', 'Enter');
  await agent.writes(guardian.lastName);
  await agent.presses('Enter');
  await agent.writes(guardian.firstName);
  await agent.presses('Enter');
  await agent.writes(guardian.phone);
  await agent.presses('Enter');
  for (const [index, number] of numbers.entries()) {
    if (index > 0) await agent.presses('F2');
    await takesByNumber(agent, counter.own.child(index + 1), number);
    await agent.presses('1', '2', '3');
  }
  await agent.presses('Enter', 'Space', 'Enter', 'Space', 'Control+Enter');
  await expect(counter.recorded).toBeVisible();
  agent.report('by number, family new');
  await expectRequests(counter, 6);
});

async function atTheCounter(page: Page): Promise<CounterPage> {
  const training = await new TrainingPage(page).open();
  await training.startDesk();
  const counter = new CounterPage(page);
  // Sealing a desk stretches its words, which takes as long as the laptop needs.
  await expect(counter.ticket).toBeFocused({ timeout: 60_000 });
  // The list of the school is there a moment after the form.
  await expect(counter.side.getByText(/\d+ élèves/)).toBeVisible();
  return counter;
}

/** The family's first visit, which is not counted. */
async function recordTheElderForOneWeek(page: Page, counter: CounterPage): Promise<void> {
  const agent = new Agent(page);
  await agent.presses('1', 'Enter');
  await agent.writes('Le Gall');
  await agent.presses('Enter');
  await agent.writes('Gwenaëlle');
  await agent.presses('Enter');
  await agent.writes('0639980110');
  await agent.presses('Enter');
  await takesByNumber(agent, counter.own.child(1), numbers[0] ?? '');
  await agent.presses('1', 'Enter', 'Space', 'Enter', 'Space', 'Control+Enter');
  await expect(counter.recorded).toBeVisible();
  await expect(counter.next).toBeFocused();
  await agent.presses('Enter');
}

async function takesByNumber(agent: Agent, child: Locator, number: string): Promise<void> {
  await agent.presses(...number);
  await expect(child.page().getByRole('option')).toHaveCount(1);
  await agent.presses('Enter');
  await expect(weeksOf(child).first()).toBeFocused();
}

async function ticksThreeWeeks(agent: Agent, child: Locator): Promise<void> {
  await agent.presses('1', '2', '3');
  for (const week of [0, 1, 2]) {
    await expect(weeksOf(child).nth(week)).toHaveAttribute('aria-pressed', 'true');
  }
}

/** Every child's weeks are on the receipt, each with its outcome. */
async function expectRequests(counter: CounterPage, count: number): Promise<void> {
  const outcomes = await counter.page.getByRole('main').getByRole('definition').allTextContents();
  const weeks = outcomes.join(' ').match(/du \d+(er)?(\s\p{L}+)? au/gu) ?? [];
  expect(weeks, outcomes.join('\n')).toHaveLength(count);
}

const inGuardian = (counter: CounterPage, name: string): Locator =>
  counter.own.guardian.getByRole('textbox', { name, exact: true });

const weeksOf = (child: Locator): Locator =>
  child.getByRole('group', { name: /^Périodes/ }).getByRole('button');

const answersTo = (page: Page, question: string | RegExp): Locator =>
  page.getByRole('radiogroup', { name: question }).getByRole('radio');
