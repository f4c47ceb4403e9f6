import { bearer, child, guardian, household } from '../vocabulary/household.ts';
import {
  bandId,
  campaignId,
  centreId,
  deskLetter,
  hash,
  initials,
  periodId,
  publicKey,
  receiptNumber,
  replica,
  schoolCode,
  signature,
  ticket,
  visitId,
} from '../vocabulary/ids.ts';
import { line } from '../vocabulary/text.ts';
import { instant } from '../vocabulary/time.ts';
import { z } from '../vocabulary/zod.ts';

/**
 * What can be written in a desk's ledger: past tense, versioned, never changed once written (R3).
 * A new meaning is a new version beside the old one.
 */

const pool = z.strictObject({ centre: centreId, period: periodId, band: bandId });
const count = z.number().int().min(0);

export const deskIdentity = z.strictObject({ school: schoolCode, letter: deskLetter, replica });
/** One installation of a desk: `JVE-A7K2`. */
export type DeskIdentity = z.infer<typeof deskIdentity>;

export const checkOutcome = z.strictObject({
  check: z.enum([
    'signature',
    'recipients',
    'storage',
    'clock',
    'persistence',
    'space',
    'privateWindow',
    'printer',
    'offline',
    'version',
  ]),
  state: z.enum(['green', 'amber']),
});
export type CheckOutcome = z.infer<typeof checkOutcome>;

const deskOpened = z.strictObject({
  campaign: campaignId,
  campaignHash: hash,
  desk: deskIdentity,
  /** The desk's own signing key, made on this laptop. */
  key: publicKey,
  /** The activation key's signature over `activationStatement(...)`. */
  proof: signature,
  app: line,
  checks: z.array(checkOutcome),
});

export const requestRecorded = z.strictObject({
  /** Position of the child in the household, from 0. */
  child: count,
  ...pool.shape,
  outcome: z.enum(['granted', 'waiting']),
});
export type RequestRecorded = z.infer<typeof requestRecorded>;

export const paper = z.strictObject({
  /** The reservation form bears a signature. */
  formSigned: z.boolean(),
  /** The signed proxy was seen; asked only when carrying. */
  proxySeen: z.boolean().optional(),
  /** Late entry: the true time written on the paper form. */
  takenAt: instant.optional(),
});

const householdEnrolled = z.strictObject({
  receipt: receiptNumber,
  visit: visitId,
  ticket,
  role: z.enum(['own', 'carried']),
  bearer,
  household,
  requests: z.array(requestRecorded).min(1),
  paper,
});

const entryVoided = z.strictObject({
  visit: visitId,
  receipts: z.array(receiptNumber).min(1),
  reason: line,
});

/** One field of one person, and its value before and after, both as they are kept. Absent means empty. */
const changeOfField = z.discriminatedUnion('of', [
  z.strictObject({
    of: z.literal('household'),
    field: z.enum(['address', 'email', 'cafNumber']),
    from: z.string().optional(),
    to: z.string().optional(),
  }),
  z.strictObject({
    of: z.literal('guardian'),
    field: z.enum(['lastName', 'firstName', 'phone']),
    from: z.string().optional(),
    to: z.string(),
  }),
  z.strictObject({
    of: z.literal('secondGuardian'),
    field: z.enum(['lastName', 'firstName', 'phone']),
    from: z.string().optional(),
    to: z.string().optional(),
  }),
  z.strictObject({
    of: z.literal('child'),
    child: count,
    field: z.enum(['lastName', 'firstName', 'birthDate', 'school', 'level', 'usualName', 'class']),
    from: z.string().optional(),
    to: z.string().optional(),
  }),
]);
export const change = changeOfField.refine(
  ({ field, from, to }) => [from, to].every((value) => value === undefined || isKept(field, value)),
  { error: 'change.unfit' },
);
export type Change = z.infer<typeof change>;

const KEPT: Readonly<Record<z.infer<typeof changeOfField>['field'], z.ZodType>> = {
  ...child.shape,
  ...guardian.shape,
  address: household.shape.address,
  email: household.shape.email,
  cafNumber: household.shape.cafNumber,
};

function isKept(field: keyof typeof KEPT, value: string): boolean {
  const read = KEPT[field].safeParse(value);
  return read.success && read.data === value;
}

const householdCorrected = z.strictObject({
  receipt: receiptNumber,
  changes: z.array(change).min(1),
  reason: line,
});

/** Places that came in later, given to those who waited first (R8). */
const waitingGranted = z.strictObject({
  requests: z.array(z.strictObject({ receipt: receiptNumber, child: count, ...pool.shape })).min(1),
});

const receiptPrinted = z.strictObject({
  receipt: receiptNumber,
  /** 0 as first recorded; each change of what the receipt says adds one and prints as `/n`. */
  revision: count,
  /** 1 for the first copy of this revision; later ones say DUPLICATA. */
  copy: z.number().int().min(1),
});

const visitRefused = z.strictObject({
  ticket,
  bearer,
  rule: z.enum(['R9', 'R11']),
  /** R9: the receipt of the household this bearer already carried. R11: the school of the child. */
  earlier: receiptNumber.optional(),
  school: schoolCode.optional(),
});

/** Paper forms taken while the laptop was down and not entered yet; states the whole, the latest counts. */
const paperPending = z.strictObject({
  tickets: z.array(ticket),
  /** Children still to enter, per band, all tickets together. */
  children: z.record(bandId, count),
  reason: line.optional(),
});

export const transferCode = z
  .string()
  .regex(/^[0-9A-HJKMNP-TV-Z]{24}$/)
  .brand<'TransferCode'>();
/** Short code handed from desk to desk, 24 Crockford base32 characters. */
export type TransferCode = z.infer<typeof transferCode>;

const placesSent = z.strictObject({
  to: deskIdentity,
  /** Counts the transfers of this sender, from 1. */
  transfer: z.number().int().min(1).max(1023),
  pool,
  count: z.number().int().min(1).max(127),
  code: transferCode,
});

/** The coordinator's reserve, in the place of a desk that sends. */
export const RESERVE = 'reserve';
export const transferSource = z.union([deskIdentity, z.literal(RESERVE)]);
/** Who hands places on: a desk, or the coordinator from the reserve. */
export type TransferSource = z.infer<typeof transferSource>;

const placesReceived = z.strictObject({
  from: transferSource,
  transfer: z.number().int().min(1).max(1023),
  pool,
  count: z.number().int().min(1).max(127),
  code: transferCode,
});

const copyVerified = z.strictObject({
  kind: z.enum(['download', 'folder']),
  file: line,
  sha256: hash,
  /** The copy holds every event up to this one. */
  upTo: count,
});

const deskRestored = z.strictObject({
  from: deskIdentity,
  head: hash,
  upTo: count,
  /** Places taken over from it; none where its last receipt or transfer slip could not be shown. */
  holdings: z.array(z.strictObject({ ...pool.shape, places: count })),
});

const deskClosed = z.strictObject({
  enrolments: count,
  voided: count,
  firstReceipt: receiptNumber.optional(),
  lastReceipt: receiptNumber.optional(),
  lastTicketHandedOut: z.number().int().min(0).max(9999),
  unserved: z.array(ticket),
  /** Why the desk closes although no verified copy holds everything. */
  withoutCopy: line.optional(),
  surrendered: z.array(z.strictObject({ ...pool.shape, places: count })),
});

const deskReopened = z.strictObject({ reason: line });

/** Type and version of each event, with the schema of its body. */
export const EVENT_BODIES = {
  DeskOpened: { 1: deskOpened },
  HouseholdEnrolled: { 1: householdEnrolled },
  EntryVoided: { 1: entryVoided },
  HouseholdCorrected: { 1: householdCorrected },
  WaitingGranted: { 1: waitingGranted },
  ReceiptPrinted: { 1: receiptPrinted },
  VisitRefused: { 1: visitRefused },
  PaperPending: { 1: paperPending },
  PlacesSent: { 1: placesSent },
  PlacesReceived: { 1: placesReceived },
  CopyVerified: { 1: copyVerified },
  DeskRestored: { 1: deskRestored },
  DeskClosed: { 1: deskClosed },
  DeskReopened: { 1: deskReopened },
} as const;

type Bodies = typeof EVENT_BODIES;
export type EventType = keyof Bodies;
/** What happened, before it is given its place in the chain. */
export type Happening = {
  [T in EventType]: { readonly type: T; readonly v: 1; readonly body: z.infer<Bodies[T][1]> };
}[EventType];
export type BodyOf<T extends EventType> = Extract<Happening, { type: T }>['body'];

/** What every event carries beside its body. */
export const envelope = z.strictObject({
  seq: z.number().int().min(1),
  prev: hash,
  at: instant,
  /** Laptop minus reference, in seconds; within a century and more, so that the true time is a time. */
  clockOffset: z.number().int().min(-4e9).max(4e9),
  agent: initials,
  /** Newer versions have other types; none is so named that it could not be shown. */
  type: z.string().regex(/^[A-Z][A-Za-z]{0,39}$/),
  v: z.number().int().min(1),
  body: z.unknown(),
});
export type Envelope = Omit<z.infer<typeof envelope>, 'type' | 'v' | 'body'>;
/** One line of a ledger, read. */
export type LedgerEvent = Envelope & Happening;
export type EventOf<T extends EventType> = Extract<LedgerEvent, { type: T }>;
