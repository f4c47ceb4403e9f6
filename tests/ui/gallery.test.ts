import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const source = join(import.meta.dirname, '../../src');
const gallery = readdirSync(join(source, 'gallery'))
  .map((file) => readFileSync(join(source, 'gallery', file), 'utf8'))
  .join('\n');

/** Parts of others, and what has no look of its own. */
const unseen = ['Arrival', 'HeaderSlot', 'SheetGridEditor', 'SheetGridRow'];

test('every component of ui/ is in the gallery', () => {
  const components = readdirSync(join(source, 'ui'))
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => file.slice(0, -'.tsx'.length));
  expect(components.length).toBeGreaterThan(20);
  const missing = components.filter(
    (name) => !unseen.includes(name) && !gallery.includes(`'#ui/${name}.tsx'`),
  );
  expect(missing).toEqual([]);
});

test('nothing but the development build leads there', () => {
  const routes = readFileSync(join(source, 'app/routes.tsx'), 'utf8');
  expect(routes).toContain('...(import.meta.env.DEV ? [galleryRoute()] : [])');
  expect(routes.match(/galleryRoute/g)?.length).toBe(2);
});
