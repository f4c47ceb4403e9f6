import { fileURLToPath } from 'node:url';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { appVersion } from './app-version.ts';

/** What the two editions, hosted and portable, are built with alike. */

const leftOut = fileURLToPath(new URL('./left-out.ts', import.meta.url));

export const alias = { html2canvas: leftOut, dompurify: leftOut, canvg: leftOut };

export const define = { __APP_VERSION__: JSON.stringify(appVersion) };

export const plugins = () => [react(), optimizeLocales.vite({ locales: ['fr-FR', 'en-US'] })];
