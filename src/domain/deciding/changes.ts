import { schoolOf } from '../campaign/lookup.ts';
import type { CorrectHousehold, PrintReceipt, VoidLastVisit } from '../commands/commands.ts';
import type { Change, Happening } from '../events/events.ts';
import type { DeskState } from '../projections/desk.ts';
import { type Enrolment, withChange } from '../projections/register.ts';
import { err, ok, type Result } from '../result.ts';
import { type Household, household } from '../vocabulary/household.ts';
import type { ReceiptNumber } from '../vocabulary/ids.ts';
import type { Refusal } from './errors.ts';

/** What may still happen to an enrolment once it is written: R10. */

/** Only the latest visit, with both halves of its receipt taken back; later only the coordinator decides. */
export function voidLastVisit(
  { register, queue }: DeskState,
  { visit, reason }: VoidLastVisit,
): Result<Happening[], Refusal> {
  const lastEnrolment = [...register.enrolments.values()].at(-1);
  const receipts = register.visits.get(visit) ?? [];
  const refusedSince = [...queue.refused.values()]
    .flat()
    .some((refusal) => refusal.seq > (lastEnrolment?.seq ?? 0));
  if (!lastEnrolment || lastEnrolment.visit !== visit || refusedSince) {
    return err({
      type: 'NotTheLastVisit',
      lastReceipts: register.visits.get(lastEnrolment?.visit ?? visit) ?? [],
    });
  }
  if (lastEnrolment.voided) return err({ type: 'EnrolmentVoided', receipt: lastEnrolment.receipt });
  if (reason.trim() === '') return err({ type: 'ReasonMissing' });
  return ok([{ type: 'EntryVoided', v: 1, body: { visit, receipts, reason } }]);
}

/** Keeps the old value, says who and why; refuses when what is corrected is no longer what it was. */
export function correctHousehold(state: DeskState, command: CorrectHousehold): Result<Happening[], Refusal> {
  const { receipt, changes, reason } = command;
  const standing = standingEnrolment(state, receipt);
  if (!standing.ok) return standing;
  if (changes.length === 0) return err({ type: 'NothingChanged' });
  if (reason.trim() === '') return err({ type: 'ReasonMissing' });
  let corrected = standing.value.household;
  for (const change of changes) {
    if (valueAt(corrected, change) !== change.from) return err({ type: 'CorrectionOutdated', change });
    if (change.from === change.to) return err({ type: 'NothingChanged' });
    corrected = withChange(corrected, change);
    if (!fits(state, corrected, change)) return err({ type: 'CorrectionUnfit', change });
  }
  return ok([{ type: 'HouseholdCorrected', v: 1, body: { receipt, changes: [...changes], reason } }]);
}

/** Copies after the first of a revision say DUPLICATA. */
export function printReceipt(state: DeskState, { receipt }: PrintReceipt): Result<Happening[], Refusal> {
  const standing = standingEnrolment(state, receipt);
  if (!standing.ok) return standing;
  const { revision, copies } = standing.value;
  return ok([{ type: 'ReceiptPrinted', v: 1, body: { receipt, revision, copy: copies + 1 } }]);
}

function standingEnrolment({ register }: DeskState, receipt: ReceiptNumber): Result<Enrolment, Refusal> {
  const enrolment = register.enrolments.get(receipt);
  if (!enrolment) return err({ type: 'ReceiptUnknown', receipt });
  return enrolment.voided ? err({ type: 'EnrolmentVoided', receipt }) : ok(enrolment);
}

/** The value a change would replace; absent means empty, or no such person. */
export function valueAt(of: Household, change: Change): string | undefined {
  switch (change.of) {
    case 'household':
      return of[change.field];
    case 'guardian':
      return of.guardian[change.field];
    case 'secondGuardian':
      return of.secondGuardian?.[change.field];
    case 'child':
      return of.children[change.child]?.[change.field];
  }
}

/** The corrected household is a household still: every field readable, the person there, the school known. */
function fits({ campaign }: DeskState, corrected: Household, change: Change): boolean {
  if (valueAt(corrected, change) !== change.to) return false;
  const read = household.safeParse(corrected);
  if (!read.success || valueAt(read.data, change) !== change.to) return false;
  return read.data.children.every((child) => schoolOf(campaign, child.school) !== undefined);
}
