import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { manifest } from '../../build/manifest.ts';
import { readPng } from '../builders/png.ts';

/** What browsers ask before they offer to install, held here where a build need not be made. */

const root = join(import.meta.dirname, '../..');
const published = (src: string): Buffer => readFileSync(join(root, 'public', src));
const { icons = [], screenshots = [], shortcuts = [] } = manifest;
const isPng = ({ type }: { readonly type?: string }): boolean => type === 'image/png';

test('names, language and addresses that an installable application needs', () => {
  expect(manifest).toMatchObject({ id: 'preau', lang: 'fr', dir: 'ltr', display: 'standalone' });
  expect(manifest.name).toBeTruthy();
  expect(manifest.short_name?.length).toBeLessThanOrEqual(12);
  expect(manifest.description).toBeTruthy();
  expect(manifest.categories?.length).toBeGreaterThan(0);
  expect([manifest.start_url, manifest.scope], 'in whatever folder the host has it').toEqual(['./', './']);
});

test('its colours are the paper of the pages', () => {
  const paper = /--paper: (#\w{6});/.exec(readFileSync(join(root, 'src/ui/tokens.css'), 'utf8'))?.[1];
  expect([manifest.background_color, manifest.theme_color]).toEqual([paper, paper]);
  expect(readFileSync(join(root, 'index.html'), 'utf8')).toContain(`name="theme-color" content="${paper}"`);
});

describe('icons', () => {
  test.each(icons.filter(isPng))('$src has the size it says', ({ src, sizes }) => {
    const { width, height } = readPng(published(src));
    expect(`${width}x${height}`).toBe(sizes);
  });

  test('exist at 192 and 512 pixels, plain and maskable, and as a drawing', () => {
    const has = (purpose: string | undefined, sizes: string) =>
      icons.some((icon) => icon.purpose === purpose && icon.sizes === sizes);
    for (const sizes of ['192x192', '512x512'])
      expect([has(undefined, sizes), has('maskable', sizes)], sizes).toEqual([true, true]);
    expect(has(undefined, 'any')).toBe(true);
    for (const { src } of icons) expect(existsSync(join(root, 'public', src)), src).toBe(true);
  });

  test.each(icons.filter(({ purpose }) => purpose === 'maskable'))(
    '$src fills its square, and all of its ink lies in the safe circle',
    ({ src }) => {
      const { width, height, at } = readPng(published(src));
      const middle = (width - 1) / 2;
      let farthest = 0;
      let seeThrough = 0;
      for (let y = 0; y < height; y += 1)
        for (let x = 0; x < width; x += 1) {
          const [red, , blue, alpha] = at(x, y);
          if (alpha < 255) seeThrough += 1;
          const isInk = red < 80 && blue < 160;
          if (isInk) farthest = Math.max(farthest, Math.hypot(x - middle, y - middle));
        }
      expect(seeThrough).toBe(0);
      expect(farthest, 'there is ink').toBeGreaterThan(width / 4);
      expect(farthest, 'in a circle of 40 % of the width').toBeLessThanOrEqual(0.4 * width);
    },
  );
});

describe('screenshots', () => {
  test.each(screenshots)(
    '$src has the size and shape that browsers show',
    ({ src, sizes, form_factor, label }) => {
      const { width, height } = readPng(published(src));
      expect(`${width}x${height}`).toBe(sizes);
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(320);
      expect(Math.max(width, height)).toBeLessThanOrEqual(3840);
      expect(Math.max(width, height) / Math.min(width, height)).toBeLessThanOrEqual(2.3);
      expect(form_factor).toBe(width > height ? 'wide' : 'narrow');
      expect(label).toBeTruthy();
    },
  );

  test.each(['wide', 'narrow'])('%s ones are there, all of one shape', (form) => {
    const sizes = screenshots.filter(({ form_factor }) => form_factor === form).map((shot) => shot.sizes);
    expect(sizes.length).toBeGreaterThan(0);
    expect(new Set(sizes).size).toBe(1);
  });
});

test('each shortcut opens an address that the application has', () => {
  const routes = readFileSync(join(root, 'src/app/routes.tsx'), 'utf8');
  expect(shortcuts.length).toBeGreaterThan(0);
  for (const { url, name, icons: drawn } of shortcuts) {
    expect(url).toMatch(/^\.\/#\/\w+$/);
    expect(routes, name).toContain(`path: '${url.slice('./#/'.length)}'`);
    expect(drawn?.length).toBe(1);
  }
});
