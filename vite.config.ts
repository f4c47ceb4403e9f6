import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { fontsFirst } from './build/fonts-first.ts';
import { checkLicences } from './build/licences/check-licences.ts';
import { manifest } from './build/manifest.ts';
import { policyAndHeaders } from './build/policy-and-headers.ts';
import { securityHeaders } from './build/security.ts';
import { alias, define, plugins } from './build/shared.ts';

// `localhost` and `127.0.0.1` are two origins, thus two databases: one name and one port, or nothing.
const origin = { host: 'localhost', port: 4173, strictPort: true };

const licences = checkLicences('hosted');

export default defineConfig({
  // Any folder of any static host will do: the router lives in the hash.
  base: './',
  define: { ...define, __PORTABLE__: 'false' },
  resolve: { alias },
  worker: { format: 'es', plugins: () => [licences.inWorker] },
  build: {
    // Beside dist/, for tests of a build that must not change while they run.
    outDir: process.env.PREAU_DIST ?? 'dist',
    // A data: URL would need a hole in the policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // One file for what the first screen waits for: each is asked for through the service worker.
            { name: 'start', tags: ['$initial'] },
          ],
        },
      },
    },
  },
  server: origin,
  preview: { ...origin, headers: securityHeaders() },
  plugins: [
    ...plugins(),
    policyAndHeaders(),
    fontsFirst(),
    licences.inPage,
    VitePWA({
      registerType: 'prompt',
      injectRegister: null,
      manifest,
      // The patterns below take the icons already; the plugin adds the manifest by itself.
      includeManifestIcons: false,
      workbox: {
        globPatterns: ['**/*.{js,mjs,css,html,ttf,woff2,svg,png,wasm,txt}'],
        // For the browser to show before one installs, never needed afterwards.
        globIgnores: ['screenshots/**'],
        // Beyond this size a file would be left out of the offline copy; the build fails instead.
        maximumFileSizeToCacheInBytes: 8_000_000,
        inlineWorkboxRuntime: true,
        // The very first page is served by the worker too: its further screens must load without the network.
        clientsClaim: true,
      },
    }),
  ],
});
