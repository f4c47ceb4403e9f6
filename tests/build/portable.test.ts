import { expect, test } from 'vitest';
import { inlinedWorkers } from '../../build/portable/inlined-workers.ts';
import { insideScript, pageOf } from '../../build/portable/single-file.ts';
import { portableSecurityPolicy } from '../../build/security.ts';

const template = `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'self'" />
    <link rel="icon" href="./icons/preau.svg" />
    <script type="module" crossorigin src="./assets/index.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/index.css">
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`;
const parts = { template, script: 'run("$&");', style: 'a{color:red}', icon: '<svg/>' };

test('the page loads nothing, and its policy is that of the very script and style in it', () => {
  const page = pageOf(parts);
  expect(page).not.toContain('./');
  expect(page).toContain(`content="${portableSecurityPolicy(parts.script, parts.style)}"`);
  expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style>'));
  expect(page).toContain('<script>run("$&");</script>\n  </body>');
  expect(page.match(/<script/g)).toHaveLength(1);
});

test.each([
  ['a picture beside it', { ...parts, template: template.replace('<div', '<img src="logo.png" /><div') }],
  ['a font beside it', { ...parts, style: '@font-face{src:url(./assets/font.ttf)}' }],
  ['its own address', { ...parts, script: 'load(import.meta.url)' }],
])('a page that would need %s is not built', (_, wrong) => {
  expect(() => pageOf(wrong)).toThrow();
});

test('what would end the script in HTML says the same in JavaScript', () => {
  const code = 'say("</script><!-- </SCRIPT>")';
  const inside = insideScript(code);
  expect(inside).not.toMatch(/<\/script|<!--/i);
  const said: string[] = [];
  new Function('say', inside)((text: string) => said.push(text));
  expect(said).toEqual(['</script><!-- </SCRIPT>']);
});

test('workers start from their inlined bundle, with the options they had', () => {
  const { transform } = inlinedWorkers();
  const rewrite = transform as (code: string) => { readonly code: string } | undefined;
  const code = `const start = () =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'press' });`;
  expect(rewrite(code)?.code).toBe(`import InlinedWorker0 from './worker.ts?worker&inline';const start = () =>
  new InlinedWorker0( { type: 'module', name: 'press' });`);
  expect(rewrite('const worker = startWorker();')).toBeUndefined();
});
