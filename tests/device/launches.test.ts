import { beforeEach, describe, expect, test, vi } from 'vitest';
import { setAtStake } from '#device/atStake.ts';
import { followLaunches } from '#device/launches.ts';

function createPage() {
  const consumers: ((launch: { readonly targetURL?: string }) => void)[] = [];
  const page = {
    launchQueue: { setConsumer: (consume: (typeof consumers)[number]) => consumers.push(consume) },
    location: { hash: '#/coordination' },
  };
  followLaunches(page);
  return {
    page,
    launch: (targetURL?: string) => consumers[0]?.(targetURL === undefined ? {} : { targetURL }),
  };
}

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: { request: () => Promise.resolve() } });
});

describe('a launch while the application is open', () => {
  test('leads to what the shortcut names', () => {
    const { page, launch } = createPage();
    launch('https://preau.exemple.fr/#/poste');
    expect(page.location.hash).toBe('#/poste');
  });

  test('stays where one is when it names nothing, as from the icon', () => {
    const { page, launch } = createPage();
    launch('https://preau.exemple.fr/');
    launch();
    expect(page.location.hash).toBe('#/coordination');
  });

  test('never takes a form or a running morning away', () => {
    const { page, launch } = createPage();
    setAtStake('visit', true);
    launch('https://preau.exemple.fr/#/poste');
    setAtStake('visit', false);
    expect(page.location.hash).toBe('#/coordination');
  });
});

test('a browser without such a queue is left alone', () => {
  expect(() => followLaunches({ location: { hash: '' } })).not.toThrow();
});
