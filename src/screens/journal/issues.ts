import type { PhoneIssue } from '#domain/vocabulary/phone.ts';
import type { TextIssue } from '#domain/vocabulary/text.ts';
import type { DateIssue } from '#domain/vocabulary/typedDate.ts';
import type { Translate } from '#i18n/translate.ts';

const ISSUES = [
  'text.required',
  'text.tooLong',
  'text.invisible',
  'phone.invalid',
  'email.invalid',
  'date.unreadable',
  'date.impossible',
] as const satisfies readonly (TextIssue | PhoneIssue | DateIssue | 'email.invalid')[];

/** What is wrong with a typed value, from the message its schema gave. */
export function issueSentence(message: string | undefined, t: Translate): string {
  const issue = ISSUES.find((known) => known === message);
  return t(issue ? `field.${issue}` : 'journal.issue.other');
}
