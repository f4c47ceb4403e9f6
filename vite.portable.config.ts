import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { checkLicences } from './build/licences/check-licences.ts';
import { inlinedWorkers } from './build/portable/inlined-workers.ts';
import { readMe } from './build/portable/read-me.ts';
import { singleFile } from './build/portable/single-file.ts';
import { alias, define, plugins } from './build/shared.ts';

const noServiceWorker = fileURLToPath(new URL('./build/portable/no-service-worker.ts', import.meta.url));
const icon = readFileSync(new URL('./public/icons/preau.svg', import.meta.url), 'utf8');

const licences = checkLicences('portable');

/** The portable edition: one HTML file that a double click opens from a stick. Same sources, no service worker. */
export default defineConfig({
  define: { ...define, __PORTABLE__: 'true' },
  resolve: { alias: { ...alias, 'virtual:pwa-register': noServiceWorker } },
  // A page opened from a disk loads no module: everything is one classic script, and so is each worker.
  worker: {
    format: 'iife',
    plugins: () => [inlinedWorkers(), licences.inWorker],
    rolldownOptions: { output: { codeSplitting: false } },
  },
  build: {
    outDir: process.env.PREAU_PORTABLE ?? 'dist-portable',
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    copyPublicDir: false,
    modulePreload: false,
    rolldownOptions: {
      output: { format: 'iife', codeSplitting: false },
      // Vite's loader of further files asks for its own address; here there is no further file.
      checks: { emptyImportMeta: false },
    },
  },
  plugins: [...plugins(), inlinedWorkers(), licences.inPage, singleFile(icon), readMe()],
});
