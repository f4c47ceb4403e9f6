/**
 * `npm run screenshots`: draws what the browser shows before one installs Préau (public/screenshots/, named in
 * build/manifest.ts) from the last build, in the training town. After a change of look; the pictures are kept in git.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findBrowser } from './lib/browser.mjs';
import { projectRoot } from './lib/project.mjs';
import { isRoot } from './lib/tools.mjs';

const sizes = { wide: { width: 1366, height: 768 }, narrow: { width: 540, height: 960 } };
const folder = join(projectRoot, 'public/screenshots');

// PREAU_ADDRESS: of a server that runs already.
const server = process.env.PREAU_ADDRESS ? undefined : await preview({ root: projectRoot });
const address = process.env.PREAU_ADDRESS ?? server.resolvedUrls.local[0];
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: isRoot() ? ['--no-sandbox'] : [],
});
mkdirSync(folder, { recursive: true });
for (const [name, viewport] of Object.entries(sizes)) {
  const page = await browser.newPage({ viewport, locale: 'fr-FR', timezoneId: 'Europe/Paris' });
  page.setDefaultTimeout(120_000);
  await page.clock.setFixedTime(new Date('2024-05-25T08:41:00+02:00'));
  await page.goto(address);
  await page.getByRole('link', { name: 'S’entraîner' }).waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(folder, `${name}-doors.png`) });
  await page.goto(`${address}#/entrainement`);
  await page.getByRole('button', { name: 'Commencer' }).click();
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).waitFor();
  await page.screenshot({ path: join(folder, `${name}-counter.png`) });
  await page.close();
}
await browser.close();
await server?.close();
