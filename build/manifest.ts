import type { ManifestOptions } from 'vite-plugin-pwa';

/** How Préau appears once installed as an application. */
export const manifest: Partial<ManifestOptions> = {
  // Without a leading dot: an installed copy keeps its identity when the host moves it to another folder.
  id: 'preau',
  name: 'Préau',
  short_name: 'Préau',
  description: 'Le registre des inscriptions, sans réseau',
  lang: 'fr',
  dir: 'ltr',
  start_url: './',
  scope: './',
  display: 'standalone',
  // A second window would be a second counter: the open one comes to the front.
  launch_handler: { client_mode: 'focus-existing' },
  background_color: '#fcfbf6',
  theme_color: '#fcfbf6',
  icons: [
    { src: 'icons/preau.svg', type: 'image/svg+xml', sizes: 'any' },
    { src: 'icons/preau-192.png', type: 'image/png', sizes: '192x192' },
    { src: 'icons/preau-512.png', type: 'image/png', sizes: '512x512' },
    { src: 'icons/preau-maskable-512.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
  ],
};
