import { cameraShowing } from '../controls/film.ts';
import { PlacesPage } from '../pages/places.ts';
import { TrainingPage } from '../pages/training.ts';
import { expectNoAxeViolations } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';

/** What the other desk's screen shows; of no campaign, so that the answer is known beforehand. */
const CODE = '0005B70207K20100C02NQD0E';

test.use(cameraShowing([CODE], { width: 640, height: 480, module: 10 }, 'camera'));

test('a code held before the camera is read and received as if it were typed', async ({ page }) => {
  await (await new TrainingPage(page).open()).startDesk();
  const places = await new PlacesPage(page).open();
  await page.getByRole('button', { name: 'Lire le code avec la caméra' }).click();
  await expect(places.code).toHaveValue(CODE);
  await expect(page.getByText('Ce code ne tombe pas juste')).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expectNoAxeViolations(page);
});
