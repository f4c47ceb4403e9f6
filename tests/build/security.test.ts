import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { reactAriaStyles } from '../../build/react-aria-styles.ts';
import { contentSecurityPolicy, securityHeaders } from '../../build/security.ts';

test("react-aria's styles are read as the browser will see them: constants filled in, no blank around", () => {
  const styles = reactAriaStyles();
  expect(styles).toHaveLength(2);
  for (const css of styles) expect(css).toMatch(/^@layer \{[^$]*\}$/);
  expect(styles[0]).toContain('[data-react-aria-pressable]');
});

test('the policy starts from nothing and opens no other origin, no inline script, no eval', () => {
  const directives = contentSecurityPolicy().split('; ');
  expect(directives[0]).toBe("default-src 'none'");
  const sources = directives.flatMap((directive) => directive.split(' ').slice(1));
  const hashes = reactAriaStyles().map(
    (css) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`,
  );
  expect(new Set(sources)).toEqual(
    new Set(["'none'", "'self'", "'wasm-unsafe-eval'", 'data:', 'blob:', ...hashes]),
  );
});

test('the header says the same as the page, and who may frame it besides', () => {
  expect(securityHeaders()['Content-Security-Policy']).toBe(
    `${contentSecurityPolicy()}; frame-ancestors 'self'`,
  );
});
