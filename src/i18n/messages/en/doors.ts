import type { doors as french } from '../fr/doors.ts';

export const doors: Record<keyof typeof french, string> = {
  'doors.title': 'Enrolment morning, even without a network',
  'doors.lead': 'Everything stays on this computer: nothing is sent over the Internet.',
  'doors.choose': 'Which door is yours?',

  'doors.desk.title': 'Run a desk',
  'doors.desk.for': 'Agent at the school',
  'doors.desk.body': 'Receive families in order of arrival and hand each its receipt.',
  'doors.office.title': 'Coordinate',
  'doors.office.for': 'Coordinator at the town hall',
  'doors.office.body':
    'Prepare the campaign and its papers, then read the desks’ files, verified from end to end.',
  'doors.training.title': 'Practise',
  'doors.training.for': 'First time? Start here',
  'doors.training.body':
    'A made-up town where everything works and nothing matters: a first receipt within a few minutes.',
  'doors.guides': 'Guides to print',
};
