import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, test } from './support/fixtures.ts';

const dist = resolve(process.env.PREAU_DIST ?? 'dist');

test('after one visit everything is on the laptop: the page comes back with the server stopped', async ({
  page,
  server,
}) => {
  await page.goto(server.origin);
  await page.evaluate(() => navigator.serviceWorker.ready);
  const greeting = await page.locator('#root').innerText();
  expect(greeting).not.toBe('');

  await server.stop();
  await expect(page.request.get(server.origin)).rejects.toThrow('ECONNREFUSED');
  await page.reload();

  await expect(page.locator('#root')).toHaveText(greeting, { useInnerText: true });
});

test('no file of the build is left out of the offline copy', async ({ page, server }) => {
  await page.goto(server.origin);
  await page.evaluate(() => navigator.serviceWorker.ready);
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map((request) => new URL(request.url).pathname.slice(1));
  });

  // The service worker is kept by the browser itself, the header files are for the host, screenshots for installing.
  const notForPages = ['sw.js', '_headers', '.htaccess', 'web.config'];
  const built = await filesIn(dist);
  expect(kept.sort()).toEqual(
    built.filter((file) => !notForPages.includes(file) && !/^(hosting|screenshots)\//.test(file)).sort(),
  );
});

test('the server forbids what the page cannot forbid by itself', async ({ page }) => {
  const response = await page.goto('');
  const headers = response?.headers() ?? {};
  expect(headers['content-security-policy']).toContain("frame-ancestors 'self'");
  expect(headers['permissions-policy']).toContain('camera=(self)');
  const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
  expect(`${await meta.getAttribute('content')}; frame-ancestors 'self'`).toBe(
    headers['content-security-policy'],
  );
});

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1));
}
