import type { Campaign } from '#domain/campaign/campaign.ts';
import { hashOf } from '#domain/chain/hash.ts';
import { readLine } from '#domain/chain/line.ts';
import { type KeyPair, sign } from '#domain/chain/signing.ts';
import { countInReceipt, receiptNumberHolds } from '#domain/codes/receipt.ts';
import type { DeskIdentity, EventOf, EventType } from '#domain/events/events.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { type Bytes, concatBytes, textOf, utf8 } from '#domain/vocabulary/bytes.ts';
import {
  type Hash,
  type PublicKey,
  type ReceiptNumber,
  type Signature,
  signature,
} from '#domain/vocabulary/ids.ts';
import { line } from '#domain/vocabulary/text.ts';
import { type Instant, instant } from '#domain/vocabulary/time.ts';
import { z } from '#domain/vocabulary/zod.ts';
import { activatedBy, type DeskHeaderError, deskHeaderFields, installationName } from './deskHeader.ts';
import { fileStamp, parseJson, readFileHeader } from './fileHeader.ts';
import { gzip } from './gzip.ts';
import { readNdjson, writeNdjson } from './ndjson.ts';
import { sealTo } from './sealed.ts';
import { signatureHoldsQuickly } from './signatureCheck.ts';

/**
 * `JVE-A7K2_souches_….preau`: what receipt stubs tell of a ledger whose laptop died without a copy. Each stub
 * stands on the desk's own signature, so no chain binds them: what is missing shows as gaps. docs/formats.md.
 */
export const STUB_FORMAT = 'preau/stub-ledger';
const VERSION = 1;
/** Before a line that a desk signs alone, so that its signature can be mistaken for no other. */
const PURPOSE = 'preau/stub/1\n';

const header = z.strictObject({
  format: z.literal(STUB_FORMAT),
  version: z.literal(VERSION),
  ...deskHeaderFields,
  madeAt: instant,
  app: line,
});
export type StubLedgerHeader = z.infer<typeof header>;

/** What one paper stub holds. */
export interface Stub {
  /** The bytes of the `HouseholdEnrolled` event, without newline, as they were hashed. */
  readonly line: Uint8Array;
  readonly signature: Signature;
}

/** @param line bytes of the event, without newline */
export const stubOf = (line: Uint8Array, { secret }: KeyPair): Stub => ({
  line,
  signature: sign(signedBytes(line), secret),
});

const signedBytes = (line: Uint8Array): Bytes => concatBytes([utf8(PURPOSE), line]);

export interface StubLedgerSource {
  readonly campaign: Campaign;
  readonly campaignHash: Hash;
  readonly desk: DeskIdentity;
  readonly key: PublicKey;
  /** The activation key's signature over the desk's key. */
  readonly proof: Signature;
  /** In the order of their events, each once. */
  readonly stubs: readonly Stub[];
  readonly madeAt: Instant;
  /** Version of the application. */
  readonly app: string;
}

/** The file's bytes, readable by every recipient of the campaign. */
export async function writeStubLedger(source: StubLedgerSource): Promise<Bytes> {
  return sealTo(source.campaign.recipients, await gzip(plainStubLedger(source)));
}

/** What lies inside: NDJSON of header and stubs. */
export function plainStubLedger(source: StubLedgerSource): Bytes {
  const { campaign, campaignHash, desk, key, proof, stubs, madeAt, app } = source;
  const head: StubLedgerHeader = {
    format: STUB_FORMAT,
    version: VERSION,
    campaign: campaign.id,
    campaignHash,
    desk: { school: desk.school, letter: desk.letter, replica: desk.replica },
    key,
    proof,
    madeAt,
    app,
  };
  const lines = stubs.map((stub) => ({ line: textOf(stub.line), signature: stub.signature }));
  return writeNdjson([head, ...lines].map((each) => utf8(JSON.stringify(each))));
}

/** `JVE-A7K2_souches_2024-05-25_1501_0030.preau`, the last figure being the number of stubs. */
export function stubLedgerName(desk: DeskIdentity, madeAt: Instant, stubs: number): string {
  return `${installationName(desk)}_souches_${fileStamp(madeAt)}_${String(stubs).padStart(4, '0')}.preau`;
}

export interface VerifiedStubs {
  readonly header: StubLedgerHeader;
  /** Ascending by seq; whatever else the ledger held is unknown. */
  readonly events: readonly { readonly event: EventOf<'HouseholdEnrolled'>; readonly hash: Hash }[];
}

/** What is wrong with one line of the file; the header is line 1. */
export type StubError =
  /** Not the shape of a stub, or its text no event as this version writes them: where. */
  | { type: 'StubUnfit'; line: number; where: string }
  | { type: 'StubSignatureFails'; line: number }
  /** Written by a newer version of the application. */
  | { type: 'StubNewer'; line: number; event: string; version: number }
  | { type: 'StubOfNoEnrolment'; line: number; found: EventType }
  | { type: 'StubOfAnotherDesk'; line: number; receipt: ReceiptNumber }
  /** Not later than the stub before it: doubled, or out of order. */
  | { type: 'StubOutOfOrder'; line: number; receipt: ReceiptNumber };

/** Beyond those of opening and unpacking, each in the order in which it is looked for. */
export type StubLedgerError =
  /** No whole lines, or no stub. */
  { type: 'ExportCutShort' } | DeskHeaderError | ({ desk: DeskIdentity } & StubError);

/** Verifies the NDJSON inside. One bad stub refuses the whole file (R13). */
export async function verifyPlainStubs(
  plain: Bytes,
  campaign: Campaign,
  campaignHash: Hash,
): Promise<Result<VerifiedStubs, StubLedgerError>> {
  const [first, ...lines] = readNdjson(plain) ?? [];
  if (!first || lines.length === 0) return err({ type: 'ExportCutShort' });
  const readHead = readFileHeader(first, STUB_FORMAT, VERSION, header);
  if (!readHead.ok) return readHead;
  const head = readHead.value;
  const activated = await activatedBy(head, campaign, campaignHash);
  if (!activated.ok) return activated;

  const events: VerifiedStubs['events'][number][] = [];
  for (const [index, bytes] of lines.entries()) {
    const line = index + 2;
    const read = await readStub(bytes, line, head);
    if (!read.ok) return err({ ...read.error, desk: head.desk });
    const { event } = read.value;
    if (!isLater(event, events.at(-1)?.event)) {
      return err({ type: 'StubOutOfOrder', line, receipt: event.body.receipt, desk: head.desk });
    }
    events.push(read.value);
  }
  return ok({ header: head, events });
}

const stub = z.strictObject({ line: z.string().regex(/^[^\n]*$/), signature });

async function readStub(
  bytes: Bytes,
  line: number,
  { desk, key }: StubLedgerHeader,
): Promise<Result<VerifiedStubs['events'][number], StubError>> {
  const outer = stub.safeParse(parseJson(bytes));
  if (!outer.success) {
    return err({ type: 'StubUnfit', line, where: outer.error.issues[0]?.path.join('.') ?? '' });
  }
  const text = utf8(outer.data.line);
  if (!(await signatureHoldsQuickly(outer.data.signature, signedBytes(text), key))) {
    return err({ type: 'StubSignatureFails', line });
  }
  const read = readLine(text);
  if (!read.ok) {
    const { error } = read;
    if (error.type === 'EventNewer') return err({ ...error, type: 'StubNewer', line });
    return err({ type: 'StubUnfit', line, where: error.type === 'LineNotAnEvent' ? error.where : 'line' });
  }
  const event = read.value;
  if (event.type !== 'HouseholdEnrolled') return err({ type: 'StubOfNoEnrolment', line, found: event.type });
  const { receipt } = event.body;
  if (!receiptNumberHolds(receipt)) return err({ type: 'StubUnfit', line, where: 'body.receipt' });
  if (!receipt.startsWith(`${installationName(desk)}-`)) {
    return err({ type: 'StubOfAnotherDesk', line, receipt });
  }
  return ok({ event, hash: hashOf(text) });
}

/** Receipts count the enrolments of a ledger, so they ascend with its events (R2, R3). */
const isLater = (event: EventOf<'HouseholdEnrolled'>, before: EventOf<'HouseholdEnrolled'> | undefined) =>
  before === undefined ||
  (event.seq > before.seq && countInReceipt(event.body.receipt) > countInReceipt(before.body.receipt));
