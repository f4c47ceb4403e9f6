import type { Plugin } from 'vite';
import { contentSecurityPolicy, securityHeaders } from './security.ts';

const charset = '<meta charset="utf-8" />';

/**
 * Build only (the development server needs an inline preamble): writes the policy into index.html, and the same
 * as header files beside it: `_headers` (Netlify, Cloudflare Pages, and others) and `.htaccess` (Apache).
 */
export function securityPolicy(): Plugin {
  return {
    name: 'preau-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        if (!html.includes(charset))
          throw new Error(`index.html must contain ${charset}: the policy goes after it.`);
        const meta = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy()}" />`;
        return html.replace(charset, `${charset}\n    ${meta}`);
      },
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile() });
      this.emitFile({ type: 'asset', fileName: '.htaccess', source: htaccessFile() });
    },
  };
}

// Names under assets/ carry a hash of their content; everything else must be asked for again.
const revalidate = 'no-cache';
const immutable = 'public, max-age=31536000, immutable';

function headersFile(): string {
  const lines = Object.entries(securityHeaders()).map(([name, value]) => `  ${name}: ${value}`);
  return [
    '/*',
    ...lines,
    '/',
    `  Cache-Control: ${revalidate}`,
    '/index.html',
    `  Cache-Control: ${revalidate}`,
    '/sw.js',
    `  Cache-Control: ${revalidate}`,
    '/assets/*',
    `  Cache-Control: ${immutable}`,
    '',
  ].join('\n');
}

function htaccessFile(): string {
  const lines = Object.entries(securityHeaders()).map(
    ([name, value]) => `  Header always set ${name} "${value}"`,
  );
  return [
    'AddType application/manifest+json .webmanifest',
    'AddType text/javascript .js',
    '<IfModule mod_headers.c>',
    ...lines,
    `  Header set Cache-Control "${revalidate}"`,
    '  <If "%{REQUEST_URI} =~ m#/assets/#">',
    `    Header set Cache-Control "${immutable}"`,
    '  </If>',
    '</IfModule>',
    '',
  ].join('\n');
}
