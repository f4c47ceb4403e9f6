import type { Campaign } from '#domain/campaign/campaign.ts';
import { type DeskIdentity, deskIdentity } from '#domain/events/events.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Hash, PublicKey, ReceiptNumber, Signature } from '#domain/vocabulary/ids.ts';
import type { Instant } from '#domain/vocabulary/time.ts';
import { installationName } from './deskHeader.ts';
import { openStub, readStubPart, type StubCodeError, type StubOnPaper, type StubPart } from './stubCode.ts';
import {
  plainStubLedger,
  type Stub,
  type StubLedgerError,
  type StubLedgerSource,
  verifyPlainStubs,
} from './stubLedger.ts';

/** Receipt stubs being read one code after the other, in any order, as often as they come. */

export interface StubPile {
  readonly stubs: ReadonlyMap<ReceiptNumber, PiledStub>;
  /** Codes of stubs that need several and have not all been seen. */
  readonly parts: ReadonlyMap<ReceiptNumber, readonly StubPart[]>;
}

/** A stub that opened, and whose desk vouches for it. */
export interface PiledStub {
  readonly desk: DeskIdentity;
  readonly key: PublicKey;
  readonly proof: Signature;
  readonly seq: number;
  readonly count: number;
  readonly stub: Stub;
}

export const NO_STUBS: StubPile = { stubs: new Map(), parts: new Map() };

/** What one code brought. */
export type CodeRead =
  | { type: 'StubWhole'; receipt: ReceiptNumber }
  | { type: 'StubKnown'; receipt: ReceiptNumber }
  /** One of several codes: the others lie on the same stub. */
  | { type: 'StubPartly'; receipt: ReceiptNumber; seen: number; parts: number }
  | { type: 'StubRefused'; receipt: ReceiptNumber; error: StubRefusal }
  /** A QR code, but of no stub. */
  | { type: 'CodeOfNoStub' };

export type StubRefusal = StubCodeError | StubLedgerError;

/** What opens and vouches. */
export interface StubReader {
  readonly campaign: Campaign;
  readonly campaignHash: Hash;
  /** age identity of a recipient: `AGE-SECRET-KEY-1…` */
  readonly identity: string;
}

export async function addCode(
  pile: StubPile,
  text: string,
  reader: StubReader,
): Promise<{ readonly pile: StubPile; readonly read: CodeRead }> {
  const part = readStubPart(text);
  if (!part) return { pile, read: { type: 'CodeOfNoStub' } };
  const { receipt } = part;
  if (pile.stubs.has(receipt)) return { pile, read: { type: 'StubKnown', receipt } };
  const before = pile.parts.get(receipt) ?? [];
  const isNew = !before.some(({ data }) => data === part.data);
  const seen = isNew ? [...before, part] : before;
  const opened = await openAny(wholesFrom(seen), receipt, reader);
  const parts = new Map(pile.parts);
  if (opened?.ok) {
    parts.delete(receipt);
    const stubs = new Map(pile.stubs).set(receipt, opened.value);
    return { pile: { stubs, parts }, read: { type: 'StubWhole', receipt } };
  }
  if (opened) {
    // What does not open is read again from the start: a damaged code must not stand in the way of a good one.
    parts.delete(receipt);
    return { pile: { ...pile, parts }, read: { type: 'StubRefused', receipt, error: opened.error } };
  }
  parts.set(receipt, seen);
  const places = new Set(seen.map((each) => each.part));
  const read = { type: 'StubPartly', receipt, seen: places.size, parts: part.parts } as const;
  return { pile: { ...pile, parts }, read };
}

/** More copies of one stub than this are not all tried with one another. */
const ATTEMPTS = 16;

/** Every print of a stub is sealed anew, so that parts of two prints do not go together: each choice is tried. */
function wholesFrom(seen: readonly StubPart[]): string[] {
  const needed = Math.max(...seen.map(({ parts }) => parts));
  let wholes = [''];
  for (let place = 1; place <= needed; place += 1) {
    const choices = seen.filter(({ part, parts }) => part === place && parts === needed);
    wholes = wholes.flatMap((whole) => choices.map(({ data }) => whole + data)).slice(0, ATTEMPTS);
  }
  return wholes;
}

async function openAny(
  wholes: readonly string[],
  receipt: ReceiptNumber,
  reader: StubReader,
): Promise<Result<PiledStub, StubRefusal> | undefined> {
  let last: Result<PiledStub, StubRefusal> | undefined;
  for (const whole of wholes) {
    last = await openWhole(whole, receipt, reader);
    if (last.ok) break;
  }
  return last;
}

async function openWhole(
  data: string,
  receipt: ReceiptNumber,
  { campaign, campaignHash, identity }: StubReader,
): Promise<Result<PiledStub, StubRefusal>> {
  const opened = await openStub(data, identity);
  if (!opened.ok) return opened;
  const desk = deskOn(receipt);
  const verified = await verifyAlone(opened.value, desk, campaign, campaignHash);
  if (!verified.ok) return verified;
  const { body, seq } = verified.value;
  if (body.receipt !== receipt) return err({ type: 'StubCodeDamaged' });
  const { key, proof, line, signature } = opened.value;
  return ok({ desk, key, proof, seq, count: countOf(receipt), stub: { line, signature } });
}

/** As a ledger of this one stub would be verified: the file made of all of them is then refused by nobody. */
async function verifyAlone(
  { key, proof, line, signature }: StubOnPaper,
  desk: DeskIdentity,
  campaign: Campaign,
  campaignHash: Hash,
) {
  const madeAt = '2000-01-01T00:00:00+00:00' as Instant;
  const stubs = [{ line, signature }];
  const alone = plainStubLedger({ campaign, campaignHash, desk, key, proof, stubs, madeAt, app: 'stub' });
  const verified = await verifyPlainStubs(alone, campaign, campaignHash);
  if (!verified.ok) return verified;
  const [only] = verified.value.events;
  return only ? ok(only.event) : err({ type: 'StubCodeDamaged' as const });
}

/** `JVE-A7K2-0042-C` */
function deskOn(receipt: ReceiptNumber): DeskIdentity {
  const [school, installation = ''] = receipt.split('-');
  return deskIdentity.parse({ school, letter: installation.slice(0, 1), replica: installation.slice(1) });
}

const countOf = (receipt: ReceiptNumber): number => Number(receipt.split('-')[2]);

/** The stubs of one installation of a desk. */
export interface DeskStubs extends Pick<StubLedgerSource, 'desk' | 'key' | 'proof' | 'stubs'> {
  /** The counts in the receipt numbers, ascending. */
  readonly counts: readonly number[];
}

/** By desk; two keys under one name are two registers. */
export function stubsByDesk({ stubs }: StubPile): DeskStubs[] {
  const byDesk = new Map<string, PiledStub[]>();
  for (const piled of stubs.values()) {
    const name = `${installationName(piled.desk)} ${piled.key}`;
    byDesk.set(name, [...(byDesk.get(name) ?? []), piled]);
  }
  return [...byDesk]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, piled]) => {
      const inOrder = piled.toSorted((a, b) => a.seq - b.seq);
      const [first] = inOrder;
      if (!first) return [];
      const { desk, key, proof } = first;
      const counts = inOrder.map(({ count }) => count).sort((a, b) => a - b);
      return [{ desk, key, proof, counts, stubs: inOrder.map(({ stub }) => stub) }];
    });
}

/**
 * The counts from 1 to the last that no stub bears, as stretches.
 * @param last the highest number that is known to have been handed out
 */
export function missingCounts(counts: readonly number[], last: number): (readonly [number, number])[] {
  const missing: (readonly [number, number])[] = [];
  let next = 1;
  for (const count of [...counts, Math.max(last, counts.at(-1) ?? 0) + 1]) {
    if (count > next) missing.push([next, count - 1]);
    next = count + 1;
  }
  return missing;
}
