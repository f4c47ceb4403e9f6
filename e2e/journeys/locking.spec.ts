import type { BrowserContext, Page } from '@playwright/test';
import { wordsOf } from '../../src/domain/keys/deskPassphrase.ts';
import { createCampaign, passphraseOf, TEST_IDENTITY } from '../../tests/builders/campaign.ts';
import { createHousehold } from '../../tests/builders/household.ts';
import { CounterPage } from '../pages/counter.ts';
import { OpeningPage } from '../pages/opening.ts';
import { UnlockPage } from '../pages/unlocking.ts';
import { expect, test } from '../support/fixtures.ts';
import { survey } from '../support/survey.ts';
import { countOf } from '../torture/tally.ts';

const campaign = createCampaign();
const family = createHousehold('Zyxquorvan', { guardian: 'Kwibolthec', phone: '06 12 39 87 45' });
const TYPED = ['Zyxquorvan', 'Kwibolthec', '612398745', 'Alice'];

test('F10 in mid-form: nothing of it is left in the page; the words of the slip bring it back as it was', async ({
  page,
}) => {
  await openDesk(page);
  const counter = new CounterPage(page);
  await counter.fill({ ticket: 1, own: family });

  await page.keyboard.press('F10');

  const locked = new UnlockPage(page);
  await expect(locked.words).toBeFocused();
  await expectNothingLeft(page);
  await survey(page, 'lock');

  await test.step('every kind of wrong words has its sentence, and the desk stays shut', async () => {
    const right = passphraseOf('JVE-A').split(' ');
    const another = passphraseOf('JVE-B').split(' ');
    const replaced = wordsOf('JVE-A', new Uint8Array(8).fill(7));
    const wrong: readonly (readonly [readonly string[], RegExp])[] = [
      [right.slice(0, 5), /La phrase secrète a 6 mots/],
      [[...right.slice(0, 5), 'zzzzz'], /Le mot 6, « zzzzz »/],
      [another, /sont ceux d’un autre poste/],
      [replaced, /ils ont été remplacés/],
    ];
    for (const [words, sentence] of wrong) {
      await locked.words.fill(words.join(' '));
      await locked.words.press('Enter');
      await expect(locked.words).toHaveAccessibleDescription(sentence);
      await expect(locked.words).toHaveAttribute('aria-invalid', 'true');
      await expectNothingLeft(page);
    }
    await survey(page, 'lock-wrong-words');
  });

  await locked.open();
  await expectForm(counter);
  await counter.record.click();
  await expect(counter.recorded).toBeVisible();
  expect((await counter.receipts()).map(countOf)).toEqual([1]);
});

test('no way back into a locked desk: not by the address, not by the history, not by a reload', async ({
  page,
}) => {
  const chain = await openDesk(page);
  const counter = new CounterPage(page);
  await counter.serve({ ticket: 1, own: family });
  await page.getByRole('link', { name: 'Journal', exact: true }).click();
  await expect(page.getByText('Zyxquorvan').first()).toBeVisible();
  await page.keyboard.press('F10');
  const locked = new UnlockPage(page);

  for (const leave of [
    () => page.goto(`#/poste/${chain}/journal`),
    () => page.goto(`#/poste/${chain}/cloture`),
    () => page.goBack(),
    () => page.reload(),
  ]) {
    await leave();
    await expect(locked.words).toBeVisible();
    await expectNothingLeft(page);
  }
});

test('untouched for the time that was set it locks itself; a touch puts that off, and the form is kept', async ({
  page,
}) => {
  await page.clock.install({ time: '2024-05-25T08:40:00+02:00' });
  await openDesk(page);
  const counter = new CounterPage(page);
  const locked = new UnlockPage(page);
  await counter.fill({ ticket: 1, own: family });

  await test.step('after 15 minutes unless told otherwise', async () => {
    await page.clock.runFor('14:00');
    await counter.ticket.press('Shift');
    await page.clock.runFor('14:00');
    await expectForm(counter);
    await page.clock.runFor('01:10');
    await expect(locked.words).toBeVisible();
    await expectNothingLeft(page);
    await unlockOnTheClock(page, locked);
    await expectForm(counter);
  });

  await test.step('after 5 minutes where that was chosen, at the next start too', async () => {
    await page.getByRole('button', { name: 'Verrouiller ce poste' }).click();
    await page.getByRole('button', { name: /Verrouiller tout seul/ }).click();
    await page.getByRole('option', { name: /^après 5 minutes/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Annuler' }).click();
    await page.clock.runFor('05:10');
    await expect(locked.words).toBeVisible();
    await page.reload();
    await unlockOnTheClock(page, locked);
    await expectForm(counter);
    await page.clock.runFor('05:10');
    await expect(locked.words).toBeVisible();
  });

  await test.step('a laptop that slept locks as soon as it wakes', async () => {
    await unlockOnTheClock(page, locked);
    await expectForm(counter);
    await page.clock.fastForward('02:00:00');
    await expect(locked.words).toBeVisible();
    await expectNothingLeft(page);
  });
});

test('another tab keeps its own key: it is neither locked with the first, nor opened by it', async ({
  context,
  page,
}) => {
  await openDesk(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(new UnlockPage(other).words).toBeVisible();
  await expectNothingLeft(other);
  await new UnlockPage(other).open();
  await new CounterPage(other).fill({ ticket: 2, own: family });

  await page.keyboard.press('F10');

  await expect(new UnlockPage(page).words).toBeVisible();
  await expectForm(new CounterPage(other), '2');
  await new CounterPage(other).record.click();
  await expect(new CounterPage(other).recorded).toBeVisible();
  await expect(new UnlockPage(page).words).toBeVisible();
  await new UnlockPage(page).open();
  await expect(new CounterPage(page).side).toContainText(/Familles inscrites\s*1/);
});

test('the slip is lost: the key of the coordination gives new words, and the old ones open nothing (fault 23)', async ({
  context,
  page,
}) => {
  await openDesk(page);
  const counter = new CounterPage(page);
  await counter.serve({ ticket: 1, own: createHousehold('Le Gall') });
  await counter.nextFamily();
  await counter.fill({ ticket: 2, own: family });
  await page.keyboard.press('F10');
  const locked = new UnlockPage(page);

  await locked.slipLost.click();
  const key = page.getByLabel('Clé secrète de la coordination');
  const open = page.getByRole('button', { name: 'Utiliser cette clé' });
  await survey(page, 'lock-slip-lost');
  for (const [typed, sentence] of [
    ['la clé', /commence par AGE-SECRET-KEY-1/],
    [`${TEST_IDENTITY.slice(0, -1)}Q`, /ne tombe pas juste/],
    [STRANGER, /n’est pas celle d’un destinataire de cette campagne/],
  ] as const) {
    await key.fill(typed);
    await open.click();
    await expect(key).toHaveAccessibleDescription(sentence);
    await expectNothingLeft(page);
  }
  await key.fill(TEST_IDENTITY);
  await open.click();
  const words = (await page.locator('.unlock-words').innerText()).trim();
  expect(words.split(' ')).toHaveLength(6);
  await survey(page, 'lock-new-words');
  await page.getByRole('button', { name: 'C’est noté, ouvrir le poste' }).click();
  await expectForm(counter, '2');

  await test.step('from now on, in every tab, the new words and no others', async () => {
    const other = await afresh(context, page);
    const shut = new UnlockPage(other);
    await shut.words.fill(passphraseOf('JVE-A'));
    await shut.words.press('Enter');
    await expect(shut.words).toHaveAttribute('aria-invalid', 'true');
    await shut.words.fill(words);
    await shut.words.press('Enter');
    await expect(new CounterPage(other).side).toContainText(/Familles inscrites\s*1/);
  });
});

/** A key of age that opens nothing of this campaign. */
const STRANGER = 'AGE-SECRET-KEY-1CEA2LA3RGUD53KRGDWXYG0MDYDD5WJH46EUD9ZL77ZNUQJSN4QESVML0JK';

const openDesk = async (page: Page): Promise<string> =>
  (await new OpeningPage(page).open()).openWith(campaign);

async function afresh(context: BrowserContext, page: Page): Promise<Page> {
  const tab = await context.newPage();
  await tab.goto(page.url());
  return tab;
}

/** Nothing of what was typed, in no text and no field of the whole page. */
async function expectNothingLeft(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: /verrouillé$/ })).toBeVisible();
  const [html, values] = await page.evaluate(() => [
    document.documentElement.outerHTML,
    [...document.querySelectorAll('input, textarea, select')]
      .map((field) => (field as HTMLInputElement).value)
      .join('\n'),
  ]);
  for (const typed of TYPED) {
    expect(html).not.toContain(typed);
    expect(values).not.toContain(typed);
  }
  expect(await page.title()).toMatch(/verrouillé/);
}

async function expectForm(counter: CounterPage, ticket = '1'): Promise<void> {
  await expect(counter.ticket).toHaveValue(ticket);
  const { guardian } = counter.own;
  await expect(guardian.getByRole('textbox', { name: 'Nom', exact: true })).toHaveValue('Zyxquorvan');
  await expect(guardian.getByRole('textbox', { name: 'Téléphone' })).toHaveValue('+33612398745');
  await expect(counter.own.child(1).getByRole('textbox', { name: 'Prénom' })).toHaveValue('Alice');
}

/** The page's clock stands still between two steps, its worker's does not. */
async function unlockOnTheClock(page: Page, locked: UnlockPage): Promise<void> {
  await locked.words.fill(passphraseOf('JVE-A'));
  await locked.words.press('Enter');
  await expect(async () => {
    await page.clock.runFor(100);
    await expect(locked.words).toBeHidden({ timeout: 100 });
  }).toPass();
}
