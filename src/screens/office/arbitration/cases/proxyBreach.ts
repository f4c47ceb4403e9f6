import type { Hash } from '#domain/vocabulary/ids.ts';
import { personName } from '#i18n/sentences/words.ts';
import {
  householdFacts,
  type Known,
  known,
  personLines,
  recordedFacts,
  requestLine,
  together,
} from '../../coordination/facts.ts';
import type { CardOf, Case, CaseMaterial } from './case.ts';
import { sideBySide } from './sideBySide.ts';

/** One person brought more households than one may (R9), seen over all desks. */
export function proxyBreach(card: CardOf<'ProxyBreach'>, material: CaseMaterial): Case {
  const { words, enrolments } = material;
  const { t } = words;
  const bearer = enrolments.get(card.enrolments[0] as Hash)?.bearer;
  return {
    title: t('arbitration.ProxyBreach.title'),
    question: t('arbitration.ProxyBreach.question', {
      bearer: bearer ? personName(bearer) : '',
      limit: card.limit,
    }),
    sides: [
      ...card.before.map(() => t('arbitration.ProxyBreach.before')),
      ...card.enrolments.map(() => t('arbitration.ProxyBreach.beyond')),
    ],
    facts: sideBySide(
      [...card.before, ...card.enrolments].map((id) => carriedSide(id, material)),
      words,
    ),
    choices: (['refused', 'allowed'] as const).map((verdict) => ({
      id: verdict,
      label: t(`arbitration.ProxyBreach.${verdict}`),
      decisions: (reason) => [
        { type: 'ProxyBreachSettled', v: 1, body: { enrolments: [...card.enrolments], verdict, reason } },
      ],
    })),
  };
}

function carriedSide(id: Hash, { enrolments, words }: CaseMaterial): Known {
  const enrolment = enrolments.get(id);
  if (!enrolment) return new Map();
  const { household, requests, bearer } = enrolment;
  return together(
    known(['arbitration.fact.bearer', personLines(bearer)]),
    householdFacts(household),
    known(
      ['arbitration.fact.children', household.children.map(personName)],
      ['arbitration.fact.requests', [...new Set(requests.map((request) => requestLine(request, words)))]],
    ),
    recordedFacts(enrolment, words),
  );
}
