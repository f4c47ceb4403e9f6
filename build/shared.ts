import { fileURLToPath } from 'node:url';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { appVersion } from './app-version.ts';

/** What the two editions, hosted and portable, are built with alike. */

const leftOut = fileURLToPath(new URL('./left-out.ts', import.meta.url));
const defaultLocale = fileURLToPath(new URL('./react-aria/useDefaultLocale.ts', import.meta.url));
const numberFormatter = fileURLToPath(new URL('./react-aria/useNumberFormatter.ts', import.meta.url));

export const alias = {
  html2canvas: leftOut,
  dompurify: leftOut,
  canvg: leftOut,
  './useDefaultLocale.mjs': defaultLocale,
  '../i18n/useNumberFormatter.mjs': numberFormatter,
};

export const define = { __APP_VERSION__: JSON.stringify(appVersion) };

export const plugins = () => [react(), optimizeLocales.vite({ locales: ['fr-FR', 'en-US'] })];
