import { createHash, createPrivateKey, type KeyObject, sign } from 'node:crypto';
import type { KeyPair } from '#domain/chain/signing.ts';
import { type Bytes, utf8 } from '#domain/vocabulary/bytes.ts';

/** The text inside an export, while somebody works on it. */
export interface Draft {
  readonly header: string;
  /** Without newlines. */
  readonly lines: readonly string[];
  readonly signature: string;
}

export const written = ({ header, lines, signature }: Draft): Bytes =>
  utf8([header, ...lines, signature].map((line) => `${line}\n`).join(''));

/** By other implementations than those under test, and quicker. */
export const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');

/** Edits texts, not JSON: what was done to a line must survive. */
const put = (json: string, key: string, value: string | number): string =>
  json.replace(
    new RegExp(`"${key}":("[^"]*"|-?[0-9.e+-]+)`),
    () => `"${key}":${typeof value === 'string' ? `"${value}"` : value}`,
  );

export const withHeader = (draft: Draft, changes: Readonly<Record<string, string | number>>): Draft => ({
  ...draft,
  header: Object.entries(changes).reduce((header, [key, value]) => put(header, key, value), draft.header),
});

/** Numbers the events anew. */
export const renumbered = (draft: Draft): Draft => ({
  ...draft,
  lines: draft.lines.map((line, index) => put(line, 'seq', index + 1)),
});

/** Has every event bear the hash of the one before, and the header that of the last, and their count. */
export function rechained(draft: Draft): Draft {
  let prev = '0'.repeat(64);
  const lines = draft.lines.map((line) => {
    const bound = put(line, 'prev', prev);
    prev = sha256(utf8(bound));
    return bound;
  });
  return withHeader({ ...draft, lines }, { head: prev, to: lines.length });
}

export function signed(draft: Draft, key: Signer): Draft {
  const before = utf8([draft.header, ...draft.lines].map((line) => `${line}\n`).join(''));
  const value = sign(null, Buffer.from(sha256(before), 'hex'), key).toString('hex');
  return { ...draft, signature: JSON.stringify({ signature: value }) };
}

export type Signer = KeyObject;
const PKCS8 = '302e020100300506032b657004220420';

export const signerOf = ({ secret }: KeyPair): Signer =>
  createPrivateKey({
    key: Buffer.concat([Buffer.from(PKCS8, 'hex'), secret]),
    format: 'der',
    type: 'pkcs8',
  });
