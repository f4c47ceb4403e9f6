import type { paperForms as french } from '../fr/paperForms.ts';

export const paperForms: Record<keyof typeof french, string> = {
  'paperForms.title': 'Paper forms',
  'paperForms.lead':
    'For families received on paper while the laptop was down. Each keeps its ticket and its time.',

  'paperForms.pending.title': 'Forms to enter',
  'paperForms.pending.count': '{count, plural, one {One form is} other {# forms are}} waiting to be entered.',
  'paperForms.pending.children': 'Children to enter: {children}.',
  'paperForms.pending.band': '{band} {count}',
  'paperForms.pending.held':
    'Until they are entered, this desk keeps places for these children: a family that came after them is given one only where more are left.',
  'paperForms.pending.order': 'In the order of the tickets, the lowest first.',
  'paperForms.enter': 'Enter form no. {ticket}',
  'paperForms.change': 'Change',

  'paperForms.declare.title': 'Declare the forms taken on paper',
  'paperForms.declare.hint': 'Before serving the next family: say which, so that their places are kept.',
  'paperForms.declare.change': 'Change what is declared',
  'paperForms.tickets': 'Tickets',
  'paperForms.tickets.hint': 'For example: 12-18, 21',
  'paperForms.tickets.read': '{count, plural, =0 {No form} one {# form} other {# forms}}',
  'paperForms.children': 'Number of children, all forms together',
  'paperForms.reason': 'Why this change',
  'paperForms.optional': 'optional',
  'paperForms.declare': 'Declare these forms',
  'paperForms.declare.pending': 'Recording…',
  'paperForms.declare.save': 'Record the change',
  'paperForms.declare.cancel': 'Leave as it was',
  'paperForms.declare.clear': 'No form is pending any more',
  'paperForms.declare.done':
    '{count, plural, =0 {Noted: no paper form is pending any more.} one {Noted: one paper form pending.} other {Noted: # paper forms pending.}}',

  'paperForms.single.title': 'Enter one paper form',
  'paperForms.single.hint': 'A form that was not declared: its ticket is written on it.',
  'paperForms.single.ticket': 'Ticket',
  'paperForms.single.enter': 'Enter this form',

  'paperForms.closed': 'The desk is closed: no more forms are entered here.',

  'paperForms.issue.TicketsMissing': 'Write at least one ticket.',
  'paperForms.issue.TicketsUnreadable': '“{part}” cannot be read. Write numbers, such as 12-18, 21.',
  'paperForms.issue.TicketsBackwards': '“{part}” runs backwards: write the lower number first.',
  'paperForms.issue.TicketOutOfRange': '“{part}”: tickets go from 1 to 9999.',
  'paperForms.issue.TicketsTooMany': 'That makes {count} forms: read again, the maximum is {maximum}.',
  'paperForms.issue.ChildrenTooFew':
    '{tickets, plural, one {One form} other {# forms}} for {children, plural, =0 {no child} one {# child} other {# children}}: count at least one child per form.',
};
