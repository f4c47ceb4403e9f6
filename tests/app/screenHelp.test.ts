import type { RouteObject } from 'react-router';
import { describe, expect, it } from 'vitest';
import { createRoutes } from '#app/routes.tsx';
import { helpAt } from '#app/screenHelp.ts';
import { type MessageId, messages } from '#i18n/messages/index.ts';

/** Of these nothing more is to be said than they say themselves. */
const PLAIN = ['/*', '/accessibilite', '/galerie'];

const addresses = (routes: readonly RouteObject[], base = ''): string[] =>
  routes.flatMap(({ path, index, children }) => {
    const here = path === undefined ? base : `${base}/${path}`;
    return children ? addresses(children, here) : index && base !== '' ? [] : [here === '' ? '/' : here];
  });

const filled = (address: string): string => address.replace(/:\w+/g, 'JVE-A7K2');

describe('help where one stands', () => {
  it.each(addresses(createRoutes()).filter((address) => !PLAIN.includes(address)))(
    'is there at %s',
    (address) => {
      expect(helpAt(filled(address))).toBeDefined();
    },
  );

  it('uses every text, and none is longer than four sentences', () => {
    const used = new Set(addresses(createRoutes()).map((address) => helpAt(filled(address))));
    const texts = (Object.keys(messages.fr) as MessageId[]).filter((id) => id.startsWith('help.'));
    expect(texts.filter((id) => !used.has(id as never))).toEqual([]);
    for (const id of texts)
      expect(messages.fr[id].match(/[.…](\s|$)/g)?.length ?? 0, id).toBeLessThanOrEqual(4);
  });
});
