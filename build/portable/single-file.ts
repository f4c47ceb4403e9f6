import type { Plugin, Rolldown } from 'vite';
import { portableSecurityPolicy } from '../security.ts';

/** The name of the one file on the stick. */
export const portableFile = 'preau.html';

/**
 * Writes the whole application into one HTML file: script, styles and pictures inside, and a policy that knows that
 * script and that style by their hashes. Fails rather than leave a file beside it which a double click cannot load.
 */
export function singleFile(icon: string): Plugin {
  return {
    name: 'preau-single-file',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const files = Object.values(bundle);
      const script = insideScript(only(files.filter((file) => file.type === 'chunk')).code);
      const assets = files.filter((file) => file.type === 'asset');
      const style = text(only(assets.filter(({ fileName }) => fileName.endsWith('.css'))));
      const page = text(only(assets.filter(({ fileName }) => fileName.endsWith('.html'))));
      const others = assets.filter(({ fileName }) => !/\.(css|html)$/.test(fileName));
      if (others.length > 0) throw new Error(`Left beside the file: ${others.map((file) => file.fileName)}`);

      for (const { fileName } of files) delete bundle[fileName];
      this.emitFile({
        type: 'asset',
        fileName: portableFile,
        source: pageOf({ template: page, script, style, icon }),
      });
    },
  };
}

interface Parts {
  readonly template: string;
  readonly script: string;
  readonly style: string;
  /** SVG. */
  readonly icon: string;
}

/** @throws when something in the page would still have to be fetched */
export function pageOf({ template, script, style, icon }: Parts): string {
  const shell = template
    // What the build linked, and the icons of an installed application.
    .replace(/\s*<script\b[^>]*><\/script>/g, '')
    .replace(/\s*<link\b[^>]*>/g, '')
    .replace(/\s*<meta http-equiv[^>]*>/g, '');
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${portableSecurityPolicy(script, style)}" />`,
    `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}" />`,
    `<style>${style}</style>`,
  ];
  // Functions: a `$` in code is no reference to the match.
  const page = shell
    .replace('<meta charset="utf-8" />', (charset) => [charset, ...head].join('\n    '))
    // Last, as nothing defers a classic script that is inline.
    .replace('</body>', () => `<script>${script}</script>\n  </body>`);
  const outside = page.replace(script, '').replace(style, '');
  const loaded = /\b(?:src|href)="(?!data:)[^"]*"/.exec(outside) ?? /url\((?!["']?data:)[^)]*\)/.exec(style);
  if (loaded) throw new Error(`${portableFile} would still load ${loaded[0]}`);
  if (/\bimport\.meta\b/.test(script)) throw new Error('A classic script has no import.meta');
  return page;
}

/** In HTML these two would end the script, or change how its end is read; in a string the escape says the same. */
export const insideScript = (code: string): string =>
  code.replace(/<\/(?=script)/gi, '<\\/').replace(/<!--/g, '<\\!--');

function only<T extends { readonly fileName: string }>(files: readonly T[]): T {
  const [file, ...others] = files;
  if (!file || others.length > 0)
    throw new Error(`One file expected, found: ${files.map(({ fileName }) => fileName)}`);
  return file;
}

const text = ({ source }: Rolldown.OutputAsset): string =>
  typeof source === 'string' ? source : new TextDecoder().decode(source);
