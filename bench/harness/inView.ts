import type { BrowserContext, ConsoleMessage, Page } from '@playwright/test';

const SEEN = 'in sight:';

/** What the pages said, and nobody has asked for yet. */
const told = new WeakMap<Page, Map<string, number>>();

/**
 * Notes, in every page of a context, when something is first in sight: milliseconds since the page was asked for,
 * taken after the frame that shows it. Selectors by name. The page says it on its console: asking it again and again
 * would take a part of the very time that is measured.
 */
export async function watchFor(context: BrowserContext, selectors: Readonly<Record<string, string>>) {
  context.on('console', (message) => {
    const page = message.page();
    const [, name, time] = message.text().match(/^in sight: (\w+) ([\d.]+)$/) ?? [];
    if (!page || name === undefined) return;
    told.set(page, (told.get(page) ?? new Map()).set(name, Number(time)));
  });
  await context.addInitScript(
    ([wanted, mark]) => {
      const seen = new Set<string>();
      const look = () => {
        for (const [name, selector] of Object.entries(wanted)) {
          if (seen.has(name) || !document.querySelector(selector)) continue;
          seen.add(name);
          // biome-ignore lint/suspicious/noConsole: read by the benchmark
          requestAnimationFrame(() => setTimeout(() => console.info(mark, name, performance.now())));
        }
      };
      new MutationObserver(look).observe(document, { childList: true, subtree: true });
    },
    [selectors, SEEN] as const,
  );
}

/** Waits until it is said, once: the next answer is that of the next page. */
export async function seenAt(page: Page, name: string): Promise<number> {
  for (;;) {
    const seen = told.get(page)?.get(name);
    if (seen !== undefined) {
      told.get(page)?.delete(name);
      return seen;
    }
    await page.waitForEvent('console', (message: ConsoleMessage) => message.text().startsWith(SEEN));
  }
}
