import type { MergedEnrolment, Status } from '#domain/merge/register.ts';
import { aheadOf } from '#domain/publication/rows.ts';
import { unreachable } from '#domain/result.ts';
import type { TableWords } from './words.ts';

/** Why a request stands as it stands, in one sentence (R12). */
export function reasonOf(status: Status, { t }: Pick<TableWords, 't'>): string {
  switch (status.type) {
    case 'granted':
      if (status.by === 'desk') return t('tables.reason.desk');
      return t(status.published ? 'tables.reason.published' : 'tables.reason.merge', {
        places: status.places,
        ahead: status.ahead,
      });
    case 'waiting':
      return t('tables.reason.waiting', { places: Math.max(0, status.places), ahead: aheadOf(status) });
    case 'duplicate':
      return t('tables.reason.duplicate', { receipt: status.receipt });
    case 'toSettle':
      return t(status.held ? 'tables.reason.held' : 'tables.reason.notHeld');
    case 'refused':
      return t('tables.reason.refused', { reason: status.reason });
    case 'voided':
      return t('tables.reason.voided', { reason: status.reason });
    default:
      return unreachable(status);
  }
}

export const flagsOf = ({ flags }: MergedEnrolment, { t }: Pick<TableWords, 't'>): string =>
  flags
    .map((flag) =>
      t(`tables.flag.${flag.type}`, {
        count: flag.type === 'TicketFarOff' ? flag.highestBefore : flag.others.length,
      }),
    )
    .join(' ');
