import type {
  ChildRef,
  CoordinationEvent,
  CoordinationHappening,
  PartyRef,
  RequestRef,
} from '#domain/coordination/events.ts';
import { RESERVE, type TransferSource } from '#domain/events/events.ts';
import type { MergedEnrolment, MergedRegister } from '#domain/merge/register.ts';
import type { Hash } from '#domain/vocabulary/ids.ts';
import type { Voice } from '../voice.ts';

/** A decision of the coordinators as the report tells it. */
export interface DecisionTold {
  readonly what: string;
  readonly reason: string;
}

/** Puts decisions into words; undefined for events that decide nothing. */
export function decisionTeller(
  { enrolments }: Pick<MergedRegister, 'enrolments'>,
  { t, formats }: Voice,
): (event: CoordinationEvent) => DecisionTold | undefined {
  const known = new Map<Hash, MergedEnrolment>(enrolments.map((each) => [each.id, each]));
  const receipt = (id: Hash): string => known.get(id)?.receipt ?? id.slice(0, 8);
  const receipts = (ids: readonly Hash[]): string => formats.list([...new Set(ids.map(receipt))]);
  const child = ({ enrolment, child: position }: ChildRef): string =>
    named(known.get(enrolment)?.household.children[position], receipt(enrolment));
  const party = ({ enrolment, as }: PartyRef): string =>
    named(
      as === 'bearer' ? known.get(enrolment)?.bearer : known.get(enrolment)?.household.guardian,
      receipt(enrolment),
    );
  const requests = (refs: readonly RequestRef[]): string => receipts(refs.map(({ enrolment }) => enrolment));

  const words = (happening: CoordinationHappening): string | undefined => {
    switch (happening.type) {
      case 'GapAccepted': {
        const { desk, missing } = happening.body;
        return t('publicationPaper.report.decision.GapAccepted', {
          desk: sourceText(desk),
          numbers: missing.join(', '),
        });
      }
      case 'HoldingReleased':
        return t('publicationPaper.report.decision.HoldingReleased', { desk: deskText(happening.body.desk) });
      case 'ChildrenSettled': {
        const { a, b, verdict } = happening.body;
        return t('publicationPaper.report.decision.ChildrenSettled', { verdict, a: child(a), b: child(b) });
      }
      case 'HouseholdsSettled': {
        const { a, b, verdict } = happening.body;
        return t('publicationPaper.report.decision.HouseholdsSettled', { verdict, a: party(a), b: party(b) });
      }
      case 'ProxyBreachSettled':
        return t('publicationPaper.report.decision.ProxyBreachSettled', {
          verdict: happening.body.verdict,
          receipts: receipts(happening.body.enrolments),
        });
      case 'ChainSettled': {
        const { desk, branch, verdict } = happening.body;
        return t('publicationPaper.report.decision.ChainSettled', {
          verdict,
          desk: deskText(desk),
          branch: branch.slice(0, 8),
        });
      }
      case 'IdentityChangeSettled':
        return t('publicationPaper.report.decision.IdentityChangeSettled', {
          verdict: happening.body.verdict,
          a: child(happening.body.child),
        });
      case 'PromisesSettled':
        return t('publicationPaper.report.decision.PromisesSettled', {
          stands: receipt(happening.body.stands.enrolment),
          receipts: requests(happening.body.refused),
        });
      case 'TransferNoted': {
        const { from, transfer } = happening.body;
        return t('publicationPaper.report.decision.TransferNoted', {
          transfer,
          from: from === RESERVE ? t('publicationPaper.report.decision.reserve') : sourceText(from),
        });
      }
      case 'EnrolmentCorrected':
        return t('publicationPaper.report.decision.EnrolmentCorrected', { receipt: happening.body.receipt });
      case 'ForkSettled':
        return t('publicationPaper.report.decision.ForkSettled', {
          branch: happening.body.refused.slice(0, 8),
        });
      default:
        return undefined;
    }
  };

  return (event) => {
    const what = words(event);
    return what === undefined || !('reason' in event.body) ? undefined : { what, reason: event.body.reason };
  };
}

const named = (
  person: { readonly firstName: string; readonly lastName: string } | undefined,
  receipt: string,
): string => (person ? `${person.firstName} ${person.lastName} (${receipt})` : receipt);

export const deskText = ({ school, letter }: { readonly school: string; readonly letter: string }): string =>
  `${school}-${letter}`;

const sourceText = (desk: Exclude<TransferSource, typeof RESERVE>): string =>
  `${deskText(desk)}${desk.replica}`;
