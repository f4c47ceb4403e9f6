import { simulatedMorning } from '../controls/simulatedMorning.ts';
import { ArbitrationPage } from '../pages/arbitration.ts';
import { OfficePage } from '../pages/office.ts';
import { expect, test } from '../support/fixtures.ts';
import { survey } from '../support/survey.ts';

/** Few families, and every fault that makes a case. */
const MORNING = {
  seed: 4,
  schools: 4,
  families: 36,
  faults: [
    'child-at-two-desks',
    'homonyms',
    'second-carried',
    'corrections',
    'transfers-doubled',
    'cloned-desk',
    'missing-desk',
  ],
} as const;

test('sticks are read, missing places released, and the whole pile settled by keyboard', async ({ page }) => {
  const morning = await simulatedMorning(MORNING);
  const office = await new OfficePage(page).open();
  await office.bringCampaign(morning.campaign);
  await office.useKey(morning.identity);
  await office.begin();

  await test.step('one stick after the other', async () => {
    const half = Math.ceil(morning.desks.length / 2);
    await expect(page.getByText(/Prochain attendu/)).toBeVisible();
    await office.bringDesks(morning.desks.slice(0, half));
    await expect(office.readings).toHaveCount(half);
    await office.bringDesks([
      ...morning.desks.slice(half),
      { name: 'photo.preau', buffer: Buffer.from('JFIF') },
    ]);
    await expect(office.readings).toHaveCount(morning.desks.length);
    await expect(office.refused).toContainText('« photo.preau » n’est pas un fichier de poste');
    await survey(page, 'gathering-read');
  });

  await test.step('a desk that does not come', async () => {
    const missing = office.board.getByRole('row').filter({ hasText: 'Pas arrivé' }).first();
    const name = await missing.getByRole('rowheader').innerText();
    await missing.getByRole('button', { name: /^Libérer/ }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('table', { name: /^Effet/ })).toBeVisible();
    await survey(page, 'gathering-release');
    await dialog.getByLabel('Raison').fill('Portable volé, aucune copie');
    await dialog.getByRole('button', { name: 'Libérer les places' }).click();
    await expect(dialog).toBeHidden();
    await expect(office.desk(name)).toContainText('Portable volé, aucune copie');
  });

  await test.step('the paper says another number', async () => {
    const closed = office.board.getByRole('row').filter({ hasText: 'Arrivé et fermé' }).first();
    const name = await closed.getByRole('rowheader').innerText();
    const count = page.getByRole('textbox', { name: `Inscriptions sur le procès-verbal du poste ${name}` });
    await count.fill('999');
    await count.press('Enter');
    await expect(office.desk(name)).toContainText('Écart');
    await survey(page, 'gathering-gap');
  });

  const arbitration = await new ArbitrationPage(page).open();
  const surveyNewKind = surveyEachKind();
  await test.step('the whole pile', async () => {
    expect(await arbitration.cardsLeft()).toBeGreaterThan(3);
    await turnOver(arbitration);
    const before = await arbitration.settledCount();
    await arbitration.settleByKeyboard('Trop vite');
    await expect(arbitration.card.getByRole('radio').first()).toBeVisible();
    await page.keyboard.press('u');
    await expect(async () => expect(await arbitration.settledCount()).toBe(before)).toPass();
    for (let cards = 0; cards < 60 && (await arbitration.cardsLeft()) > 0; cards += 1) {
      await surveyNewKind(arbitration);
      await arbitration.settleByKeyboard('Vu au téléphone avec la famille');
    }
    await expect(arbitration.done).toBeVisible();
    await survey(page, 'arbitration-done');
  });

  await test.step('one is taken back and settled again', async () => {
    await arbitration.settled
      .getByRole('button', { name: /^Revenir/ })
      .first()
      .click();
    await expect(arbitration.place).toBeVisible();
    while ((await arbitration.cardsLeft()) > 0) await arbitration.settleByKeyboard('Vu une seconde fois');
    await expect(arbitration.done).toBeVisible();
  });

  await test.step('all of it is there after the page was closed', async () => {
    await page.reload();
    await office.bringCampaign(morning.campaign);
    await office.useKey(morning.identity);
    await page.getByRole('button', { name: 'Commencer' }).click();
    await expect(arbitration.done).toBeVisible();
  });
});

/** Every key of the pile but those that decide, each seen to do what the map of keys says. */
async function turnOver({ page, card, place }: ArbitrationPage): Promise<void> {
  const choices = card.getByRole('radio');
  await expect(choices.first()).toBeVisible();
  const total = (await place.innerText()).replace(/^Cas \d+/, '');
  for (const [key, case_] of [
    ['j', 2],
    ['ArrowRight', 3],
    ['k', 2],
    ['ArrowLeft', 1],
  ] as const) {
    await page.keyboard.press(key);
    await expect(place, key).toHaveText(`Cas ${case_}${total}`);
    await expect(choices.first()).toBeVisible();
  }
  for (const [index, choice] of (await choices.all()).entries()) {
    await page.keyboard.press(String(index + 1));
    await expect(choice).toBeChecked();
  }
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog', { name: 'Raccourcis clavier' })).toContainText('Ctrl');
  await survey(page, 'keys-arbitration');
  await page.keyboard.press('Escape');
}

/** Looks at the card in sight where none of its kind was seen before. */
function surveyEachKind(): (pile: ArbitrationPage) => Promise<void> {
  const seen = new Set<string>();
  return async ({ page, card }) => {
    await expect(card.getByRole('radio').first()).toBeVisible();
    const kind = (await card.getByRole('heading').innerText()).replace(/^Poste \S+ : /, '');
    if (seen.has(kind)) return;
    seen.add(kind);
    await survey(page, `arbitration-${seen.size}`);
  };
}
