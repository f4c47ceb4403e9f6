import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from './support/fixtures.ts';

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

test('the gallery of the design system is in no build', async () => {
  const built = await readdir(dist, { recursive: true, withFileTypes: true });
  const texts = built.filter((file) => file.isFile() && /\.(js|css|html)$/.test(file.name));
  expect(texts.length).toBeGreaterThan(10);
  for (const { parentPath, name } of texts) {
    const text = await readFile(join(parentPath, name), 'utf8');
    expect(/specimen-name|path:.galerie/.test(text), name).toBe(false);
  }
});
