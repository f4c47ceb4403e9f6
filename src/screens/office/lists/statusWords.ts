import type { MergedRequest } from '#domain/merge/register.ts';
import type { Translate } from '#i18n/translate.ts';

/** What a request has become, in two or three words: a place, a rank, or why there is neither. */
export const statusName = ({ status }: Pick<MergedRequest, 'status'>, t: Translate): string => {
  if (status.type === 'waiting') return t('lists.status.rank', { rank: status.rank });
  if (status.type === 'toSettle') return t(status.held ? 'lists.status.held' : 'tables.status.toSettle');
  return t(`tables.status.${status.type}`);
};
