import type { desk as fr } from '../fr/desk.ts';

export const desk: Record<keyof typeof fr, string> = {
  'desk.opening': 'Opening the register of desk {chain}…',
  'desk.nav': 'Screens of the desk',
  'desk.nav.counter': 'Counter',
  'desk.nav.journal': 'Journal',
  'desk.nav.places': 'Places',
  'desk.nav.papers': 'Paper forms',
  'desk.nav.closing': 'Copies and closing',
  'desk.name': 'Desk {chain}',
  'desk.training': 'Training',
  'desk.clock': 'True time',
  'desk.agent': 'Agent',
  'desk.agent.change': 'Change agent ({agent})',
  'desk.agent.title': 'Who is at the desk?',
  'desk.agent.initials': 'Initials',
  'desk.agent.hint': 'Two to four letters. They are written beside every record.',
  'desk.agent.invalid': 'Type two to four letters.',
  'desk.agent.save': 'That is me',
  'desk.cancel': 'Cancel',
  'desk.closed.title': 'This desk has been closed since {time}.',
  'desk.closed.body':
    'Nothing more is recorded. The files and the closing report are in “Copies and closing”.',
  'desk.reopened.title': 'Desk reopened: requests go on the waiting list.',
  'desk.reopened.body': 'Its places were given back at closing. The merge will grant those that are left.',
  'desk.clockJump.ahead': 'From {from} to {to}: this laptop’s clock jumped, or it slept.',
  'desk.clockJump.back': 'This laptop’s clock went back from {from} to {to}.',
  'desk.clockJump.body':
    'Compare the true time, top right, with a telephone. If it is wrong, set the laptop’s clock. Nobody loses their turn: the order follows the tickets.',
  'desk.clockJump.confirm': 'I have checked',
  'desk.copy.due.title':
    '{count, plural, one {# enrolment is in no verified copy.} other {# enrolments are in no verified copy.}}',
  'desk.copy.due.body': 'Save a copy on the USB stick: should this laptop fail, it saves them.',
  'desk.copy.due.action': 'Save a copy',
  'desk.error.title': 'This desk cannot open.',

  'desk.void.title': 'Void this entry?',
  'desk.void.body':
    'Only for a typing mistake just made: the family is still here and you take its receipt back. Its places return to the desk; the numbers stay used.',
  'desk.void.receipts':
    '{count, plural, one {This receipt is voided:} other {The # receipts of this visit are voided:}}',
  'desk.void.reason': 'Why',
  'desk.void.reason.hint': 'A few words: they stay in the register.',
  'desk.void.taken': 'I have taken back both halves of each receipt.',
  'desk.void.taken.missing': 'First take back both halves, then tick this box.',
  'desk.void.confirm': 'Void the entry',
  'desk.void.cancel': 'Void nothing',
  'desk.void.pending': 'Voiding…',

  'desk.scan.action': 'Read the code with the camera',
  'desk.scan.title': 'Read the code with the camera',
  'desk.scan.hint': 'Hold the black and white square flat in front of the camera.',
  'desk.scan.close': 'Close',
  'desk.scan.CameraRefused': 'The browser may not use the camera. Type the code.',
  'desk.scan.CameraUnavailable': 'The camera does not answer ({detail}). Type the code.',
};
