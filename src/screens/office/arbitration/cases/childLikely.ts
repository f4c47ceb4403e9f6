import type { ChildRef } from '#domain/coordination/events.ts';
import { personName } from '#i18n/sentences/words.ts';
import {
  childFacts,
  householdFacts,
  type Known,
  recordedFacts,
  requestFacts,
  together,
} from '../../coordination/facts.ts';
import type { CardOf, Case, CaseMaterial } from './case.ts';
import { sideBySide } from './sideBySide.ts';

/** Two children who may be one. */
export function childLikely({ a, b, because }: CardOf<'ChildLikely'>, material: CaseMaterial): Case {
  const { words } = material;
  const { t } = words;
  return {
    title: t('arbitration.ChildLikely.title'),
    question: t(`arbitration.ChildLikely.${because}`),
    sides: [a, b].map((ref) => nameOf(ref, material)),
    facts: sideBySide(
      [a, b].map((ref) => childSide(ref, material)),
      words,
    ),
    choices: (['same', 'different'] as const).map((verdict) => ({
      id: verdict,
      label: t(`arbitration.ChildLikely.${verdict}`),
      decisions: (reason) => [{ type: 'ChildrenSettled', v: 1, body: { a, b, verdict, reason } }],
    })),
  };
}

function nameOf({ enrolment, child }: ChildRef, { enrolments }: CaseMaterial): string {
  const found = enrolments.get(enrolment)?.household.children[child];
  return found ? personName(found) : '';
}

export function childSide({ enrolment: id, child }: ChildRef, { enrolments, words }: CaseMaterial): Known {
  const enrolment = enrolments.get(id);
  const found = enrolment?.household.children[child];
  if (!enrolment || !found) return new Map();
  return together(
    childFacts(found, words),
    householdFacts(enrolment.household),
    recordedFacts(enrolment, words),
    requestFacts(
      enrolment.requests.filter((request) => request.child === child),
      words,
    ),
  );
}
