import { createCampaign } from '../tests/builders/campaign.ts';
import { OpeningPage } from './pages/opening.ts';
import { UnlockPage } from './pages/unlocking.ts';
import { expect, test } from './support/fixtures.ts';
import { createProfile } from './support/profile.ts';
import { traced } from './support/traced.ts';

test('a start takes its script compiled, from what the browser stores', async ({ server }) => {
  const profile = await createProfile(async () => {}, { baseURL: server.origin });
  const compiledAt = async (): Promise<Compiled | undefined> => {
    const context = await profile.open();
    const page = context.pages()[0] ?? (await context.newPage());
    const compiled = await traced<{ readonly data: Compiled }>(page, 'v8.compileModule', async () => {
      await page.goto('/');
      await page.evaluate(() => navigator.serviceWorker.ready);
    });
    // Chromium stores what it compiled once the script is used again.
    await page.goto('about:blank');
    await page.goto('/');
    await page.locator('h1').waitFor();
    await context.close();
    return compiled.find(({ data }) => /\/assets\/index-[^/]+\.js$/.test(data.url))?.data;
  };

  let script = await compiledAt();
  // It does so when it finds the time, and from then on each start takes what it stored.
  for (let starts = 1; starts < 6 && !script?.consumedCacheSize; starts += 1) script = await compiledAt();
  await profile.remove();

  expect(script).toMatchObject({ cacheRejected: false });
  expect(script?.consumedCacheSize).toBeGreaterThan(100_000);
});

test('the locked desk asks for the rules of no language: the browser would load those of all', async ({
  page,
}) => {
  await page.goto('/#/poste/ouvrir');
  const chain = await (await new OpeningPage(page).open()).openWith(createCampaign());
  await page.addInitScript(noteLanguages);
  await page.goto('about:blank');
  await page.goto(`/#/poste/${chain}/guichet`);
  await new UnlockPage(page).words.waitFor();

  expect(await page.evaluate(() => window.languagesAsked)).toEqual([]);
});

interface Compiled {
  readonly url: string;
  readonly consumedCacheSize?: number;
  readonly cacheRejected?: boolean;
}

declare global {
  interface Window {
    languagesAsked: string[];
  }
}

/** Runs in the page, before its script. */
function noteLanguages(): void {
  window.languagesAsked = [];
  const note = <T extends object>(name: string, format: T): T =>
    new Proxy(format, {
      get: (target, property) => {
        if (property === 'supportedLocalesOf') window.languagesAsked.push(`${name} supported`);
        return Reflect.get(target, property);
      },
      construct: (target, given) => {
        window.languagesAsked.push(`${name} made`);
        return Reflect.construct(target as new () => object, given);
      },
    });
  for (const name of ['DateTimeFormat', 'NumberFormat', 'ListFormat', 'Collator'] as const) {
    Object.defineProperty(Intl, name, { value: note(name, Intl[name]), configurable: true, writable: true });
  }
}
