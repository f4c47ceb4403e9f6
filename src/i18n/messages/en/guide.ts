import type { guide as french } from '../fr/guide.ts';

export const guide: Record<keyof typeof french, string> = {
  'guide.title': 'Guided morning',
  'guide.count': 'Guided morning: family {step} of {steps}',
  'guide.papers': 'On the table',
  'guide.ticket': 'Ticket',
  'guide.time': 'Time written',
  'guide.bearer': 'At your desk',
  'guide.proxy': 'signed proxy',
  'guide.guardian': 'Guardian',
  'guide.child': 'Child',
  'guide.child.born': 'born on {date}, {level}',
  'guide.number': 'number {number} on the form',
  'guide.weeks': 'Weeks',
  'guide.form': 'Form',
  'guide.form.signed': 'signed',
  'guide.form.no': '{question}: no',
  'guide.hint': 'A hint',
  'guide.skip': 'Skip',
  'guide.next': 'Next situation',
  'guide.result': 'See the result',
  'guide.calling': 'The family is coming…',
  'guide.leave': 'Leave the guide',
  'guide.resume': 'Resume the guided morning',
  'guide.declared': 'The form is declared. What remains is to enter it, with its time.',
  'guide.mend': 'You can void this entry and do it again, or go on.',

  'guide.ownChild.title': 'For their own child',
  'guide.ownChild.says': '“Hello, this is for my son Łukasz. The first three weeks, please.”',
  'guide.ownChild.hint':
    'Type the ticket, then Enter: the next field to fill in opens by itself. At the child’s name, type the three digits of the form: the school’s list fills in the rest.',
  'guide.ownChild.right': 'Right: the family leaves with its receipt.',

  'guide.twins.title': 'Twins',
  'guide.twins.says':
    '“Alice and Léa were born on the same day, do not mix them up! Both of them, the same weeks.”',
  'guide.twins.hint':
    'One enrolment for both: fill in Alice, then Add a child for Léa. The same name and date, but two first names: that is no duplicate.',
  'guide.twins.right': 'Right: two children, one receipt.',

  'guide.neighbour.title': 'For a neighbour',
  'guide.neighbour.says': '“My neighbour works this morning. Here is her form, and the proxy she signed.”',
  'guide.neighbour.hint':
    'Who is here? Carries another family. The person present is Mr Benali; the family carried is the one on the form. Proxy seen: yes.',
  'guide.neighbour.right': 'Right: the receipt names the family, and who carried it.',

  'guide.secondNeighbour.title': 'Another neighbour',
  'guide.secondNeighbour.says': '“Me again! I also have the form of another neighbour.”',
  'guide.secondNeighbour.hint':
    'Enter it like the first one. When you record, the screen refuses: one person carries one other family only. Read the sentence aloud, then Note the refusal.',
  'guide.secondNeighbour.right': 'Right: the refusal is noted, and the slip says why.',

  'guide.fullWeek.title': 'A full week',
  'guide.fullWeek.says':
    '“We need weeks 34 and 35. If one is full, ask for it anyway, we will wait.” Your colleague has just given the last places of S35.',
  'guide.fullWeek.hint':
    'Cell S35 tells of the wait before you record: tell the family, and tick it. The rank shown is provisional, it is written nowhere.',
  'guide.fullWeek.right': 'Right: one place granted, one request on the waiting list.',

  'guide.laptopDown.title': 'The laptop was off',
  'guide.laptopDown.says':
    'The screen stayed black for a while. Your colleague took this form on paper, with its ticket and its time. The laptop works again.',
  'guide.laptopDown.hint':
    'Under Paper forms, declare the ticket and one child of nursery school. Then enter the form with the time written on it: it keeps its rank. On a real morning the six words first open the desk again.',
  'guide.laptopDown.right': 'Right: the form is in, at its rank and its time.',

  'guide.slip.twice': 'This family is recorded twice. One enrolment is enough.',
  'guide.slip.enrolled': 'This person had carried a family already: the refusal was to be noted.',
  'guide.slip.ticket': 'The ticket said {expected}, not {found}.',
  'guide.slip.own': 'This family came for itself.',
  'guide.slip.carried': 'The person present carries another family: it is not their own.',
  'guide.slip.onPaper': 'This form is entered under Paper forms, with the time written on it.',
  'guide.slip.time': 'The form said {expected}.',
  'guide.slip.undeclared':
    'The form is correctly entered; it should first have been declared under Paper forms, which keeps its place.',
  'guide.slip.bearer': 'The person present was {name}.',
  'guide.slip.guardian': 'The guardian on the form was {name}.',
  'guide.slip.phone': 'The telephone on the form was {phone}.',
  'guide.slip.children':
    '{expected, plural, one {The form names # child} other {The form names # children}}; {found, plural, one {# is enrolled} other {# are enrolled}}.',
  'guide.slip.child': '{name} is missing, or spelt differently.',
  'guide.slip.born': '{name}’s birth date: {date}.',
  'guide.slip.level': '{name}’s level is {level}.',
  'guide.slip.weeks': 'Weeks wanted for {name}: {weeks}.',
  'guide.slip.full':
    'The family wanted {week} too, though full: without a request there is no place on the waiting list.',
  'guide.slip.proxy': 'The signed proxy was there: the answer is yes.',
  'guide.slip.form': 'The form was signed: the answer is yes.',

  'guide.score': 'Your morning: {right} of {all}',
  'guide.score.yours': 'This result is for you alone: it goes into no file and is sent nowhere.',
  'guide.outcome.right': 'Right',
  'guide.outcome.open': 'Skipped',
  'guide.print': 'Print the quick guide',
  'guide.back': 'Back to training',
};
