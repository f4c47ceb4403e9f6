import { expect, test } from 'vitest';
import { hostFiles } from '../../build/host-files.ts';
import {
  cacheControl,
  contentSecurityPolicy,
  portableSecurityPolicy,
  securityHeaders,
} from '../../build/security.ts';

/** What a host will send, read from its file by the host's own grammar: for a page, and for a file in assets/. */
interface Sent {
  readonly page: Record<string, string>;
  readonly asset: Record<string, string>;
}

const readers: Record<string, (text: string) => Sent> = {
  _headers: readNetlify,
  '.htaccess': readApache,
  'web.config': readIis,
  'hosting/nginx.conf': readNginx,
  'hosting/Caddyfile': readCaddy,
};

test('there is a reader here for every host file', () => {
  expect(Object.keys(readers)).toEqual(Object.keys(hostFiles()));
});

test.each(Object.keys(readers))('%s says exactly what the one source says', (name) => {
  const sent = readers[name]?.(hostFiles()[name] ?? '');
  expect(sent).toEqual({
    page: { ...securityHeaders(), 'Cache-Control': cacheControl.askAgain },
    asset: { ...securityHeaders(), 'Cache-Control': cacheControl.forever },
  });
});

test('the headers keep other sites from framing the register, and give it the camera alone', () => {
  const headers = securityHeaders();
  expect(headers['Content-Security-Policy']).toBe(`${contentSecurityPolicy()}; frame-ancestors 'self'`);
  const features = headers['Permissions-Policy']?.split(', ') ?? [];
  expect(features.filter((feature) => !feature.endsWith('=()'))).toEqual(['camera=(self)']);
  expect(features.length).toBeGreaterThan(5);
  expect(headers).toMatchObject({ 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' });
});

test('no value holds what one of the formats would read otherwise', () => {
  for (const value of Object.values({ ...securityHeaders(), ...cacheControl }))
    expect(value).toMatch(/^[^"\\$<>&{}%\n]+$/);
});

test.each([
  ['hosted', contentSecurityPolicy()],
  ['portable', portableSecurityPolicy('alert(1)', 'a{}')],
])('the %s policy forbids all it does not name, and nothing in it is unsafe but WebAssembly', (_, policy) => {
  const directives = directivesOf(policy);
  expect(directives.get('default-src')).toEqual(["'none'"]);
  expect(directives.get('base-uri')).toEqual(["'none'"]);
  expect(directives.get('form-action')).toEqual(["'none'"]);
  expect(policy.match(/'[a-z-]*unsafe[a-z-]*'/g)).toEqual(["'wasm-unsafe-eval'"]);
  expect(directives.get('script-src')).toContain("'wasm-unsafe-eval'");
  const sources = [...directives.values()].flat();
  // Own files, what stays in the page, and what is known by its hash: no host, no scheme of the network.
  for (const source of sources)
    expect(source).toMatch(/^('none'|'self'|data:|blob:|'wasm-unsafe-eval'|'sha256-[A-Za-z0-9+/]{43}=')$/);
  expect(directives.get('script-src')?.filter((source) => /^(data|blob):$/.test(source))).toEqual([]);
});

test('the portable policy lets nothing out: it can connect to no address', () => {
  const directives = directivesOf(portableSecurityPolicy('alert(1)', 'a{}'));
  expect(directives.get('connect-src')).toEqual(['data:']);
  expect([...directives.values()].flat()).not.toContain("'self'");
  // echo -n 'alert(1)' | openssl dgst -sha256 -binary | base64
  expect(directives.get('script-src')).toContain("'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='");
});

function directivesOf(policy: string): Map<string, string[]> {
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
}

function readNetlify(text: string): Sent {
  const rules = new Map<string, Record<string, string>>();
  let rule: Record<string, string> = {};
  for (const line of text.trimEnd().split('\n')) {
    const header = /^ {2}([\w-]+): (.*)$/.exec(line);
    if (header) rule[header[1] ?? ''] = header[2] ?? '';
    else {
      rule = {};
      rules.set(line, rule);
    }
  }
  expect([...rules.keys()]).toEqual(['/*', '/', '/index.html', '/sw.js', '/assets/*']);
  expect(rules.get('/index.html')).toEqual(rules.get('/'));
  expect(rules.get('/sw.js')).toEqual(rules.get('/'));
  const everywhere = rules.get('/*');
  return {
    page: { ...everywhere, ...rules.get('/') },
    asset: { ...everywhere, ...rules.get('/assets/*') },
  };
}

function readApache(text: string): Sent {
  expect(text).toContain('AddType text/javascript .js\n');
  const [outside = '', inside = ''] = text.split(/<If "[^"]*\/assets\/[^"]*">/);
  const set = (part: string) => pairs(part, /^\s*Header (?:always )?set ([\w-]+) "([^"]*)"$/gm);
  return { page: set(outside), asset: { ...set(outside), ...set(inside) } };
}

function readIis(text: string): Sent {
  expect(text).toContain('<mimeMap fileExtension=".webmanifest" mimeType="application/manifest+json" />');
  const [outside = '', inside = ''] = text.split('<location path="assets">');
  const set = (part: string) => pairs(part, /<add name="([\w-]+)" value="([^"]*)" \/>/g);
  for (const name of Object.keys(set(outside))) expect(outside).toContain(`<remove name="${name}" />`);
  return { page: set(outside), asset: { ...set(outside), ...set(inside) } };
}

function readNginx(text: string): Sent {
  const always = pairs(text, /^add_header ([\w-]+) "([^"]*)" always;$/gm);
  expect(text).toContain('add_header Cache-Control $preau_cache always;');
  const [page, asset] = [...text.matchAll(/set \$preau_cache "([^"]*)";/g)].map((match) => match[1] ?? '');
  expect(text).toMatch(/^if \(\$uri ~ "\/assets\/"\) \{ set /m);
  return {
    page: { ...always, 'Cache-Control': page ?? '' },
    asset: { ...always, 'Cache-Control': asset ?? '' },
  };
}

function readCaddy(text: string): Sent {
  const always = pairs(text, /^\t\t([\w-]+) "([^"]*)"$/gm);
  const cached = (matcher: string) =>
    new RegExp(`^\\theader @${matcher} Cache-Control "([^"]*)"$`, 'm').exec(text)?.[1] ?? '';
  expect(text).toMatch(/@preau_assets path_regexp \/assets\/\n/);
  expect(text).toMatch(/@preau_pages not path_regexp \/assets\/\n/);
  return {
    page: { ...always, 'Cache-Control': cached('preau_pages') },
    asset: { ...always, 'Cache-Control': cached('preau_assets') },
  };
}

const pairs = (text: string, pattern: RegExp): Record<string, string> =>
  Object.fromEntries([...text.matchAll(pattern)].map((match) => [match[1] ?? '', match[2] ?? '']));
