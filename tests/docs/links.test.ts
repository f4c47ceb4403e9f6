import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Every link from a document to another file of the repository, or to a heading, leads somewhere. */
const documents = [
  ...readdirSync('.'),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' }).map((name) => join('docs', name)),
].filter((name) => name.endsWith('.md'));

/** The links of a document that lead nowhere, as they are written. */
function brokenLinks(file: string, text: string): string[] {
  return linksIn(text).filter((link) => {
    const [path = '', anchor] = link.split('#');
    const target = join(dirname(file), decodeURIComponent(path));
    if (path !== '' && !existsSync(target)) return true;
    return anchor !== undefined && !anchorsIn(path === '' ? text : readFileSync(target, 'utf8')).has(anchor);
  });
}

/** Relative ones; what leads to another site is not looked at. */
function linksIn(text: string): string[] {
  const prose = withoutFences(text).replace(/`[^`]*`/g, '');
  return [...prose.matchAll(/\]\(([^()\s]+)\)|\bsrc="([^"]+)"/g)]
    .map(([, link, source]) => link ?? source ?? '')
    .filter((link) => !/^[a-z]+:/.test(link));
}

/** The anchors that GitHub gives to headings. */
function anchorsIn(text: string): Set<string> {
  const anchors = new Set<string>();
  for (const [, heading = ''] of withoutFences(text).matchAll(/^#{1,6} +(.+)$/gm)) {
    const plain = heading.replace(/\]\([^)]*\)/g, '').toLowerCase();
    const anchor = plain.replace(/[^\p{L}\p{N}\p{M} _-]/gu, '').replaceAll(' ', '-');
    let free = anchor;
    for (let again = 1; anchors.has(free); again += 1) free = `${anchor}-${again}`;
    anchors.add(free);
  }
  return anchors;
}

const withoutFences = (text: string): string => text.replace(/^ *```[\s\S]*?^ *```$/gm, '');

describe('the documents', () => {
  it('are found', () => {
    expect(documents).toEqual(expect.arrayContaining(['README.md', 'docs/guides/agent.fr.md']));
  });

  it.each(documents)('%s has no link that leads nowhere', (file) => {
    expect(brokenLinks(file, readFileSync(file, 'utf8'))).toEqual([]);
  });

  it('would be told of a file or a heading that is not there', () => {
    const text =
      '# Ceci, là\n[a](#ceci-là) [b](#cela) [c](README.md) ![d](gone.png) [e](README.md#gone) [f](https://x.example/)';
    expect(brokenLinks('made-up.md', text)).toEqual(['#cela', 'gone.png', 'README.md#gone']);
  });
});
