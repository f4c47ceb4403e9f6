import type { Campaign } from '#domain/campaign/campaign.ts';
import { countInReceipt } from '#domain/codes/receipt.ts';
import { type DeskIdentity, deskIdentity } from '#domain/events/events.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Hash, PublicKey, ReceiptNumber, Signature } from '#domain/vocabulary/ids.ts';
import type { Instant } from '#domain/vocabulary/time.ts';
import { installationName } from './deskHeader.ts';
import { openStub, readStubPart, type StubCodeError, type StubOnPaper, type StubPart } from './stubCode.ts';
import { plainStubLedger, type Stub, type StubLedgerError, verifyPlainStubs } from './stubLedger.ts';

/** Receipt stubs being read one code after the other, in any order, as often as they come. */

export interface StubPile {
  /** One number may stand on two different stubs: where a register was gone on with twice. */
  readonly stubs: readonly PiledStub[];
  /** Codes of stubs that need several, until those that go together are there. */
  readonly parts: ReadonlyMap<ReceiptNumber, readonly StubPart[]>;
}

/** A stub that opened, and whose desk vouches for it. */
export interface PiledStub {
  readonly receipt: ReceiptNumber;
  readonly desk: DeskIdentity;
  readonly key: PublicKey;
  readonly proof: Signature;
  readonly seq: number;
  /** Of the enrolment. */
  readonly hash: Hash;
  readonly stub: Stub;
  /** What its codes said; every print is sealed anew. */
  readonly data: string;
}

export const NO_STUBS: StubPile = { stubs: [], parts: new Map() };

/** What one code brought. */
export type CodeRead =
  | { type: 'StubWhole'; receipt: ReceiptNumber }
  | { type: 'StubKnown'; receipt: ReceiptNumber }
  /** One of several codes: the others lie on the same stub. */
  | { type: 'StubPartly'; receipt: ReceiptNumber; seen: number; parts: number }
  | { type: 'StubRefused'; receipt: ReceiptNumber; error: StubRefusal }
  /** A QR code, but of no stub. */
  | { type: 'CodeOfNoStub' };

export type StubRefusal =
  | StubCodeError
  | StubLedgerError
  /** Codes of a stub that needs several, but of different prints: they do not open together. */
  | { type: 'StubPartsApart' };

/** What opens and vouches. */
export interface StubReader {
  readonly campaign: Campaign;
  readonly campaignHash: Hash;
  /** age identity of a recipient: `AGE-SECRET-KEY-1…` */
  readonly identity: string;
}

export interface CodeAdded {
  readonly pile: StubPile;
  readonly read: CodeRead;
}

export async function addCode(pile: StubPile, text: string, reader: StubReader): Promise<CodeAdded> {
  const part = readStubPart(text);
  if (!part) return { pile, read: { type: 'CodeOfNoStub' } };
  const { receipt } = part;
  // The camera sees the same code again and again.
  if (pile.stubs.some((stub) => stub.receipt === receipt && stub.data.includes(part.data))) {
    return { pile, read: { type: 'StubKnown', receipt } };
  }
  const kept = (pile.parts.get(receipt) ?? []).filter(({ data }) => data !== part.data);
  const seen = [...kept, part].slice(-KEPT_PARTS);
  const opened = await openAny(wholesWith(part, seen), receipt, reader);
  if (opened?.ok) return withStub(pile, opened.value);
  if (part.parts === 1 && opened)
    return { pile, read: { type: 'StubRefused', receipt, error: opened.error } };
  return withParts(pile, part, seen, opened?.error);
}

function withStub({ stubs, parts }: StubPile, found: PiledStub): CodeAdded {
  const { receipt, key, hash } = found;
  const left = new Map(parts);
  left.delete(receipt);
  return stubs.some((stub) => stub.key === key && stub.hash === hash)
    ? { pile: { stubs, parts: left }, read: { type: 'StubKnown', receipt } }
    : { pile: { stubs: [...stubs, found], parts: left }, read: { type: 'StubWhole', receipt } };
}

/** A part is kept whatever came of it: only those of one print go together, and the others may still come. */
function withParts(
  { stubs, parts }: StubPile,
  { receipt, parts: needed }: StubPart,
  seen: readonly StubPart[],
  error: StubRefusal | undefined,
): CodeAdded {
  const pile = { stubs, parts: new Map(parts).set(receipt, seen) };
  if (error) return { pile, read: { type: 'StubRefused', receipt, error: apart(error) } };
  // Another print of a stub that is there already is no news, read in part or not.
  if (stubs.some((stub) => stub.receipt === receipt)) return { pile, read: { type: 'StubKnown', receipt } };
  const places = new Set(seen.flatMap((each) => (each.parts === needed ? [each.part] : [])));
  return { pile, read: { type: 'StubPartly', receipt, seen: places.size, parts: needed } };
}

const apart = (error: StubRefusal): StubRefusal =>
  error.type === 'FileDamaged' ? { type: 'StubPartsApart' } : error;

/** Of one receipt: enough for a few prints, and few enough to try each with each. */
const KEPT_PARTS = 12;

/** Every way to make a whole of this part and those seen before. */
function wholesWith(part: StubPart, seen: readonly StubPart[]): string[] {
  let wholes = [''];
  for (let place = 1; place <= part.parts; place += 1) {
    const choices =
      place === part.part ? [part] : seen.filter((each) => each.part === place && each.parts === part.parts);
    wholes = wholes.flatMap((whole) => choices.map(({ data }) => whole + data));
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
  reader: StubReader,
): Promise<Result<PiledStub, StubRefusal>> {
  const opened = await openStub(data, reader.identity);
  if (!opened.ok) return opened;
  const desk = deskOn(receipt);
  const verified = await verifyAlone(opened.value, desk, reader);
  if (!verified.ok) return verified;
  const { event, hash } = verified.value;
  if (event.body.receipt !== receipt) return err({ type: 'StubCodeDamaged' });
  const { key, proof, line, signature } = opened.value;
  return ok({ receipt, desk, key, proof, seq: event.seq, hash, stub: { line, signature }, data });
}

/** As a ledger of this one stub would be verified: the file made of all of them is then refused by nobody. */
async function verifyAlone(
  { key, proof, line, signature }: StubOnPaper,
  desk: DeskIdentity,
  { campaign, campaignHash }: StubReader,
) {
  const madeAt = '2000-01-01T00:00:00+00:00' as Instant;
  const stubs = [{ line, signature }];
  const alone = plainStubLedger({ campaign, campaignHash, desk, key, proof, stubs, madeAt, app: 'stub' });
  const verified = await verifyPlainStubs(alone, campaign, campaignHash);
  if (!verified.ok) return verified;
  const [only] = verified.value.events;
  return only ? ok(only) : err({ type: 'StubCodeDamaged' as const });
}

/** `JVE-A7K2-0042-C` */
function deskOn(receipt: ReceiptNumber): DeskIdentity {
  const [school, installation = ''] = receipt.split('-');
  return deskIdentity.parse({ school, letter: installation.slice(0, 1), replica: installation.slice(1) });
}

/** Receipts of which some codes were read, but not all of one print. */
export const partlyRead = ({ stubs, parts }: StubPile): ReceiptNumber[] =>
  [...parts.keys()].filter((receipt) => !stubs.some((stub) => stub.receipt === receipt));

/** The stubs of one installation of a desk. */
export interface DeskStubs {
  readonly desk: DeskIdentity;
  readonly key: PublicKey;
  readonly proof: Signature;
  /** The counts in the receipt numbers, ascending, each once. */
  readonly counts: readonly number[];
  /** Those that stand on different stubs. */
  readonly doubled: readonly number[];
  /** What goes into one file, in the order of the events; several files only where counts are doubled. */
  readonly ledgers: readonly (readonly Stub[])[];
}

/** By desk; two keys under one name are two registers. */
export function stubsByDesk({ stubs }: StubPile): DeskStubs[] {
  const byDesk = new Map<string, PiledStub[]>();
  for (const piled of stubs) {
    const name = `${installationName(piled.desk)} ${piled.key}`;
    byDesk.set(name, [...(byDesk.get(name) ?? []), piled]);
  }
  return [...byDesk]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, [first, ...others]]) => (first ? [deskStubs([first, ...others])] : []));
}

function deskStubs(piled: readonly [PiledStub, ...PiledStub[]]): DeskStubs {
  const { desk, key, proof } = piled[0];
  const inOrder = piled.toSorted((a, b) => a.seq - b.seq || (a.hash < b.hash ? -1 : 1));
  const counts = inOrder.map(({ receipt }) => countInReceipt(receipt)).sort((a, b) => a - b);
  return {
    desk,
    key,
    proof,
    counts: [...new Set(counts)],
    doubled: [...new Set(counts.filter((count, index) => counts[index - 1] === count))],
    ledgers: ascending(inOrder).map((ledger) => ledger.map(({ stub }) => stub)),
  };
}

/** Each on the first pile that it goes on with; a ledger has no event and no number twice. */
function ascending(inOrder: readonly PiledStub[]): PiledStub[][] {
  const ledgers: PiledStub[][] = [];
  for (const each of inOrder) {
    const open = ledgers.find((ledger) => {
      const last = ledger.at(-1);
      return last && last.seq < each.seq && countInReceipt(last.receipt) < countInReceipt(each.receipt);
    });
    if (open) open.push(each);
    else ledgers.push([each]);
  }
  return ledgers;
}

/**
 * The counts from 1 to the last that no stub bears, as stretches.
 * @param counts ascending, each once
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
