import { childFirstRecorded } from '#domain/merge/suggestion.ts';
import { personName } from '#i18n/sentences/words.ts';
import {
  childFacts,
  householdFacts,
  recordedFacts,
  requestFacts,
  together,
} from '../../coordination/facts.ts';
import type { CardOf, Case, CaseMaterial } from './case.ts';
import { sideBySide } from './sideBySide.ts';

/** A child whose first name and birth date were both corrected. */
export function identityChanged({ child: ref }: CardOf<'IdentityChanged'>, material: CaseMaterial): Case {
  const { words, enrolments } = material;
  const { t } = words;
  const enrolment = enrolments.get(ref.enrolment);
  const child = enrolment?.household.children[ref.child];
  const before = enrolment && childFirstRecorded(enrolment, ref.child);
  const rest =
    enrolment &&
    together(
      householdFacts(enrolment.household),
      recordedFacts(enrolment, words),
      requestFacts(
        enrolment.requests.filter((request) => request.child === ref.child),
        words,
      ),
    );
  return {
    title: t('arbitration.IdentityChanged.title'),
    question: t('arbitration.IdentityChanged.question', { child: child ? personName(child) : '' }),
    sides: [t('arbitration.IdentityChanged.before'), t('arbitration.IdentityChanged.after')],
    facts: sideBySide(
      [before, child].map((each) => together(each ? childFacts(each, words) : new Map(), rest ?? new Map())),
      words,
    ),
    choices: (['sameChild', 'anotherChild'] as const).map((verdict) => ({
      id: verdict,
      label: t(`arbitration.IdentityChanged.${verdict}`),
      decisions: (reason) => [{ type: 'IdentityChangeSettled', v: 1, body: { child: ref, verdict, reason } }],
    })),
  };
}
