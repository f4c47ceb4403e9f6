import { createHash } from 'node:crypto';
import { reactAriaStyles } from './react-aria-styles.ts';

/**
 * What a page of Préau may do, said once: the build writes it into index.html and into the header files for
 * static hosts, the preview server sends it.
 */

/** The policy that also holds as a `<meta>`: own files only, no other origin, no inline script. */
export function contentSecurityPolicy(): string {
  return policy({
    'script-src': "'self' 'wasm-unsafe-eval'",
    'style-src': `'self' ${hashes(reactAriaStyles())}`,
    'img-src': "'self' data: blob:",
    'font-src': "'self'",
    'connect-src': "'self'",
    'worker-src': "'self'",
    'manifest-src': "'self'",
  });
}

/**
 * The policy of the portable edition, whose page has no origin that `'self'` could mean: this script and these
 * styles, known by their hashes, and what they carry in themselves. There is nothing to connect to: `data:` is the
 * font that the press reads, from its own text.
 */
export function portableSecurityPolicy(script: string, style: string): string {
  return policy({
    'script-src': `${hashes([script])} 'wasm-unsafe-eval'`,
    'style-src': hashes([style, ...reactAriaStyles()]),
    'img-src': 'data: blob:',
    'font-src': 'data:',
    'connect-src': 'data:',
    'worker-src': 'blob:',
    // From a disk, only a viewer that is embedded can be told to print.
    'object-src': 'blob:',
  });
}

function policy(sources: Readonly<Record<string, string>>): string {
  return [
    "default-src 'none'",
    ...Object.entries(sources).map(([directive, allowed]) => `${directive} ${allowed}`),
    // A PDF is shown and printed from a blob.
    'frame-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const hashes = (texts: readonly string[]): string =>
  texts.map((text) => `'sha256-${sha256Base64(text)}'`).join(' ');

/** Header name -> value, for every file of the site. `frame-ancestors` is ignored in a `<meta>`, so it is only here. */
export function securityHeaders(): Record<string, string> {
  return {
    'Content-Security-Policy': `${contentSecurityPolicy()}; frame-ancestors 'self'`,
    'Permissions-Policy': permissionsPolicy,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
}

/** The camera reads QR codes; nothing else of the laptop is needed. */
const permissionsPolicy = [
  'camera=(self)',
  'display-capture=()',
  'geolocation=()',
  'hid=()',
  'microphone=()',
  'midi=()',
  'payment=()',
  'serial=()',
  'usb=()',
].join(', ');

/** Names under assets/ carry a hash of their content; everything else must be asked for again. */
export const cacheControl = { askAgain: 'no-cache', forever: 'public, max-age=31536000, immutable' };

/** What hosts do not all know by themselves. */
export const mediaTypes = { '.js': 'text/javascript', '.webmanifest': 'application/manifest+json' };

function sha256Base64(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64');
}
