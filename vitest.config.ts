import { defineConfig } from 'vitest/config';
import { appVersion } from './build/app-version.ts';

export default defineConfig({
  define: { __APP_VERSION__: JSON.stringify(appVersion) },
  test: {
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    // In the browser they come with the screens.
    setupFiles: ['src/i18n/allWords.ts'],
    // A property that fails must say so within the run, even on a slow machine.
    testTimeout: 20_000,
  },
});
