import type { BrowserContext, LaunchOptions, Page } from '@playwright/test';
import { preview } from 'vite';
import { createProfile } from '../../e2e/support/profile.ts';
import type { BenchPage } from '../page/main.ts';
import type { Contender } from './measure.ts';

/** A server of built files that can be stopped, as the network can. */
export interface Site {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** @param outDir of the build, from the folder bench/ */
export async function serve(outDir: string, port: number): Promise<Site> {
  const server = await preview({
    configFile: false,
    logLevel: 'silent',
    build: { outDir },
    preview: { host: 'localhost', port, strictPort: true },
  });
  return {
    origin: `http://localhost:${port}`,
    stop: async () => {
      if ('closeAllConnections' in server.httpServer) server.httpServer.closeAllConnections();
      await server.close();
    },
  };
}

/** Every profile lies on the disk: in an incognito one nothing is ever written. */
export function firstPage(context: BrowserContext): Page {
  const [page] = context.pages();
  if (!page) throw new Error('A profile opens with a page');
  return page;
}

/** The page of the benchmark's own build, on which the product's modules run. */
export interface OpenBench {
  readonly page: Page;
  readonly facts: <T>() => Promise<T>;
  readonly contender: (name: string) => Contender;
  readonly close: () => Promise<void>;
}

const PORT = Number(process.env.PREAU_BENCH_PORT ?? 4180);

/** Where the benchmark's own page is built; both paths from the folder bench/. */
const PAGE = '.built/page';

export async function openBench(
  job: Parameters<BenchPage['open']>[0],
  options: object = {},
  launch: LaunchOptions = {},
): Promise<OpenBench> {
  const site = await serve(PAGE, PORT);
  const profile = await createProfile(async () => {}, { baseURL: site.origin });
  const page = firstPage(await profile.open(launch));
  page.on('pageerror', (error) => process.stderr.write(`${error.stack ?? error.message}\n`));
  await page.goto(site.origin);
  await page.waitForFunction(() => 'bench' in window);
  await page.evaluate(([name, given]) => window.bench.open(name, given), [job, options] as const);
  return {
    page,
    facts: <T>() => page.evaluate(() => window.bench.facts()) as Promise<T>,
    contender: (name) => ({
      name,
      sample: (times) =>
        page.evaluate(([contender, count]) => window.bench.sample(contender, count), [name, times] as const),
    }),
    close: async () => {
      await profile.remove();
      await site.stop();
    },
  };
}
