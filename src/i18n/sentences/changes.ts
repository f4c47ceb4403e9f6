import type { Change } from '#domain/events/events.ts';
import type { SchoolCode } from '#domain/vocabulary/ids.ts';
import { type Phone, phoneForReading } from '#domain/vocabulary/phone.ts';
import type { IsoDate } from '#domain/vocabulary/time.ts';
import type { CampaignWords } from './words.ts';

/**
 * One corrected field in words: whose, which, what it was and what it is.
 * @param childOf names a child by its position, as it is called now
 */
export function changeSentence(
  change: Change,
  words: CampaignWords,
  childOf: (position: number) => string,
): string {
  const { t } = words;
  const field = fieldOf(change, words, childOf);
  const from = change.from && readable(change, change.from, words);
  const to = change.to && readable(change, change.to, words);
  if (!from) return t('journal.change.added', { field, to: to ?? '' });
  return to ? t('journal.change', { field, from, to }) : t('journal.change.removed', { field, from });
}

function fieldOf(change: Change, { t }: CampaignWords, childOf: (position: number) => string): string {
  const field = t(`journal.field.${change.field}`);
  switch (change.of) {
    case 'household':
      return field;
    case 'child':
      return t('journal.change.child', { field, child: childOf(change.child) });
    case 'guardian':
    case 'secondGuardian':
      return t(`journal.change.${change.of}`, { field });
  }
}

/** A stored value as people read it. */
function readable({ field }: Change, value: string, { formats, school }: CampaignWords): string {
  switch (field) {
    case 'birthDate':
      return formats.dayDigits(value as IsoDate);
    case 'phone':
      return phoneForReading(value as Phone);
    case 'school':
      return school(value as SchoolCode);
    default:
      return value;
  }
}
