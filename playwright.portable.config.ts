import { defineConfig } from '@playwright/test';
import { portableAddress, portableFolder } from './e2e/support/portable.ts';
import hosted from './playwright.config.ts';

/**
 * The journeys of a desk once more, on the one file of the portable edition: `npm run e2e:portable`. Left out are
 * those that are about the server, or about how a browser keeps the data of an address.
 */
const { webServer: _, ...rest } = hosted;
export default defineConfig({
  ...rest,
  testMatch: [
    'closing',
    'guidedMorning',
    'journal',
    'keyboard',
    'opening',
    'printing',
    'pupilsList',
    'scanning',
    'tabs',
  ].map((name) => `journeys/${name}.spec.ts`),
  // One loads its own script from a server, the other makes its "chosen" file in a store that file:// lacks.
  grepInvert: [/numbers contiguous, none doubled/, /a torn one is told/],
  use: { ...hosted.use, baseURL: portableAddress(portableFolder) },
});
