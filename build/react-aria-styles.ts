import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * react-aria adds two static `<style>` elements at run time. Their text is read from the very files that are
 * bundled, so that an upgrade of the library cannot leave a stale hash in the policy.
 */
const modulesWithStyle = ['interactions/usePress.mjs', 'overlays/usePreventScroll.mjs'];

/** The texts of react-aria's inline styles, as the browser will see them. Throws when the library has changed shape. */
export function reactAriaStyles(): string[] {
  const library = dirname(createRequire(import.meta.url).resolve('react-aria/package.json'));
  return modulesWithStyle.map((name) => inlineStyle(join(library, 'dist/private', name)));
}

function inlineStyle(file: string): string {
  const source = readFileSync(file, 'utf8');
  const css = /\.textContent\s*=\s*`([^`]*)`\s*\.trim\(\)/.exec(source)?.[1];
  if (css === undefined) throw new Error(unreadable(file, 'no inline style was found'));
  return css.replace(/\$\{([\w$]+)\}/g, (_, name: string) => stringConstant(source, name, file)).trim();
}

function stringConstant(source: string, name: string, file: string): string {
  const declaration = `const ${name} = `;
  const start = source.indexOf(declaration);
  const value = start < 0 ? undefined : /^(['"])(.*?)\1/.exec(source.slice(start + declaration.length))?.[2];
  if (value === undefined) throw new Error(unreadable(file, `the value of ${name} was not found`));
  return value;
}

function unreadable(file: string, why: string): string {
  return `Cannot compute the style hash of the Content-Security-Policy: ${why} in ${file}. Has react-aria changed? Adapt build/react-aria-styles.ts.`;
}
