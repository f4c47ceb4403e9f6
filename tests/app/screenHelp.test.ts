import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { helpAt } from '#app/screenHelp.ts';
import { type MessageId, messages } from '#i18n/messages/index.ts';

/** Of these nothing more is to be said than they say themselves. */
const PLAIN = ['*', 'accessibilite', 'galerie'];

/** As the routes are written: the screens of a desk stand in a function of their own, under the desk's address. */
const source = readFileSync(new URL('../../src/app/routes.tsx', import.meta.url), 'utf8');
const [general = '', ofDesk = ''] = source.split('function deskRoute');
const pathsIn = (code: string): string[] =>
  [...code.matchAll(/path: '([^']+)'/g)].flatMap(([, path]) => path ?? []);
const addresses = [
  '/',
  ...pathsIn(general)
    .filter((path) => !PLAIN.includes(path))
    .map((path) => `/${path}`),
  ...pathsIn(ofDesk).map((path) => `/poste/JVE-A7K2/${path}`),
].map((address) => address.replace(/:\w+/g, 'JVE-A7K2'));

describe('help where one stands', () => {
  it('knows the screens', () => {
    expect(addresses.length).toBeGreaterThan(20);
  });

  it.each(addresses)('is there at %s', (address) => {
    expect(helpAt(address)).toBeDefined();
  });

  it('uses every text, and none is longer than four sentences', () => {
    const used = new Set(addresses.map(helpAt));
    const texts = (Object.keys(messages.fr) as MessageId[]).filter((id) => id.startsWith('help.'));
    expect(texts.filter((id) => !used.has(id as never))).toEqual([]);
    for (const id of texts)
      expect(messages.fr[id].match(/[.…](\s|$)/g)?.length ?? 0, id).toBeLessThanOrEqual(4);
  });
});
