import { fileURLToPath } from 'node:url';
import type { BrowserContext, JSHandle, Page } from '@playwright/test';
import { build } from 'vite';
import { origin } from '../support/browser.ts';
import type { StreamingTab } from './inPage.ts';

/** By this name a page tells which receipts it may now show. */
const ACKNOWLEDGED = 'preauAcknowledged';

/** Same origin as the product, thus the same database; the server knows nothing of it. */
const address = `${origin}/torture/inPage.js`;

/** Makes `inPage.ts` importable in every page of a context, and hears what its tabs acknowledge. */
export async function offerStream(
  context: BrowserContext,
  onAcknowledged: (receipts: readonly string[]) => void,
): Promise<void> {
  await context.exposeBinding(ACKNOWLEDGED, (_source, receipts: string[]) => onAcknowledged(receipts));
  const body = await bundled();
  await context.route(address, (route) => route.fulfill({ contentType: 'text/javascript', body }));
}

/** @param page any page of the product */
export function openStream(page: Page, { useLocks = true } = {}): Promise<JSHandle<StreamingTab>> {
  return page.evaluateHandle(
    async ({ module, locks, binding }) => {
      const { openTab } = (await import(module)) as typeof import('./inPage.ts');
      return openTab(locks, Reflect.get(window, binding));
    },
    { module: address, locks: useLocks, binding: ACKNOWLEDGED },
  );
}

let code: Promise<string> | undefined;

/** Compiled as the product is, once per test process; never written beside it. */
function bundled(): Promise<string> {
  code ??= bundle();
  return code;
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: fileURLToPath(new URL('./inPage.ts', import.meta.url)), formats: ['es'] },
    },
  });
  const [output] = [built].flat();
  const chunks = output && 'output' in output ? output.output : [];
  const [chunk] = chunks;
  if (chunks.length !== 1 || chunk?.type !== 'chunk') throw new Error('inPage.ts is to be one file');
  return chunk.code;
}
