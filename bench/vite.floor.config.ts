import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** The least that a start offline costs, with the tools that the product is built with. */
export default defineConfig({
  root: 'floor',
  base: './',
  build: { outDir: '../.built/floor', emptyOutDir: true, modulePreload: { polyfill: false } },
  plugins: [
    react(),
    VitePWA({
      injectRegister: null,
      manifest: false,
      workbox: { globPatterns: ['**/*.{js,css,html}'], inlineWorkboxRuntime: true, clientsClaim: true },
    }),
  ],
});
