import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from './support/fixtures.ts';
import { portableFolder } from './support/portable.ts';

const dist = resolve(process.env.PREAU_DIST ?? 'dist');

test('Chromium finds nothing that keeps the application from being installed', async ({
  profile,
  server,
}) => {
  // A profile on disk: in a private window nothing can be installed.
  const context = await profile.open();
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(server.origin);
  await page.evaluate(() => navigator.serviceWorker.ready);
  const devtools = await context.newCDPSession(page);
  const manifest = await devtools.send('Page.getAppManifest');
  expect(manifest.errors).toEqual([]);
  expect(JSON.parse(manifest.data ?? '{}')).toMatchObject({ id: 'preau', lang: 'fr' });
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  expect(installabilityErrors).toEqual([]);
});

test('all that the manifest names is in the build', async () => {
  const manifest = JSON.parse(await readFile(join(dist, 'manifest.webmanifest'), 'utf8'));
  const named: string[] = [...manifest.icons, ...manifest.screenshots].map(({ src }) => src);
  const built = await readdir(dist, { recursive: true });
  expect(named.filter((src) => !built.includes(src))).toEqual([]);
  expect(await readFile(join(dist, 'index.html'), 'utf8')).toContain('rel="manifest"');
});

for (const [edition, folder, least] of [
  ['hosted', dist, 10],
  ['portable', portableFolder, 1],
] as const) {
  test(`the gallery of the design system is not in the ${edition} edition`, async () => {
    const built = await readdir(folder, { recursive: true, withFileTypes: true });
    const texts = built.filter((file) => file.isFile() && /\.(js|css|html)$/.test(file.name));
    expect(texts.length).toBeGreaterThanOrEqual(least);
    const all = await Promise.all(
      texts.map(({ parentPath, name }) => readFile(join(parentPath, name), 'utf8')),
    );
    expect(
      all.some((text) => /path:.guides/.test(text)),
      'routes are looked for as they are written',
    ).toBe(true);
    expect(all.some((text) => /specimen-name|path:.galerie/.test(text))).toBe(false);
  });
}
