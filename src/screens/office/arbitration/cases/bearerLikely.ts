import type { PartyRef } from '#domain/coordination/events.ts';
import { personName } from '#i18n/sentences/words.ts';
import {
  enrolmentLine,
  householdFacts,
  type Known,
  known,
  personLines,
  recordedFacts,
  together,
} from '../../coordination/facts.ts';
import type { CardOf, Case, CaseMaterial } from './case.ts';
import { sideBySide } from './sideBySide.ts';

/** Two people at the desks who may be one: together they carried more than one may. */
export function bearerLikely({ a, b, because }: CardOf<'BearerLikely'>, material: CaseMaterial): Case {
  const { words } = material;
  const { t } = words;
  const sides = [a, b];
  return {
    title: t('arbitration.BearerLikely.title'),
    question: t(`arbitration.BearerLikely.${because}`),
    sides: sides.map((ref) => partyName(ref, material)),
    facts: sideBySide(
      sides.map((ref) => partySide(ref, material)),
      words,
    ),
    choices: (['same', 'different'] as const).map((verdict) => ({
      id: verdict,
      label: t(`arbitration.BearerLikely.${verdict}`),
      decisions: (reason) => [{ type: 'HouseholdsSettled', v: 1, body: { a, b, verdict, reason } }],
    })),
  };
}

function partyName({ enrolment: id, as }: PartyRef, { enrolments }: CaseMaterial): string {
  const enrolment = enrolments.get(id);
  if (!enrolment) return '';
  return personName(as === 'bearer' ? enrolment.bearer : enrolment.household.guardian);
}

function partySide({ enrolment: id, as }: PartyRef, { enrolments, words }: CaseMaterial): Known {
  const enrolment = enrolments.get(id);
  if (!enrolment) return new Map();
  const { bearer, household } = enrolment;
  const person = known([
    'arbitration.fact.bearer',
    personLines(as === 'bearer' ? bearer : household.guardian),
  ]);
  return together(
    person,
    as === 'bearer'
      ? known(['arbitration.fact.carried', enrolmentLine(enrolment, words)])
      : householdFacts(household),
    recordedFacts(enrolment, words),
    // Name and telephone even of who came for the own family: they are what is compared.
    person,
  );
}
