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
  test.setTimeout(120_000);
  await page.clock.install({ time: '2024-05-25T08:40:00+02:00' });
  await (await new OpeningPage(page).open()).openWith(campaign);
  const counter = new CounterPage(page);
  const receipts = await counter.serve({ ticket: 1, own: createHousehold('Le Gall') });
  await counter.nextFamily();
  const notice = page.locator('.desk-notices .banner').filter({ hasText: 'L’heure de ce portable a sauté' });
  const confirm = notice.getByRole('button', { name: 'C’est vérifié' });
  await expect(notice).toBeHidden();

  await test.step('forty minutes ahead', async () => {
    await page.clock.setSystemTime('2024-05-25T09:22:00+02:00');
    await expect(notice).toContainText(/a sauté de 08:4\d à 09:22\./);
    await expect(page.getByRole('banner')).toContainText('09:22');
    await survey(page, 'clock-jumped');
    receipts.push(...(await counter.serve({ ticket: 2, own: createHousehold('Morvan') })));
    await counter.nextFamily();
    await confirm.click();
    await expect(notice).toBeHidden();
  });

  await test.step('back again, while the page was closed', async () => {
    await page.clock.setSystemTime('2024-05-25T08:44:00+02:00');
    await page.reload();
    await new UnlockPage(page).open();
    await expect(notice).toContainText(/a sauté de 09:2\d à 08:4\d\./);
    await confirm.click();
    await expect(notice).toBeHidden();
  });

  await test.step('what is recorded from now on is compared again', async () => {
    receipts.push(...(await counter.serve({ ticket: 3, own: createHousehold('Kervella') })));
    await counter.nextFamily();
    await page.clock.setSystemTime('2024-05-24T08:44:00+02:00');
    await expect(notice).toContainText(/de 25\/05\/2024 08:4\d à 24\/05\/2024 08:4\d\./);
  });
  expect(receipts.map(countOf)).toEqual([1, 2, 3]);
});
