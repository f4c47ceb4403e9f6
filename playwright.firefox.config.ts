import { defineConfig } from '@playwright/test';
import { firefoxOptions, firefoxPath } from './e2e/support/firefox.ts';
import { portableAddress, portableFolder } from './e2e/support/portable.ts';
import hosted from './playwright.config.ts';

if (firefoxPath === undefined) {
  throw new Error('No Firefox found. Install one (Debian: firefox-esr), or set PREAU_FIREFOX to its path.');
}

const journeys = (names: readonly string[]) => names.map((name) => `journeys/${name}.spec.ts`);

/**
 * The journeys of a desk in the Firefox of this machine, on the hosted edition and on the portable one:
 * `npm run e2e:firefox`.
 */
export default defineConfig({
  ...hosted,
  testIgnore: [],
  use: {
    ...hosted.use,
    browserName: 'firefox',
    launchOptions: firefoxOptions,
    // Both put a style into the page, which its policy refuses.
    screenshot: 'off',
    trace: 'off',
  },
  // What Firefox has no part in: Chromium's log on the disk, and a dialog for saving.
  grepInvert: [/Chromium does not/, /has a save dialog/],
  // It starts slowly.
  timeout: 120_000,
  projects: [
    {
      name: 'hosted',
      testMatch: ['firefox/*.spec.ts', ...journeys(['opening', 'durability', 'journal', 'closing', 'tabs'])],
    },
    {
      name: 'portable',
      testMatch: ['firefox/*.spec.ts', 'portable.spec.ts', ...journeys(['opening', 'journal', 'closing'])],
      use: { baseURL: portableAddress(portableFolder) },
    },
    // By `npm run torture -- --browser firefox` alone.
    ...(process.env.PREAU_SEED
      ? [{ name: 'torture', testMatch: journeys(['durability', 'powerCuts', 'torture']) }]
      : []),
  ],
});
