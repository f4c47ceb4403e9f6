import type { gathering as fr } from '../fr/gathering.ts';

export const gathering: Record<keyof typeof fr, string> = {
  'gathering.title': 'Gather',
  'gathering.awaited': 'Desks arrived: {arrived} of {desks}.',
  'gathering.next':
    'Next awaited: {desk}, {school}. {count, plural, one {It is the last.} other {# desks are still missing.}}',
  'gathering.complete': 'No desk is awaited any more: {arrived} of {desks} arrived.',
  'gathering.complete.cards':
    '{cards, plural, one {Settle the case that is left} other {Settle the # cases}}',

  'gathering.read.title': 'Read a USB stick',
  'gathering.read.hint':
    'All the files of a stick at once, then the next stick. Each file is decrypted and verified; it is taken whole or refused.',
  'gathering.read.drop': 'Drop the desks’ files (.preau) here, or the folder of the stick.',
  'gathering.read.choose': 'Choose files',
  'gathering.read.folder': 'Choose a folder',
  'gathering.read.doing': 'Reading: {done} of {total}…',
  'gathering.read.merging': 'All is read; places are being worked out…',
  'gathering.read.progress': 'Files read',
  'gathering.read.stop': 'Stop reading',
  'gathering.read.stopped': 'Reading stopped: nothing of this stick was taken.',
  'gathering.refused': 'Files refused, latest first',
  'gathering.taken': '{count, plural, one {# file read} other {# files read}}',
  'gathering.taken.label': 'Files read, latest first',
  'gathering.file.New':
    '“{file}”: desk {desk}, {enrolments, plural, =0 {no enrolment} one {# enrolment} other {# enrolments}}. All is right.',
  'gathering.file.stubs':
    '“{file}”: desk {desk}, rebuilt from stubs, {enrolments, plural, =0 {no enrolment} one {# enrolment} other {# enrolments}}.',
  'gathering.file.Continues':
    '“{file}”: desk {desk}, {enrolments, plural, =0 {no enrolment} one {# enrolment} other {# enrolments}}. More recent, it replaces what was read before.',
  'gathering.file.AlreadyRead': '“{file}”: desk {desk}, read already.',
  'gathering.file.Older': '“{file}”: desk {desk}, older than what was read already.',
  'gathering.file.Branches':
    '“{file}”: this register of desk {desk} contradicts another of the same desk. Both are kept: to be settled.',
  'gathering.file.superseded': '“{file}”: not needed beside “{by}” of the same desk.',

  'gathering.board.title': 'The desks',
  'gathering.board.hint':
    'Copy the number of enrolments from each closing report: it is compared with that of the files.',
  'gathering.board.concerns': '{count, plural, one {# desk to look at} other {# desks to look at}}',
  'gathering.board.settled':
    '{count, plural, =0 {No desk in order} one {# desk in order} other {# desks in order}}',
  'gathering.board.settled.none': 'Desks that have arrived and closed will appear here.',
  'gathering.desk.name': 'Desk',
  'gathering.desk.school': 'School',
  'gathering.desk.state': 'State',
  'gathering.desk.enrolments': 'Enrolments',
  'gathering.desk.journal':
    'See the journal of desk {desk}: {count, plural, =0 {no enrolment} one {# enrolment} other {# enrolments}}',
  'gathering.desk.paper': 'Closing report',
  'gathering.desk.held': 'Places held',
  'gathering.state.missing': 'Missing',
  'gathering.state.open': 'Arrived, not closed',
  'gathering.state.closed': 'Arrived and closed',
  'gathering.state.rebuilt': 'Rebuilt from stubs',
  'gathering.state.contested': 'Alarm: two registers contradict each other',
  'gathering.state.contested.go': 'Settle',
  'gathering.note.restored': '{older} was taken over by another laptop, called {register}.',
  'gathering.note.withoutCopy': '{register} closed without a verified copy: {reason}',
  'gathering.note.gaps':
    '{register}: {count, plural, one {receipt number {numbers} is missing} other {receipts {numbers}{more, select, yes {…} other {}} are missing (# in all)}}.',
  'gathering.note.clockAhead':
    '{register}: clock {minutes, plural, one {# minute} other {# minutes}} ahead, corrected.',
  'gathering.note.clockBehind':
    '{register}: clock {minutes, plural, one {# minute} other {# minutes}} behind, corrected.',
  'gathering.note.released': 'Places released: {reason}',
  'gathering.paper.label': 'Enrolments on the closing report of desk {desk}',
  'gathering.paper.agrees': 'Same number as in the files',
  'gathering.paper.differs': 'Difference: {count} {sense, select, more {more} other {fewer}} in the files',
  'gathering.held': '{count, plural, one {{places} place} other {{places} places}}',
  'gathering.release': 'Release…',
  'gathering.release.label': 'Release the places of desk {desk}',
  'gathering.release.title': 'Release the places of desk {desk}',
  'gathering.release.missing':
    'This desk has not arrived: its places are held, since it may have given them. If you release them, they go to the waiting list; should its file come later, the places it gave remain granted, and capacity may be exceeded.',
  'gathering.release.open':
    'This desk is not closed: the places it has left are held. If you release them, they go to the waiting list; if it has given any since, capacity may be exceeded.',
  'gathering.release.rebuilt':
    'This desk is rebuilt from its stubs: places of which there is no trace are held. If you release them, they go to the waiting list; should more stubs turn up, capacity may be exceeded.',
  'gathering.release.reason': 'Reason',
  'gathering.release.confirm': 'Release the places',
  'gathering.release.doing': 'Releasing…',
  'gathering.release.cancel': 'Change nothing',
  'gathering.release.undo': 'Hold again',
  'gathering.release.undo.label': 'Hold the places of desk {desk} again',
  'gathering.journal.close': 'Close the journal',
  'gathering.journal.shown': '{shown} enrolments shown; the others are found by the search or in the file.',
  'gathering.journal.request': '{child} ({level}), {period}: {status}',

  'gathering.close.title': 'Put the morning away',
  'gathering.close.hint':
    'The key is forgotten. Decisions and the desks’ files, still encrypted, stay on this computer: you can open the morning again.',
  'gathering.close.action': 'Close the morning',

  'gathering.backup.title': 'Copy of the decisions',
  'gathering.backup.hint':
    'It holds the decisions, not the desks’ files: keep the sticks. Make one at every break.',
  'gathering.backup.locked': 'The copy is signed: it needs the coordinator’s keys.',
  'gathering.backup.save': 'Save a copy',
  'gathering.backup.saving': 'Preparing…',
  'gathering.backup.readBack':
    'Put {file} on the USB stick, then choose it from the stick: it is read back and compared.',
  'gathering.backup.done': 'Copy read back, nothing is missing: {file}',
  'gathering.backup.since':
    '{count, plural, one {One entry since: make another copy at the next break.} other {# entries since: make another copy at the next break.}}',
  'gathering.other.title': 'Take over the decisions of another computer',
  'gathering.other.hint':
    'The file coordination-….preau that the other computer saved. Dropped with the desks’ files it is recognised too.',
  'gathering.other.found':
    '“{file}” holds decisions of the coordinator, saved on {moment} ({count, plural, one {one entry} other {# entries}}): they do not count here yet.',
  'gathering.other.choice':
    'If the other computer is still in use, add its decisions to yours. If it is not, go on here where it stopped.',
  'gathering.other.takeIn': 'Add to mine',
  'gathering.other.goOn': 'Go on here',
  'gathering.other.known': '“{file}”: these decisions count here.',
};
