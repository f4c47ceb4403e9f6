import type { field as fr } from '../fr/field.ts';

export const field: Record<keyof typeof fr, string> = {
  'field.text.required': 'To be filled in.',
  'field.text.tooLong': 'Too long.',
  'field.text.invisible': 'Contains an invisible character. Type it again.',
  'field.phone.invalid': 'Incomplete telephone number.',
  'field.date.unreadable': 'Type day, month, year: 26022016.',
  'field.date.impossible': 'This date does not exist, or lies ahead.',
  'field.choice.required': 'To be chosen.',
  'field.email.invalid': 'Incomplete address.',
  'field.ticket.invalid': 'A number from 1 to 9999.',
  'field.time.invalid': 'Type the time like 9:40.',
  'field.periods.none': 'Tick at least one period.',
  'field.children.none': 'Add at least one child.',
  'field.other': 'This value does not fit.',
};
