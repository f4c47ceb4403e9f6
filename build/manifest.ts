import type { ManifestOptions } from 'vite-plugin-pwa';

/**
 * How Préau appears once installed as an application. An id or address has no leading dot beyond what it needs: an
 * installed copy keeps its identity when the host moves it to another folder.
 */
export const manifest: Partial<ManifestOptions> = {
  id: 'preau',
  name: 'Préau',
  short_name: 'Préau',
  description: 'Le registre des inscriptions, sans réseau',
  lang: 'fr',
  dir: 'ltr',
  categories: ['government', 'education', 'productivity'],
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
    { src: 'icons/preau-maskable-192.png', type: 'image/png', sizes: '192x192', purpose: 'maskable' },
    { src: 'icons/preau-maskable-512.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
  ],
  // The doors of the first page.
  shortcuts: [
    { name: 'Tenir un poste', short_name: 'Poste', url: './#/poste', icons: shortcutIcon() },
    { name: 'S’entraîner', url: './#/entrainement', icons: shortcutIcon() },
    { name: 'Coordonner', url: './#/coordination', icons: shortcutIcon() },
  ],
  // What the browser shows before one installs: drawn by `npm run screenshots`.
  screenshots: [
    screenshot('wide-doors', '1366x768', 'wide', 'Trois portes : s’entraîner, tenir un poste, coordonner'),
    screenshot('wide-counter', '1366x768', 'wide', 'Le guichet : le formulaire d’une famille et les places'),
    screenshot('narrow-doors', '540x960', 'narrow', 'Trois portes : s’entraîner, tenir un poste, coordonner'),
    screenshot('narrow-counter', '540x960', 'narrow', 'Le guichet, sur un petit écran'),
  ],
};

function shortcutIcon() {
  return [{ src: 'icons/preau-192.png', type: 'image/png', sizes: '192x192' }];
}

function screenshot(name: string, sizes: string, form_factor: 'wide' | 'narrow', label: string) {
  return { src: `screenshots/${name}.png`, type: 'image/png', sizes, form_factor, label };
}
