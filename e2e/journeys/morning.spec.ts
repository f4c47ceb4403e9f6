import { DoorsPage } from '../pages/doors.ts';
import { test as base, expect } from '../support/fixtures.ts';
import { wholeMorning } from './wholeMorning.ts';

/** The town's server, which a test may stop. */
const test = base.extend({
  baseURL: async ({ server }, use) => use(server.origin),
  context: async ({ context }, use) => {
    // The browser's own file dialogs wait for a person: without them files go to the downloads.
    await context.addInitScript(() => Reflect.deleteProperty(window, 'showSaveFilePicker'));
    await use(context);
  },
});

test('a whole morning with the server stopped, from the card to the file that the coordination opens', async ({
  page,
  server,
}) => {
  test.setTimeout(180_000);

  await test.step('the laptop is made ready, then the server is gone', async () => {
    await new DoorsPage(page).open();
    await expect(page.getByText('Prêt hors ligne')).toBeVisible();
    await server.stop();
    await expect(page.request.get(server.origin)).rejects.toThrow('ECONNREFUSED');
  });

  await wholeMorning(page);
});
