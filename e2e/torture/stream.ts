import { fileURLToPath } from 'node:url';
import type { BrowserContext, JSHandle, Page } from '@playwright/test';
import { build } from 'vite';
import { origin } from '../support/browser.ts';
import type { StreamingTab } from './inPage.ts';

/** By this name a page tells which receipts it may now show. */
const ACKNOWLEDGED = 'preauAcknowledged';

/** Same origin as the product, thus the same database; the server knows nothing of it. */
const folder = `${origin}/torture/`;
const ENTRY = 'inPage.js';
const DAMAGING = 'damagingPage.js';

/** An empty page of the same origin: where only the ledger is wanted, and not the screens. */
export const emptyPage = `${folder}empty.html`;

/** How a browser starts of which nobody looks at the screen. */
export const unseen = { args: ['--disable-gpu'] };

/** Else the product's own worker would answer for the empty page. */
export const withoutWorker = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    if (!('serviceWorker' in navigator)) return;
    navigator.serviceWorker.register = () => new Promise(() => undefined);
  });

/** Makes `inPage.ts` importable in every page of a context, and hears what its tabs acknowledge. */
export async function offerStream(
  context: BrowserContext,
  onAcknowledged: (receipts: readonly string[]) => void,
): Promise<void> {
  await context.exposeBinding(ACKNOWLEDGED, (_source, receipts: string[]) => onAcknowledged(receipts));
  const files = await bundled();
  await context.route(`${folder}**`, (route) => {
    const body = files.get(route.request().url().slice(folder.length));
    return body === undefined ? route.abort() : route.fulfill({ contentType: 'text/javascript', body });
  });
  await context.route(emptyPage, (route) => route.fulfill({ contentType: 'text/html', body: '' }));
}

/**
 * @param page any page of the product
 * @param dataKey what `dataKeyOf` an earlier tab gave; without it the words open the desk
 */
export function openStream(
  page: Page,
  { useLocks = true, dataKey }: { useLocks?: boolean; dataKey?: readonly number[] | undefined } = {},
): Promise<JSHandle<StreamingTab>> {
  return page.evaluateHandle(
    async ({ module, locks, binding, key }) => {
      const { openTab } = (await import(module)) as typeof import('./inPage.ts');
      return openTab(locks, Reflect.get(window, binding), key && Uint8Array.from(key));
    },
    { module: folder + ENTRY, locks: useLocks, binding: ACKNOWLEDGED, key: dataKey },
  );
}

export const dataKeyOf = (tab: JSHandle<StreamingTab>): Promise<readonly number[]> =>
  tab.evaluate(({ dataKey }) => [...dataKey]);

/** The module that damages rows and judges what came of it. */
export function openDamaging(page: Page): Promise<JSHandle<typeof import('./damagingPage.ts')>> {
  return page.evaluateHandle(
    async (module) => (await import(module)) as typeof import('./damagingPage.ts'),
    folder + DAMAGING,
  );
}

let files: Promise<ReadonlyMap<string, string>> | undefined;

/** Compiled as the product is, once per test process; never written beside it. */
function bundled(): Promise<ReadonlyMap<string, string>> {
  files ??= bundle();
  return files;
}

/** By name: the page's own code, and the workers that it starts. */
async function bundle(): Promise<ReadonlyMap<string, string>> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    base: './',
    worker: { format: 'es' },
    build: {
      write: false,
      target: 'es2023',
      rolldownOptions: {
        input: ['./inPage.ts', './damagingPage.ts'].map((entry) =>
          fileURLToPath(new URL(entry, import.meta.url)),
        ),
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  const [output] = [built].flat();
  const parts = output && 'output' in output ? output.output : [];
  return new Map(
    parts.map((part) => [part.fileName, part.type === 'chunk' ? part.code : String(part.source)]),
  );
}
