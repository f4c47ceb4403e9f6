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
}

/** @param page any page of the product */
export function openStream(page: Page, { useLocks = true } = {}): Promise<JSHandle<StreamingTab>> {
  return page.evaluateHandle(
    async ({ module, locks, binding }) => {
      const { openTab } = (await import(module)) as typeof import('./inPage.ts');
      return openTab(locks, Reflect.get(window, binding));
    },
    { module: folder + ENTRY, locks: useLocks, binding: ACKNOWLEDGED },
  );
}

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
