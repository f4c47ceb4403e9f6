import type { BrowserContextOptions, LaunchOptions } from '@playwright/test';
import { findBrowser } from '../../scripts/lib/browser.mjs';

/** How every test starts its browser and what laptop it pretends to be. */

/** PREAU_PORT lets two clones be tested on one machine at the same time; people always get 4173. */
export const port = Number(process.env.PREAU_PORT ?? 4173);
export const origin = `http://localhost:${port}`;

export const launchOptions: LaunchOptions = {
  executablePath: requireBrowser(),
  args: [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // Chromium refuses to sandbox as root, which is what containers run as.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
};

/** The borrowed laptop of a desk. */
export const laptop: BrowserContextOptions = {
  locale: 'fr-FR',
  timezoneId: 'Europe/Paris',
  viewport: { width: 1366, height: 768 },
  acceptDownloads: true,
};

function requireBrowser(): string {
  const browser = findBrowser();
  if (browser === undefined) {
    throw new Error(
      'No Chromium, Chrome or Edge found: run `npm test`, which installs one, or set PREAU_CHROMIUM.',
    );
  }
  return browser;
}
