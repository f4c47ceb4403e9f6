import type { FieldIssue } from '#domain/commands/visitForm.ts';
import type { Translate } from '../translate.ts';

const ISSUES: ReadonlySet<string> = new Set<FieldIssue>([
  'text.required',
  'text.tooLong',
  'text.invisible',
  'phone.invalid',
  'email.invalid',
  'date.unreadable',
  'date.impossible',
  'choice.required',
  'ticket.invalid',
  'time.invalid',
  'periods.none',
  'children.none',
]);

/** What is wrong with a typed value, from the message its schema gave. */
export const fieldSentence = (message: string | undefined, t: Translate): string =>
  t(isIssue(message) ? `field.${message}` : 'field.other');

const isIssue = (message: string | undefined): message is FieldIssue =>
  message !== undefined && ISSUES.has(message);
