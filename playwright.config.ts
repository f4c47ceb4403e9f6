import { defineConfig } from '@playwright/test';
import { laptop, launchOptions, origin, port } from './e2e/support/browser.ts';

const report = process.env.PREAU_E2E_REPORT ?? '.cache/e2e.json';

/** Runs against the production build in dist/, as a static host would serve it. */
export default defineConfig({
  testDir: 'e2e',
  testIgnore: 'firefox/**',
  outputDir: 'test-results/e2e',
  reporter: [['list'], ['json', { outputFile: report }]],
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    ...laptop,
    launchOptions,
    baseURL: origin,
    screenshot: 'only-on-failure',
    // To see what a page was, step by step: `npm run e2e -- --trace retain-on-failure`. It slows every test by a tenth,
    // and what is slowed hides what goes wrong under quick fingers.
    trace: 'off',
  },
  webServer: {
    command: `node scripts/serve.mjs ${port}`,
    url: origin,
    // A server that is already there may serve another clone's build.
    reuseExistingServer: false,
  },
});
