import { shortHash } from '../chain/hash.ts';
import { readBase32 } from '../codes/base32.ts';
import { receiptNumberHolds } from '../codes/receipt.ts';
import { TRANSFER_CODE_LENGTH } from '../codes/transfer.ts';
import type { LastPaper, RestoreDesk } from '../commands/commands.ts';
import type { BodyOf, Happening } from '../events/events.ts';
import { type DeskState, statesOf } from '../projections/desk.ts';
import { left } from '../projections/places.ts';
import { err, ok, type Result } from '../result.ts';
import { poolOf } from '../vocabulary/pools.ts';
import type { LastPaperRefusal, Refusal } from './errors.ts';

/** A desk goes on from a copy of its register: a new replica, so that no number comes twice (R2). */
export function restored(state: DeskState, { desk, lastPaper }: RestoreDesk): Result<Happening[], Refusal> {
  const { before } = state;
  const copy = before?.status.opening?.desk;
  if (!before || !copy) return err({ type: 'NothingToRestore' });
  if (copy.school !== desk.school || copy.letter !== desk.letter) {
    return err({ type: 'CopyOfAnotherDesk', copy });
  }
  if (statesOf(before).some(({ status }) => status.opening?.desk.replica === desk.replica)) {
    return err({ type: 'ReplicaUsedBefore', replica: desk.replica });
  }
  const holdings = lastPaper ? takenOver(before, lastPaper) : ok([]);
  if (!holdings.ok) return holdings;
  const { seq, hash } = before.head;
  return ok([
    { type: 'DeskRestored', v: 1, body: { from: copy, head: hash, upTo: seq, holdings: holdings.value } },
  ]);
}

/**
 * R4: the places that the copy's register still held, once the last paper handed out shows that nothing was granted
 * after it. Every pool is named, so that the register it comes from is known to hold none. Where somebody waits in a
 * pool, its places stay behind: the merge gives them in the order of arrival (R8).
 */
export function takenOver(
  copy: DeskState,
  lastPaper: LastPaper,
): Result<BodyOf<'DeskRestored'>['holdings'], LastPaperRefusal> {
  const refusal =
    lastPaper.type === 'receipt' ? notTheLastReceipt(copy, lastPaper) : notTheLastSlip(copy, lastPaper);
  if (refusal) return err({ type: refusal });
  const { places } = copy.register;
  return ok(
    [...places.holdings.keys()].map((key) => ({
      ...poolOf(key),
      places: places.waiting.has(key) ? 0 : Math.max(0, left(places, key)),
    })),
  );
}

/** Both receipts of the last visit will do; a revision that the copy does not know was handed out after it. */
function notTheLastReceipt(
  { register, status }: DeskState,
  paper: Extract<LastPaper, { type: 'receipt' }>,
): LastPaperRefusal['type'] | undefined {
  const [, number = '', revision = '0'] = /^(.*?)(?:\/(\d+))?$/u.exec(normalised(paper.number)) ?? [];
  if (!receiptNumberHolds(number)) return 'LastPaperUnreadable';
  const enrolment = register.enrolments.get(number);
  if (!enrolment || Number(revision) > enrolment.revision) return 'LastPaperNotInCopy';
  if (normalised(paper.shortHash) !== shortHash(enrolment.hash).toUpperCase()) return 'LastPaperHashDiffers';
  const last = [...register.enrolments.values()].at(-1);
  return last?.visit !== enrolment.visit || status.lastSent > enrolment.seq
    ? 'LastPaperNotTheLast'
    : undefined;
}

function notTheLastSlip(
  { register, status }: DeskState,
  paper: Extract<LastPaper, { type: 'transfer' }>,
): LastPaperRefusal['type'] | undefined {
  const code = readBase32(paper.code);
  if (!code.ok || code.value.length !== TRANSFER_CODE_LENGTH) return 'LastPaperUnreadable';
  const slip = status.sent.find((sent) => sent.code === code.value);
  if (!slip) return 'LastPaperNotInCopy';
  const lastEnrolment = [...register.enrolments.values()].at(-1);
  const isFollowed = slip !== status.sent.at(-1) || (lastEnrolment?.seq ?? 0) > status.lastSent;
  return isFollowed ? 'LastPaperNotTheLast' : undefined;
}

/** As typed: spaces, small letters and the hyphen that telephones put in. */
const normalised = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/\s/gu, '')
    .replace(/\p{Dash_Punctuation}/gu, '-');
