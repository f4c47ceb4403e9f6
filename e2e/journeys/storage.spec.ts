import type { Page } from '@playwright/test';
import { createCampaign } from '../../tests/builders/campaign.ts';
import { createHousehold } from '../../tests/builders/household.ts';
import { CounterPage } from '../pages/counter.ts';
import { JournalPage } from '../pages/journal.ts';
import { OpeningPage } from '../pages/opening.ts';
import { UnlockPage } from '../pages/unlocking.ts';
import { origin } from '../support/browser.ts';
import { expect, test } from '../support/fixtures.ts';
import { survey } from '../support/survey.ts';
import { fillWithFiles, fillWithRows, makeRoom, nearlyFullDisk } from '../torture/disk.ts';
import { clearRows, damageLine, deleteDatabase, storedRows } from '../torture/rows.ts';
import { countOf } from '../torture/tally.ts';

const campaign = createCampaign();

test('the disk is full at the commit: no number, the form is kept, and it records once there is room (R1)', async ({
  profile,
}) => {
  const start = async (address: string): Promise<Page> => {
    const context = await profile.open({ args: nearlyFullDisk });
    const [page = await context.newPage()] = context.pages();
    await page.goto(address);
    return page;
  };
  const first = await start(origin);
  await openDesk(first);
  const address = first.url();
  await fillWithFiles(first);
  await first.context().close();
  const page = await start(address);
  await new UnlockPage(page).open();
  const counter = new CounterPage(page);
  await counter.fill({ ticket: 1, own: createHousehold('Le Gall') });
  const before = await storedRows(page);
  await fillWithRows(page);

  await counter.record.click();

  await expect(counter.alert).toContainText('Rien n’a été enregistré.');
  await expect(counter.alert).toContainText('Le disque de ce portable est plein');
  await expect(counter.alert).toContainText('Le formulaire est gardé.');
  await survey(page, 'counter-disk-full');
  await expectNoNumber(counter, 'Le Gall');
  expect(await storedRows(page)).toEqual(before);
  await counter.record.click();
  await expectNoNumber(counter, 'Le Gall');

  await makeRoom(page);
  await counter.record.click();
  await expect(counter.recorded).toBeVisible();
  expect((await counter.receipts()).map(countOf)).toEqual([1]);
  await expect((await new JournalPage(page).open()).rows).toHaveCount(1);
});

const losses = [
  { name: 'its rows are gone', lose: (page: Page) => clearRows(page, ['lines', 'heads']) },
  {
    name: 'its lines are gone, its head is not',
    lose: (page: Page) => clearRows(page, ['lines']),
    // Only reading the chain tells.
    showsLocked: true,
  },
  { name: 'the whole database is gone', lose: deleteDatabase },
];

for (const { name, lose, showsLocked } of losses) {
  test(`${name} while the counter is open: no number any more, and the recovery after a reload (R1, R3)`, async ({
    page,
  }) => {
    const chain = await openDesk(page);
    const counter = new CounterPage(page);
    await counter.serve({ ticket: 1, own: createHousehold('Le Gall') });
    await counter.nextFamily();
    await counter.fill({ ticket: 2, own: createHousehold('Morvan') });
    await lose(page);

    await counter.record.click();

    await expect(counter.alert).toContainText('Rien n’a été enregistré.');
    await expect(counter.alert).toContainText('La numérotation est arrêtée. N’effacez rien');
    await expectNoNumber(counter, 'Morvan');
    await page.reload();
    if (showsLocked) await new UnlockPage(page).open();
    await expect(
      page.getByRole('heading', { name: 'Le registre de ce poste n’est plus entier' }),
    ).toBeVisible();
    await expect(page.getByText(`Le poste ${chain} a confirmé 2 écritures`)).toBeVisible();
    await expect(counter.record).toBeHidden();
  });
}

test('one byte of a stored line changes: the sentence names the line, no number, nothing deleted (R3)', async ({
  page,
}) => {
  const chain = await openDesk(page);
  const counter = new CounterPage(page);
  for (const [index, name] of ['Le Gall', 'Morvan', 'Kervella'].entries()) {
    await counter.serve({ ticket: index + 1, own: createHousehold(name) });
    await counter.nextFamily();
  }
  const before = await storedRows(page);
  // The opening is line 1, Morvan line 3.
  await damageLine(page, 3);

  await page.reload();
  await new UnlockPage(page).open();

  await expect(page.getByRole('heading', { name: 'Le registre de ce poste est abîmé' })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText(
    `Le registre du poste ${chain} ne se lit plus à partir de l’écriture`,
  );
  await survey(page, 'recovery-damaged');
  await expect(counter.record).toBeHidden();
  expect(await storedRows(page)).toEqual(before);
});

const openDesk = async (page: Page): Promise<string> =>
  (await new OpeningPage(page).open()).openWith(campaign);

/** The form still stands as it was typed, and no receipt is in sight. */
async function expectNoNumber(counter: CounterPage, guardian: string): Promise<void> {
  await expect(counter.recorded).toBeHidden();
  expect(await counter.receipts()).toEqual([]);
  const lastName = counter.own.guardian.getByRole('textbox', { name: 'Nom', exact: true });
  await expect(lastName).toHaveValue(guardian);
}
