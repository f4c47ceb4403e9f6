import {
  change,
  deskIdentity,
  type envelope,
  RESERVE,
  transferCode,
  transferSource,
} from '../events/events.ts';
import {
  bandId,
  campaignId,
  centreId,
  deskLetter,
  hash,
  periodId,
  publicKey,
  receiptNumber,
  replica,
  schoolCode,
  signature,
} from '../vocabulary/ids.ts';
import { line } from '../vocabulary/text.ts';
import { z } from '../vocabulary/zod.ts';

/**
 * What can be written in the coordinator's own ledger: past tense, versioned, chained as a desk's is. Decisions
 * name the events they are about by hash; the merge reads their bodies only (R7), in the order of seq.
 */

const count = z.number().int().min(0);
const deskOfCampaign = z.strictObject({ school: schoolCode, letter: deskLetter });
const pool = z.strictObject({ centre: centreId, period: periodId, band: bandId });

/** A child of one enrolment: the hash of the `HouseholdEnrolled` line, and its position in the household, from 0. */
export const childRef = z.strictObject({ enrolment: hash, child: count });
export type ChildRef = z.infer<typeof childRef>;
/** One request of one enrolment: its position in the body's `requests`, from 0. */
export const requestRef = z.strictObject({ enrolment: hash, position: count });
export type RequestRef = z.infer<typeof requestRef>;
/** One of the two households of an enrolment: the one enrolled, or the one that stood at the desk. */
export const partyRef = z.strictObject({ enrolment: hash, as: z.enum(['household', 'bearer']) });
export type PartyRef = z.infer<typeof partyRef>;

const coordinationOpened = z.strictObject({ campaign: campaignId, campaignHash: hash, replica });
/** On another computer, or after a loss: a new chain, which takes over what the copy of the old one holds. */
const coordinationRestored = z.strictObject({ from: replica, head: hash, upTo: count });

/** Places of the reserve given on the morning, taken into the ledger. */
const reserveSent = z.strictObject({
  from: z.literal(RESERVE),
  to: deskIdentity,
  transfer: z.number().int().min(1).max(1023),
  pool,
  count: z.number().int().min(1).max(127),
  code: transferCode,
});

/** The number of enrolments on the paper closing report of a desk, typed by hand. */
const closingCountNoted = z.strictObject({ desk: deskOfCampaign, enrolments: count });

/** Receipt numbers (their counts) of a ledger rebuilt from stubs that will not be found. */
const gapAccepted = z.strictObject({
  desk: deskIdentity,
  key: publicKey,
  missing: z.array(z.number().int().min(1)).min(1),
  reason: line,
});

/** The places that a missing or unclosed desk may still hold are free from now on. */
const holdingReleased = z.strictObject({ desk: deskOfCampaign, reason: line });

const childrenSettled = z.strictObject({
  a: childRef,
  b: childRef,
  verdict: z.enum(['same', 'different']),
  reason: line,
});

const householdsSettled = z.strictObject({
  a: partyRef,
  b: partyRef,
  verdict: z.enum(['same', 'different']),
  reason: line,
});

/** R9, over all desks. */
const proxyBreachSettled = z.strictObject({
  enrolments: z.array(hash).min(1),
  verdict: z.enum(['allowed', 'refused']),
  reason: line,
});

/** One branch of a desk's registers: named by the hash of its first event after the fork. */
const chainSettled = z.strictObject({
  desk: deskOfCampaign,
  branch: hash,
  verdict: z.enum(['stands', 'refused']),
  reason: line,
});

/** First name and birth date of a child were both corrected (R10). */
const identityChangeSettled = z.strictObject({
  child: childRef,
  verdict: z.enum(['sameChild', 'anotherChild']),
  reason: line,
});

/** Of several promises to one child, one stands; the others are refused. */
const promisesSettled = z.strictObject({
  stands: requestRef,
  refused: z.array(requestRef).min(1),
  reason: line,
});

/** A transfer whose two sides do not agree was looked at: the grants stand all the same. */
const transferNoted = z.strictObject({
  from: transferSource,
  transfer: z.number().int().min(1).max(1023),
  reason: line,
});

/** As a desk's correction (R10), made by the coordinator. */
const enrolmentCorrected = z.strictObject({
  enrolment: hash,
  receipt: receiptNumber,
  changes: z.array(change).min(1),
  reason: line,
});

/** Undo: the decision of that hash counts no more. */
const decisionWithdrawn = z.strictObject({ decision: hash });

/** The coordinator's chain had two continuations: the events from `refused` on count no more. */
const forkSettled = z.strictObject({ refused: hash, reason: line });

const placesPublished = z.strictObject({
  /** Every request that holds a place in this publication, by enrolment. */
  granted: z.array(
    z.strictObject({
      enrolment: hash,
      positions: z.array(count).min(1),
      /** Where each of the positions has its place; absent: where it was recorded. No later file moves it (R6). */
      pools: z.array(pool).min(1).optional(),
    }),
  ),
  /** SHA-256 of `register.json` as published. */
  register: hash,
  /** Ed25519 by the coordination's signing key: `signPublication(...)`. */
  signature,
});

const lettersPrinted = z.strictObject({ publication: hash, letters: count });
const deskWiped = z.strictObject({ desk: deskIdentity, note: line.optional() });

/** Type and version of each event, with the schema of its body. */
export const COORDINATION_BODIES = {
  CoordinationOpened: { 1: coordinationOpened },
  CoordinationRestored: { 1: coordinationRestored },
  ReserveSent: { 1: reserveSent },
  ClosingCountNoted: { 1: closingCountNoted },
  GapAccepted: { 1: gapAccepted },
  HoldingReleased: { 1: holdingReleased },
  ChildrenSettled: { 1: childrenSettled },
  HouseholdsSettled: { 1: householdsSettled },
  ProxyBreachSettled: { 1: proxyBreachSettled },
  ChainSettled: { 1: chainSettled },
  IdentityChangeSettled: { 1: identityChangeSettled },
  PromisesSettled: { 1: promisesSettled },
  TransferNoted: { 1: transferNoted },
  EnrolmentCorrected: { 1: enrolmentCorrected },
  DecisionWithdrawn: { 1: decisionWithdrawn },
  ForkSettled: { 1: forkSettled },
  PlacesPublished: { 1: placesPublished },
  LettersPrinted: { 1: lettersPrinted },
  DeskWiped: { 1: deskWiped },
} as const;

type Bodies = typeof COORDINATION_BODIES;
export type CoordinationEventType = keyof Bodies;
/** A decision, or whatever else the coordinator records, before it is given its place in the chain. */
export type CoordinationHappening = {
  [T in CoordinationEventType]: { readonly type: T; readonly v: 1; readonly body: z.infer<Bodies[T][1]> };
}[CoordinationEventType];
export type CoordinationBodyOf<T extends CoordinationEventType> = Extract<
  CoordinationHappening,
  { type: T }
>['body'];

/** One line of the coordinator's ledger, read. */
export type CoordinationEvent = Omit<z.infer<typeof envelope>, 'type' | 'v' | 'body'> & CoordinationHappening;
export type CoordinationEventOf<T extends CoordinationEventType> = Extract<CoordinationEvent, { type: T }>;
