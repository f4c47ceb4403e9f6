import type { Words } from '#domain/campaign/campaign.ts';

/**
 * The words of the tables, as i18n has them. This layer knows none: whoever asks for a table gives them
 * (`campaignWords` does).
 */
export interface TableWords {
  readonly t: (id: TableWord, values?: Readonly<Record<string, string | number>>) => string;
  /** A text of the campaign in the language of the table. */
  readonly said: (words: Words) => string;
}

/** Puts each word that takes no values only once: a large table asks for some of them a million times. */
export function remembered({ t, said }: TableWords): TableWords {
  const known = new Map<TableWord, string>();
  return {
    said,
    t: (id, values) => {
      if (values) return t(id, values);
      const word = known.get(id) ?? t(id);
      known.set(id, word);
      return word;
    },
  };
}

export type TableWord = `tables.${
  | `name.${'register' | 'waiting' | 'toSettle' | 'places' | 'bookings'}`
  | `column.${ColumnWord}`
  | `status.${'granted' | 'waiting' | 'duplicate' | 'toSettle' | 'refused' | 'voided'}`
  | `reason.${'desk' | 'merge' | 'published' | 'waiting' | 'duplicate' | 'held' | 'notHeld' | 'refused' | 'voided'}`
  | `meal.${'standard' | 'noMeat' | 'special'}`
  | `role.${'own' | 'carried'}`
  | `flag.${'TicketTwice' | 'TicketFarOff' | 'ReceiptTwice'}`
  | 'yes'
  | 'no'}`;

export type ColumnWord =
  | 'order'
  | 'receipt'
  | 'desk'
  | 'ticket'
  | 'recorded'
  | 'effective'
  | 'agent'
  | 'role'
  | 'bearerLastName'
  | 'bearerFirstName'
  | 'bearerPhone'
  | 'guardianLastName'
  | 'guardianFirstName'
  | 'guardianPhone'
  | 'secondLastName'
  | 'secondFirstName'
  | 'secondPhone'
  | 'address'
  | 'email'
  | 'cafNumber'
  | 'childLastName'
  | 'childFirstName'
  | 'usualName'
  | 'birthDate'
  | 'schoolCode'
  | 'school'
  | 'level'
  | 'class'
  | 'meal'
  | 'pai'
  | 'healthEnvelope'
  | 'centre'
  | 'week'
  | 'period'
  | 'band'
  | 'atDesk'
  | 'status'
  | 'rank'
  | 'reason'
  | 'flags'
  | 'corrections'
  | 'household'
  | 'cards'
  | 'capacity'
  | 'grantedAtDesks'
  | 'grantedByMerge'
  | 'kept'
  | 'held'
  | 'free'
  | 'over'
  | 'family'
  | 'done';
