import { sha256 } from '@noble/hashes/sha2.js';
import canonicalize from 'canonicalize';
import type { MergedRegister } from '#domain/merge/register.ts';
import { invariant } from '#domain/result.ts';
import { type Bytes, bytesToHex, utf8 } from '#domain/vocabulary/bytes.ts';
import type { Hash } from '#domain/vocabulary/ids.ts';

/** `register.json`: the merged register, canonical (RFC 8785), so that two merges compare byte by byte. docs/formats.md. */
const FORMAT = 'preau/register';
const VERSION = 1;

export interface RegisterFile {
  /** The file's bytes, cut anywhere. */
  readonly parts: readonly Bytes[];
  /** SHA-256 of the whole file. */
  readonly hash: Hash;
}

/** Written piece by piece: of 100,000 enrolments one text would be larger than engines allow. */
export function writeRegisterJson(register: MergedRegister): RegisterFile {
  const parts: Bytes[] = [];
  const hash = sha256.create();
  for (const text of gathered(canonicalPieces({ ...register, format: FORMAT, version: VERSION }))) {
    const bytes = utf8(text);
    hash.update(bytes);
    parts.push(bytes);
  }
  return { parts, hash: bytesToHex(hash.digest()) as Hash };
}

/** The canonical form of an object whose fields are made one after the other, those that are lists by their members. */
function* canonicalPieces(value: object): Generator<string> {
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  let before = '{';
  for (const [name, field] of fields) {
    yield `${before}${JSON.stringify(name)}:`;
    if (Array.isArray(field)) yield* canonicalList(field);
    else yield canonical(field);
    before = ',';
  }
  yield '}';
}

function* canonicalList(members: readonly unknown[]): Generator<string> {
  let before = '[';
  for (const member of members) {
    yield before + canonical(member);
    before = ',';
  }
  yield members.length > 0 ? ']' : '[]';
}

function canonical(value: unknown): string {
  const json = canonicalize(value);
  invariant(json !== undefined, 'a register is plain data');
  return json;
}

/** Pieces put together to a size that is worth a part. */
function* gathered(pieces: Iterable<string>): Generator<string> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < PART) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}

/** In UTF-16 units. */
const PART = 1_000_000;
