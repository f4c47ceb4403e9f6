import type { journal as french } from '../fr/journal.ts';

export const journal: Record<keyof typeof french, string> = {
  'journal.title': 'Journal',
  'journal.back': 'Back to the journal',
  'journal.search': 'Find an enrolment',
  'journal.search.hint':
    'Last name, first name, telephone, birth date, receipt number, or n12 for ticket 12.',
  'journal.search.keys': 'move',
  'journal.search.open': 'open',
  'journal.views': 'What the journal shows',
  'journal.view.enrolments': 'Enrolments',
  'journal.view.ledger': 'Whole register',
  'journal.list': 'Enrolments, newest first',
  'journal.list.total':
    '{count, plural, =0 {No enrolments} one {# enrolment} other {# enrolments}}, newest first.',
  'journal.list.found':
    '{count, plural, =0 {No enrolment found} one {# enrolment found} other {# enrolments found}}.',
  'journal.list.foundMore': 'More than {count} enrolments found: type more.',
  'journal.list.empty': 'No enrolment yet. The first appears here as soon as it is recorded.',
  'journal.list.notFound':
    'No enrolment of this desk matches “{question}”. Try a single word, or the telephone number.',
  'journal.list.more': 'Show more',
  'journal.ticket': 'no. {ticket}',
  'journal.time.paper': 'paper form',
  'journal.carriedBy': 'carried by {bearer}',
  'journal.outcome.granted': '{count, plural, one {# place granted} other {# places granted}}',
  'journal.outcome.waiting': '{count} waiting',
  'journal.outcome.voided': 'voided',

  'journal.ledger.lead':
    'Every entry of this desk, newest first: enrolments, refusals, copies, transfers, closings.',
  'journal.ledger.list': 'Entries of the register, newest first',
  'journal.ledger.unreadable': 'This entry cannot be read. Tell the coordinator.',

  'journal.event.seq': 'entry {seq}',
  'journal.event.agent': 'by {agent}',
  'journal.event.reason': 'Reason: {reason}',
  'journal.event.DeskOpened': 'Desk {desk} opened.',
  'journal.event.HouseholdEnrolled': 'Enrolment recorded under ticket {ticket}: {outcomes}.',
  'journal.event.HouseholdEnrolled.late':
    'Paper form of {moment} recorded under ticket {ticket}: {outcomes}.',
  'journal.event.EntryVoided': 'Entry voided, receipt taken back.',
  'journal.event.HouseholdCorrected': 'Record corrected.',
  'journal.event.WaitingGranted':
    '{count, plural, one {One place granted} other {# places granted}} from the waiting list.',
  'journal.event.WaitingGranted.request': '{child}: {period}',
  'journal.event.ReceiptPrinted': 'Receipt printed.',
  'journal.event.ReceiptPrinted.revision': 'Corrected receipt /{revision} printed.',
  'journal.event.ReceiptPrinted.copy': 'Duplicate printed (copy {copy}).',
  'journal.event.ReceiptPrinted.revision.copy': 'Duplicate of receipt /{revision} printed (copy {copy}).',
  'journal.event.VisitRefused.R9':
    'Visit refused, ticket {ticket}: {bearer} has already carried another family.',
  'journal.event.VisitRefused.R9.earlier': 'Carried before: receipt {receipt}.',
  'journal.event.VisitRefused.R11': 'Visit refused, ticket {ticket}: {bearer}, child of another school.',
  'journal.event.VisitRefused.R11.school': 'The child’s school: {school}.',
  'journal.event.PaperPending':
    '{count, plural, =0 {No paper form pending any more.} one {One paper form pending: ticket {tickets}.} other {# paper forms pending: tickets {tickets}.}}',
  'journal.event.PlacesSent':
    '{count, plural, one {One place sent} other {# places sent}} to desk {desk}: {period}, {band}.',
  'journal.event.PlacesReceived':
    '{count, plural, one {One place received} other {# places received}} from {desk, select, reserve {the reserve} other {desk {desk}}}: {period}, {band}.',
  'journal.event.CopyVerified': 'Copy verified up to entry {upTo}: {file}',
  'journal.event.DeskRestored': 'Desk taken over from a copy of desk {desk}, up to entry {upTo}.',
  'journal.event.DeskClosed':
    'Desk closed: {count, plural, =0 {no enrolments} one {# enrolment} other {# enrolments}}.',
  'journal.event.DeskClosed.withoutCopy': 'Closed without a verified copy: {reason}',
  'journal.event.DeskReopened': 'Desk reopened.',

  'journal.change': '{field}: “{from}” becomes “{to}”.',
  'journal.change.added': '{field}: “{to}” added.',
  'journal.change.removed': '{field}: “{from}” removed.',
  'journal.change.child': '{field} ({child})',
  'journal.change.guardian': '{field} of the guardian',
  'journal.change.secondGuardian': '{field} of the second guardian',

  'journal.field.lastName': 'Last name',
  'journal.field.firstName': 'First name',
  'journal.field.usualName': 'Usual name',
  'journal.field.phone': 'Telephone',
  'journal.field.birthDate': 'Birth date',
  'journal.field.school': 'School',
  'journal.field.level': 'Level',
  'journal.field.class': 'Class',
  'journal.field.address': 'Address',
  'journal.field.email': 'Email',
  'journal.field.cafNumber': 'CAF beneficiary number',

  'journal.enrolment.title': 'Receipt {number}',
  'journal.enrolment.lead': '{family}, ticket {ticket}, {moment}.',
  'journal.earlier': 'before the restoration',
  'journal.enrolment.earlier': 'This enrolment was recorded before the desk was restored.',
  'journal.enrolment.earlier.body':
    'Its receipt remains valid and the family is recognised. It can no longer be corrected or printed again here: the coordinator does so, after the merge.',
  'journal.enrolment.unknown': 'This number is not in this desk’s register.',
  'journal.enrolment.unknown.body':
    'Read the receipt again: its first letters say at which school and desk it was handed over.',
  'journal.enrolment.voided': 'This entry was voided: {reason}',
  'journal.enrolment.voided.body':
    'The number stays used and its places have returned to the desk. The receipt is worth nothing any more.',
  'journal.enrolment.voided.again': 'Enter it again at the counter',
  'journal.enrolment.unprinted': 'Receipt {number} has not been printed yet.',
  'journal.enrolment.unprinted.body': 'It replaces the one the family holds.',
  'journal.enrolment.actions': 'What to do with this enrolment',
  'journal.enrolment.print': 'Print the receipt',
  'journal.enrolment.reprint': 'Print again (duplicate)',
  'journal.enrolment.printing': 'Printing…',
  'journal.enrolment.correct': 'Correct',
  'journal.enrolment.add': 'Add periods',
  'journal.enrolment.add.hint': 'Adding periods is a new enrolment with its own ticket.',
  'journal.enrolment.void': 'Void the entry',

  'journal.print.save': 'Save as PDF',
  'journal.print.english': 'English under the French',

  'journal.children.title': 'Children and periods',
  'journal.children.born': 'born {date}',
  'journal.children.requests': 'Periods, {child}',
  'journal.request.period': '{week}, {days}',
  'journal.request.granted': 'Place granted',
  'journal.request.waiting': 'Waiting',
  'journal.request.rank': 'provisional rank {rank}',
  'journal.request.centre': 'centre {centre}',
  'journal.fact': '{label}: {value}',
  'journal.meal': 'Meal',
  'journal.meal.standard': 'standard',
  'journal.meal.noMeat': 'no meat',
  'journal.meal.special': 'special',
  'journal.pai': 'Health plan (PAI)',
  'journal.healthEnvelope': 'Health envelope received',
  'journal.yes': 'yes',
  'journal.no': 'no',

  'journal.visit.title': 'Family and visit',
  'journal.visit.guardian': 'Guardian',
  'journal.visit.secondGuardian': 'Second guardian',
  'journal.visit.bearer': 'At the desk',
  'journal.visit.bearer.own': 'for their own family',
  'journal.visit.bearer.carried': 'carries this family',
  'journal.visit.together': 'Same visit',
  'journal.visit.recorded': 'Recorded',
  'journal.visit.recordedBy': '{moment} by {agent}',
  'journal.visit.takenAt': 'Paper form taken',
  'journal.visit.formSigned': 'Form signed',
  'journal.visit.proxySeen': 'Proxy seen',

  'journal.history.title': 'History',

  'journal.correct.title': 'Correct {number}',
  'journal.correct.lead':
    'Change what is wrong and nothing else. The old value stays in the register, with your name and your reason.',
  'journal.correct.children': 'Children',
  'journal.correct.guardians': 'Guardians',
  'journal.correct.contact': 'Contact',
  'journal.correct.why': 'Reason',
  'journal.correct.reason': 'Why this correction',
  'journal.correct.reason.hint': 'For example: date misread on the form.',
  'journal.correct.optional': 'optional',
  'journal.correct.choose': 'Choose',
  'journal.correct.submit': 'Record the correction',
  'journal.correct.pending': 'Recording…',
  'journal.correct.cancel': 'Go back without correcting',
  'journal.correct.unreadable':
    '{count, plural, one {One field needs} other {# fields need}} another look before recording.',
  'journal.correct.settle': 'First name and birth date change together.',
  'journal.correct.settle.body':
    'A place is not handed on to another child. The correction will be recorded, and the coordinator will decide. If this is another child, make a new enrolment instead.',
  'journal.correct.move': 'Changing school or level moves no granted place.',
  'journal.correct.move.granted':
    '{count, plural, one {The granted place stays} other {The # granted places stay}} in the same centre and band.',
  'journal.correct.move.waiting':
    '{count, plural, one {The waiting request moves} other {The # waiting requests move}} to the right list, keeping the same rank of arrival.',
};
