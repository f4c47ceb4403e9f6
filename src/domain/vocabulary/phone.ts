import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { TextIssue } from './text.ts';
import { z } from './zod.ts';

export type PhoneIssue = 'phone.invalid';

/** A telephone number, kept as E.164 (`+33612345678`); typed without country code it is French. */
export const phone = z
  .string()
  .transform((raw, context) => {
    if (raw.trim() === '') {
      context.addIssue({ code: 'custom', message: 'text.required' satisfies TextIssue });
      return z.NEVER;
    }
    const number = e164Of(raw);
    if (number !== undefined) return number;
    context.addIssue({ code: 'custom', message: 'phone.invalid' satisfies PhoneIssue });
    return z.NEVER;
  })
  .brand<'Phone'>();
export type Phone = z.infer<typeof phone>;

/** Read again until nothing changes (`+63 00605…`, `+6306…`, `+636…`): what is kept must read back as itself. */
function e164Of(raw: string): string | undefined {
  const parsed = parsePhoneNumberFromString(raw, 'FR');
  if (!parsed?.isPossible()) return undefined;
  return parsed.number === raw ? raw : e164Of(parsed.number);
}

/** As people read it aloud: `06 12 34 56 78`; a foreign number with its country code. */
export function phoneForReading(number: Phone): string {
  const parsed = parsePhoneNumberFromString(number);
  if (!parsed) return number;
  return parsed.country === 'FR' || parsed.countryCallingCode === '33'
    ? parsed.formatNational()
    : parsed.formatInternational();
}
