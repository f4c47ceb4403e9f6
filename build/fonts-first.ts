import type { Plugin } from 'vite';

/** The page asks for its fonts beside its script: words that are set in another font first are set twice. */
export const fontsFirst = (): Plugin => ({
  name: 'preau-fonts-first',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_page, { bundle = {} }) =>
      Object.keys(bundle)
        .filter((file) => file.endsWith('.ttf'))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', href: `./${file}`, as: 'font', type: 'font/ttf', crossorigin: '' },
          injectTo: 'head',
        })),
  },
});
