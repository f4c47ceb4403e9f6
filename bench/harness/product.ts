import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { CounterPage } from '../../e2e/pages/counter.ts';
import { OpeningPage } from '../../e2e/pages/opening.ts';
import { createProfile, type Profile } from '../../e2e/support/profile.ts';
import { createCampaign } from '../../tests/builders/campaign.ts';
import { firstPage, type Site, serve } from './browser.ts';

/** The production build, as a static host would serve it, on a laptop of its own. */
export interface ProductLaptop {
  readonly profile: Profile;
  readonly site: Site;
  readonly close: () => Promise<void>;
}

const PORT = Number(process.env.PREAU_BENCH_PRODUCT_PORT ?? 4182);

export async function productLaptop(): Promise<ProductLaptop> {
  const site = await serve('../dist', PORT);
  const profile = await createProfile(lendFill, { baseURL: site.origin });
  return {
    profile,
    site,
    close: async () => {
      await profile.remove();
      await site.stop();
    },
  };
}

const FILL = '/bench/';

/** Offers the module that fills a ledger on the product's own origin, whose database it is. */
async function lendFill(context: BrowserContext): Promise<void> {
  await context.route(`**${FILL}**`, async (route) => {
    const path = new URL(route.request().url()).pathname.slice(FILL.length);
    await route.fulfill({ contentType: 'text/javascript', body: await readFile(join('.built/page', path)) });
  });
}

/** Families of whom every third carries another: so many make a thousand enrolments. */
export const FAMILIES_OF_A_THOUSAND = 750;

/** Opens a desk through its screens. @returns its address below the origin */
export async function openDesk(page: Page): Promise<string> {
  // The page objects wait five seconds at most; the first load on a busy machine takes longer.
  page.setDefaultTimeout(120_000);
  await page.goto('/#/poste/ouvrir');
  await new OpeningPage(page).chooseFile.waitFor();
  const chain = await (await new OpeningPage(page).open()).openWith(createCampaign());
  return `/#/poste/${chain}/guichet`;
}

/** @returns how many enrolments there are then */
export const fillDesk = (page: Page, from: number, families: number): Promise<number> =>
  page.evaluate(
    async ([module, first, count]) => {
      const { fill } = (await import(module)) as typeof import('../page/fill.ts');
      return fill(first, count);
    },
    [`${FILL}fill.js`, from, families] as const,
  );

/** A desk with a thousand enrolments, locked. */
export async function deskOfAThousand({ profile }: ProductLaptop): Promise<{
  readonly address: string;
  readonly enrolments: number;
}> {
  const context = await profile.open();
  const page = firstPage(context);
  const address = await openDesk(page);
  await new CounterPage(page).record.waitFor();
  const enrolments = await fillDesk(page, 1, FAMILIES_OF_A_THOUSAND);
  await context.close();
  return { address, enrolments };
}

/** As slow as the laptops that a town lends. */
export async function throttled(page: Page, times: number): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: times });
  return session;
}
