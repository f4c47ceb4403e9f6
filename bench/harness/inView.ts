import type { BrowserContext, Page } from '@playwright/test';

/**
 * Notes, in every page of a context, when something is first in sight: milliseconds since the page was asked for,
 * taken after the frame that shows it. Selectors by name.
 */
export async function watchFor(context: BrowserContext, selectors: Readonly<Record<string, string>>) {
  await context.addInitScript((wanted) => {
    const seen: Record<string, number> = {};
    Object.assign(window, { seen });
    const look = () => {
      for (const [name, selector] of Object.entries(wanted)) {
        if (seen[name] !== undefined || !document.querySelector(selector)) continue;
        seen[name] = Number.POSITIVE_INFINITY;
        requestAnimationFrame(() =>
          setTimeout(() => {
            seen[name] = performance.now();
          }),
        );
      }
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
  }, selectors);
}

export const seenAt = async (page: Page, name: string): Promise<number> => {
  await page.waitForFunction((key) => Number.isFinite(window.seen[key]), name);
  return page.evaluate((key) => window.seen[key] ?? Number.NaN, name);
};
