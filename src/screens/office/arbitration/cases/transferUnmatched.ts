import { RESERVE } from '#domain/events/events.ts';
import { deskName } from '#i18n/sentences/words.ts';
import { known } from '../../coordination/facts.ts';
import type { CardOf, Case, CaseMaterial } from './case.ts';
import { sideBySide } from './sideBySide.ts';

/** Places handed from desk to desk, of which the two sides do not say the same. */
export function transferUnmatched(
  card: CardOf<'TransferUnmatched'>,
  { words, campaign }: CaseMaterial,
): Case {
  const { t, period, band } = words;
  const { from, transfer, to, pool, count, because } = card;
  const sender = from === RESERVE ? t('arbitration.fact.reserve') : deskName(from);
  return {
    title: t('arbitration.TransferUnmatched.title', { sender, transfer }),
    question: t(`arbitration.TransferUnmatched.${because}`),
    sides: [t('arbitration.TransferUnmatched.side')],
    facts: sideBySide(
      [
        known(
          ['arbitration.fact.sender', sender],
          ['arbitration.fact.transfer', String(transfer)],
          ['arbitration.fact.receivers', to.map(deskName)],
          ['tables.column.centre', campaign.centres.find(({ id }) => id === pool.centre)?.name],
          ['tables.column.period', period(pool.period)],
          ['tables.column.band', band(pool.band)],
          ['arbitration.fact.places', String(count)],
        ),
      ],
      words,
    ),
    choices: [
      {
        id: 'noted',
        label: t('arbitration.TransferUnmatched.noted'),
        decisions: (reason) => [{ type: 'TransferNoted', v: 1, body: { from, transfer, reason } }],
      },
    ],
  };
}
