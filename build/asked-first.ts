import type { HtmlTagDescriptor, Plugin } from 'vite';

/** What the page asks for before it reads on: its databases, its script in a way that is quick to run, and its fonts. */
export const askedFirst = (): Plugin => ({
  name: 'preau-asked-first',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {}, chunk }) => {
      if (!chunk) throw new Error('The page has a script');
      return {
        html: html.replace(
          '<script type="module"',
          [EARLY, compiledScript(chunk.fileName), '$&'].join('\n    '),
        ),
        tags: Object.keys(bundle)
          .filter((file) => file.endsWith('.ttf'))
          .map(font),
      };
    },
  },
});

/** public/early.js */
const EARLY = '<script async src="./early.js"></script>';

/**
 * Chromium compiles a module that comes from a service worker anew at each start. One that was asked for as a plain
 * script it takes from its store of compiled code.
 */
const compiledScript = (file: string): string =>
  `<link rel="preload" as="script" crossorigin href="./${file}">`;

/** Words that are set in another font first are set twice. */
const font = (file: string): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { rel: 'preload', href: `./${file}`, as: 'font', type: 'font/ttf', crossorigin: '' },
  injectTo: 'head',
});
