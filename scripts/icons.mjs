/** Draws the PNG icons from public/icons/*.svg with the tests' browser: `node scripts/icons.mjs`, after a change. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from './lib/browser.mjs';
import { projectRoot } from './lib/project.mjs';
import { isRoot } from './lib/tools.mjs';

const folder = join(projectRoot, 'public/icons');
const rounded = readFileSync(join(folder, 'preau.svg'), 'utf8');
// A maskable icon is cut to shape by the system: no corners of its own, the drawing within the safe circle.
const maskable = rounded
  .replace(' clip-path="url(#sheet)"', '')
  .replace('viewBox="0 0 512 512"', 'viewBox="-52 -52 616 616"');

const pictures = [
  { name: 'preau-192.png', svg: rounded, size: 192 },
  { name: 'preau-512.png', svg: rounded, size: 512 },
  { name: 'preau-maskable-192.png', svg: maskable, size: 192 },
  { name: 'preau-maskable-512.png', svg: maskable, size: 512 },
];

const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: isRoot() ? ['--no-sandbox'] : [],
});
for (const { name, svg, size } of pictures) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await page.screenshot({ path: join(folder, name), omitBackground: true });
  await page.close();
}
await browser.close();
