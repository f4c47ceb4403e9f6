import type { Page } from '@playwright/test';
import { createChild, createHousehold } from '../../tests/builders/household.ts';
import { choose } from '../controls/choice.ts';
import { CounterPage } from '../pages/counter.ts';
import { TrainingPage } from '../pages/training.ts';
import { expect, test } from '../support/fixtures.ts';
import { traced } from '../support/traced.ts';

/** What the counter must not do at each letter and at each recording, told without a clock. */

const family = createHousehold('Le Gall', { children: [createChild('Alice')] });

test('a letter lays out its own box, not the page', async ({ page }) => {
  const counter = await atTheCounter(page);
  const letters = 'Quemener';
  await counter.own.guardian.getByRole('textbox', { name: 'Nom', exact: true }).focus();
  const roots = await layoutRoots(page, () => page.keyboard.type(letters, { delay: 20 }));
  expect(roots.filter((root) => root.startsWith('INPUT')).length).toBeGreaterThanOrEqual(letters.length);
  // The clock in the header may have gone on meanwhile.
  expect(roots.filter((root) => root === '#document').length).toBeLessThan(letters.length / 2);
});

test('a recorded form goes without being drawn once more (R1)', async ({ page }) => {
  const counter = await atTheCounter(page);
  await counter.fill({ ticket: 1, own: family });
  await choose(page.getByRole('main'), 'Accueil du matin', 'Non');
  await page.evaluate(() => {
    const side = document.querySelector('.side');
    const changes: string[] = [];
    Object.assign(window, { changes });
    const observer = new MutationObserver((all) => changes.push(...all.map(({ target }) => target.nodeName)));
    if (side) observer.observe(side, { childList: true, characterData: true, subtree: true });
  });
  await counter.record.click();
  await expect(counter.recorded).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(window, 'changes'))).toEqual([]);
});

test('what is typed right after a form was put aside is the next one, and neither is lost', async ({
  page,
}) => {
  const counter = await atTheCounter(page);
  await counter.ticket.fill('');
  await page.keyboard.type('2');
  await page.keyboard.press('F8');
  await page.keyboard.type('3');
  await expect(counter.ticket).toHaveValue('3');

  await page.keyboard.press('F9');
  await expect(counter.ticket, 'the one that was put aside').toHaveValue('2');
  await expect(counter.side.getByRole('button', { name: /^Reprendre le numéro/ })).toHaveText(/3/);
  await page.keyboard.press('F9');
  await expect(counter.ticket, 'the one that gave way').toHaveValue('3');
  await page.keyboard.press('F8');
  await page.keyboard.press('F9');
  await expect(counter.ticket, 'back in two keys').toHaveValue('2');
  await page.keyboard.press('F8');
  await page.keyboard.type('4');
  await counter.ticket.fill('');
  await page.keyboard.press('F9');
  await expect(counter.ticket, 'the oldest').toHaveValue('3');

  await page.reload();
  await expect(counter.ticket).toHaveValue('3');
  await expect(counter.side.getByRole('button', { name: /^Reprendre le numéro/ })).toHaveText([/2/]);
});

async function atTheCounter(page: Page): Promise<CounterPage> {
  await (await new TrainingPage(page).open()).startDesk();
  const counter = new CounterPage(page);
  await expect(counter.record).toBeVisible();
  return counter;
}

/** What is laid out during a deed, by the element from which on. */
async function layoutRoots(page: Page, deed: () => Promise<unknown>): Promise<string[]> {
  const layouts = await traced<Layout>(page, 'Layout', deed);
  return layouts.flatMap(({ endData }) => (endData?.layoutRoots ?? []).map(({ nodeName }) => nodeName));
}

interface Layout {
  readonly endData?: { readonly layoutRoots?: readonly { readonly nodeName: string }[] };
}
