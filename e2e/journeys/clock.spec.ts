import { createCampaign } from '../../tests/builders/campaign.ts';
import { createHousehold } from '../../tests/builders/household.ts';
import { CounterPage } from '../pages/counter.ts';
import { OpeningPage } from '../pages/opening.ts';
import { UnlockPage } from '../pages/unlocking.ts';
import { expect, test } from '../support/fixtures.ts';
import { survey } from '../support/survey.ts';
import { countOf } from '../torture/tally.ts';

const campaign = createCampaign();

test('the clock jumps during the morning: it is said until somebody has looked, and numbers go on (fault 9)', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await page.clock.install({ time: '2024-05-25T08:40:00+02:00' });
  await (await new OpeningPage(page).open()).openWith(campaign);
  const counter = new CounterPage(page);
  const receipts = await counter.serve({ ticket: 1, own: createHousehold('Le Gall') });
  await counter.nextFamily();
  const notice = page.locator('.desk-notices .banner').filter({ hasText: 'horloge de ce portable' });
  const confirm = notice.getByRole('button', { name: 'C’est vérifié' });
  await expect(notice).toBeHidden();

  await test.step('twelve minutes ahead', async () => {
    await page.clock.setSystemTime('2024-05-25T08:52:00+02:00');
    await expect(notice).toContainText(
      /De 08:4\d à 08:52\s: l’horloge de ce portable a sauté, ou il a dormi\./,
    );
    await expect(page.getByRole('banner')).toContainText('08:52');
    await survey(page, 'clock-jumped');
    receipts.push(...(await counter.serve({ ticket: 2, own: createHousehold('Morvan') })));
    await counter.nextFamily();
    await confirm.click();
    await expect(notice).toBeHidden();
  });

  await test.step('an hour ahead: the desk locks itself as after a sleep, and says it once it is open', async () => {
    await page.clock.setSystemTime('2024-05-25T10:00:00+02:00');
    await new UnlockPage(page).open();
    await expect(notice).toContainText(/De 08:5\d à 10:0\d/);
    await confirm.click();
    await expect(notice).toBeHidden();
    receipts.push(...(await counter.serve({ ticket: 3, own: createHousehold('Kervella') })));
    await counter.nextFamily();
  });

  await test.step('back, while the page was closed', async () => {
    await page.clock.setSystemTime('2024-05-25T09:06:00+02:00');
    await page.reload();
    await new UnlockPage(page).open();
    await expect(notice).toContainText(/a reculé de 10:0\d à 09:0\d\./);
    await confirm.click();
    await expect(notice).toBeHidden();
  });

  await test.step('what is recorded from now on is compared again', async () => {
    receipts.push(...(await counter.serve({ ticket: 4, own: createHousehold('Tanguy') })));
    await counter.nextFamily();
    await page.clock.setSystemTime('2024-05-24T09:06:00+02:00');
    await expect(notice).toContainText(/a reculé de 25\/05\/2024 09:\d\d à 24\/05\/2024 09:0\d\./);
  });
  expect(receipts.map(countOf)).toEqual([1, 2, 3, 4]);
});
