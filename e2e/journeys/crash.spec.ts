import { expect, test } from '../support/fixtures.ts';
import { survey } from '../support/survey.ts';

test('a screen that cannot be loaded leaves the way home, and another address is shown as ever', async ({
  page,
  context,
  guard,
}) => {
  guard.allow(/Guides-/);
  await page.goto('/');
  await page.evaluate(() => navigator.serviceWorker.ready);
  // A file of the offline copy is gone, and there is no network to fetch it from.
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const kept = await caches.open(name);
      for (const request of await kept.keys()) {
        if (request.url.includes('/Guides-')) await kept.delete(request);
      }
    }
  });
  await context.setOffline(true);

  await page.goto('/#/guides');
  const reload = page.getByRole('button', { name: 'Recharger la page' });
  await expect(reload).toBeVisible();
  await survey(page, 'crash');

  await page.getByRole('link', { name: 'Préau, retour à l’accueil' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(reload).toBeHidden();
});
