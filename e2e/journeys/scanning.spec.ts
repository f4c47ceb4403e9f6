import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodeQR } from 'qr';
import { PlacesPage } from '../pages/places.ts';
import { TrainingPage } from '../pages/training.ts';
import { expectNoAxeViolations } from '../support/axe.ts';
import { launchOptions } from '../support/browser.ts';
import { expect, test } from '../support/fixtures.ts';

/** What the other desk's screen shows; of no campaign, so that the answer is known beforehand. */
const CODE = '0005B70207K20100C02NQD0E';
const film = join(tmpdir(), `preau-camera-${process.pid}.y4m`);
writeFileSync(film, filmOf(CODE));

test.use({
  permissions: ['camera'],
  launchOptions: {
    ...launchOptions,
    args: [
      ...(launchOptions.args ?? []),
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ],
  },
});

test('a code held before the camera is read and received as if it were typed', async ({ page }) => {
  await (await new TrainingPage(page).open()).startDesk();
  const places = await new PlacesPage(page).open();
  await page.getByRole('button', { name: 'Lire le code avec la caméra' }).click();
  await expect(places.code).toHaveValue(CODE);
  await expect(page.getByText('Ce code ne tombe pas juste')).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expectNoAxeViolations(page);
});

/** An uncompressed film of two identical grey pictures, 640 x 480, with the code in the middle. */
function filmOf(code: string): Buffer {
  const [width, height, module] = [640, 480, 10];
  const rows = encodeQR(code, 'raw', { ecc: 'medium', border: 4 });
  const luma = Buffer.alloc(width * height, 200);
  const [left, top] = [(width - rows.length * module) >> 1, (height - rows.length * module) >> 1];
  for (const [y, row] of rows.entries()) {
    for (const [x, dark] of row.entries()) {
      for (let line = 0; line < module; line += 1) {
        const start = (top + y * module + line) * width + left + x * module;
        luma.fill(dark ? 16 : 235, start, start + module);
      }
    }
  }
  const frame = Buffer.concat([Buffer.from('FRAME\n'), luma, Buffer.alloc((width * height) / 2, 128)]);
  return Buffer.concat([
    Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`),
    frame,
    frame,
  ]);
}
