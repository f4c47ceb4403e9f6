import { deskName } from '#i18n/sentences/words.ts';
import { known } from '../../coordination/facts.ts';
import type { CardOf, Case, CaseMaterial } from './case.ts';
import { sideBySide } from './sideBySide.ts';

/** Receipts of a desk rebuilt from stubs that nobody has found. */
export function gapInStubs({ desk, key, missing }: CardOf<'GapInStubs'>, { words }: CaseMaterial): Case {
  const { t } = words;
  return {
    title: t('arbitration.GapInStubs.title', { desk: deskName(desk) }),
    question: t('arbitration.GapInStubs.question', { count: missing.length }),
    sides: [t('arbitration.GapInStubs.side')],
    facts: sideBySide(
      [
        known(
          ['tables.column.desk', deskName(desk)],
          [
            'arbitration.fact.missing',
            missing.map((count) => `${deskName(desk)}-${String(count).padStart(4, '0')}`),
          ],
        ),
      ],
      words,
    ),
    choices: [
      {
        id: 'accepted',
        label: t('arbitration.GapInStubs.accepted'),
        decisions: (reason) => [
          { type: 'GapAccepted', v: 1, body: { desk, key, missing: [...missing], reason } },
        ],
      },
    ],
  };
}
