import { cacheControl, mediaTypes, securityHeaders } from './security.ts';

/**
 * The headers of security.ts as the common static hosts read them: file name below dist/ -> content. The first three
 * work from where they lie; those in hosting/ are for an administrator to include.
 */
export function hostFiles(): Record<string, string> {
  return {
    _headers: netlify(),
    '.htaccess': apache(),
    'web.config': iis(),
    'hosting/nginx.conf': nginx(),
    'hosting/Caddyfile': caddy(),
  };
}

/** Netlify, Cloudflare Pages and others that took over the format. */
function netlify(): string {
  return lines([
    '/*',
    ...headers((name, value) => `  ${name}: ${value}`),
    ...['/', '/index.html', '/sw.js'].flatMap((path) => [path, `  Cache-Control: ${cacheControl.askAgain}`]),
    '/assets/*',
    `  Cache-Control: ${cacheControl.forever}`,
  ]);
}

function apache(): string {
  return lines([
    ...Object.entries(mediaTypes).map(([ending, type]) => `AddType ${type} ${ending}`),
    '<IfModule mod_headers.c>',
    ...headers((name, value) => `  Header always set ${name} "${value}"`),
    `  Header set Cache-Control "${cacheControl.askAgain}"`,
    '  <If "%{REQUEST_URI} =~ m#/assets/#">',
    `    Header set Cache-Control "${cacheControl.forever}"`,
    '  </If>',
    '</IfModule>',
  ]);
}

function iis(): string {
  return lines([
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<configuration>',
    '  <system.webServer>',
    '    <staticContent>',
    ...Object.entries(mediaTypes).flatMap(([ending, type]) => [
      `      <remove fileExtension="${ending}" />`,
      `      <mimeMap fileExtension="${ending}" mimeType="${type}" />`,
    ]),
    '    </staticContent>',
    '    <httpProtocol>',
    '      <customHeaders>',
    ...headers(iisHeader).flat(),
    ...iisHeader('Cache-Control', cacheControl.askAgain),
    '      </customHeaders>',
    '    </httpProtocol>',
    '  </system.webServer>',
    '  <location path="assets">',
    '    <system.webServer>',
    '      <httpProtocol>',
    '        <customHeaders>',
    ...iisHeader('Cache-Control', cacheControl.forever).map((line) => `  ${line}`),
    '        </customHeaders>',
    '      </httpProtocol>',
    '    </system.webServer>',
    '  </location>',
    '</configuration>',
  ]);
}

/** Removed first: a header that the server adds already would come twice. */
const iisHeader = (name: string, value: string): string[] => [
  `        <remove name="${name}" />`,
  `        <add name="${name}" value="${value}" />`,
];

function nginx(): string {
  return lines([
    '# Préau: include this in the server or location block that serves its files. A block inside that has an',
    '# add_header of its own inherits none of these: include it there once more.',
    `set $preau_cache "${cacheControl.askAgain}";`,
    `if ($uri ~ "/assets/") { set $preau_cache "${cacheControl.forever}"; }`,
    ...headers((name, value) => `add_header ${name} "${value}" always;`),
    'add_header Cache-Control $preau_cache always;',
  ]);
}

function caddy(): string {
  return lines([
    '# Préau: import this file, then say `import preau` in the site that serves its files.',
    '(preau) {',
    '\theader {',
    ...headers((name, value) => `\t\t${name} "${value}"`),
    '\t}',
    '\t@preau_assets path_regexp /assets/',
    `\theader @preau_assets Cache-Control "${cacheControl.forever}"`,
    '\t@preau_pages not path_regexp /assets/',
    `\theader @preau_pages Cache-Control "${cacheControl.askAgain}"`,
    '}',
  ]);
}

const headers = <T>(write: (name: string, value: string) => T): T[] =>
  Object.entries(securityHeaders()).map(([name, value]) => write(name, value));

const lines = (texts: readonly string[]): string => `${texts.join('\n')}\n`;
