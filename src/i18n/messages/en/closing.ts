import type { closing as fr } from '../fr/closing.ts';

export const closing: Record<keyof typeof fr, string> = {
  'closing.title': 'Copies and closing',
  'closing.lead': 'The register of desk {desk}, off this laptop; then the end of the morning.',

  'closing.copies.title': 'Copies',
  'closing.copies.hint':
    'A copy on the USB stick saves the morning if this laptop breaks down. It is encrypted: only the coordinator and the passphrase of this desk open it.',
  'closing.copies.none': 'No verified copy yet.',
  'closing.copies.unsaved':
    '{count, plural, one {The enrolment recorded exists on this laptop only.} other {The # enrolments recorded exist on this laptop only.}}',
  'closing.copies.last': 'Last copy verified at {time}: {file}',
  'closing.copies.whole': 'It holds everything that was recorded.',
  'closing.copies.since':
    '{count, plural, one {One enrolment has been recorded since.} other {# enrolments have been recorded since.}}',
  'closing.copies.since.other':
    '{count, plural, one {One entry has been made since, no enrolment.} other {# entries have been made since, no enrolment.}}',

  'closing.copy.save': 'Save a copy',
  'closing.copy.writing': 'Writing the file…',
  'closing.copy.written': 'The file {file} has gone to the downloads.',
  'closing.copy.written.body':
    'Put it on the USB stick, then choose it where it is: Préau reads it back and checks that it is whole. Without that, it is not a copy.',
  'closing.copy.check': 'Drop here the file that was just saved.',
  'closing.copy.choose': 'Choose the file',
  'closing.copy.verified': 'Copy verified: {file}',
  'closing.copy.verified.body':
    'The file read back is identical, byte for byte. It holds {upTo, plural, one {# entry} other {# entries}}.',
  'closing.copy.unrecorded': 'The copy is good, but the register could not take note of it.',
  'closing.copy.SaveFailed':
    'The file could not be written there ({detail}): the stick may be full or gone. Try again, on another stick if need be.',

  'closing.close.title': 'Closing',
  'closing.close.hint':
    'When the last family is served. Closing gives back the places that are left: they go to the families who wait, all over the town.',
  'closing.close.action': 'Close the desk',
  'closing.lastTicket': 'Last ticket handed out at the door',
  'closing.lastTicket.hint': 'The number of the last ticket handed out, served or not. 0 if there was none.',
  'closing.lastTicket.missing': 'Say which is the last ticket handed out.',
  'closing.lastTicket.low':
    'This desk has already seen ticket {highest}: the last one handed out is no lower.',

  'closing.unserved.none': 'Every ticket handed out was served at this desk.',
  'closing.unserved':
    '{count, plural, one {One ticket was not served} other {# tickets were not served}} at this desk; {ticked, plural, =0 {none ticked} other {# ticked}}',
  'closing.unserved.alone':
    'Take the forms of these families: the tickets that are ticked stand in the closing report. Untick those who left without a request.',
  'closing.unserved.shared':
    'Another desk of the school serves the same queue: it may have served these tickets. Leave ticked those whose form you have taken; they stand in the closing report.',
  'closing.unserved.all': 'Tick all',
  'closing.unserved.noneOfThem': 'Untick all',
  'closing.unserved.enter': 'Enter these forms now',

  'closing.reason.why':
    '{count, plural, one {One entry is in no verified copy.} other {# entries are in no verified copy.}}',
  'closing.reason.body':
    'Save a copy first, above. If that is impossible, say why: the reason stands in the closing report.',
  'closing.reason': 'Why close without a copy',
  'closing.reason.hint': 'For example: USB stick lost.',
  'closing.reason.missing': 'Save a copy, or give a reason.',

  'closing.confirm.title': 'Close desk {desk}?',
  'closing.confirm.counts':
    '{enrolments, plural, =0 {No enrolment} one {# enrolment} other {# enrolments}}; {unserved, plural, =0 {no unserved ticket} one {# unserved ticket} other {# unserved tickets}}.',
  'closing.confirm.places':
    'The places that are left are given back. Even when reopened, this desk gives none: it enrols on the waiting list only.',
  'closing.confirm.withoutCopy': 'Without a verified copy of the whole register',
  'closing.confirm.reason': 'Reason given: {reason}',
  'closing.confirm.yes': 'Close the desk',
  'closing.confirm.no': 'Go on with the morning',
  'closing.confirm.doing': 'Closing…',

  'closing.closed.title': 'Desk closed',
  'closing.closed.lead':
    'Desk {desk} was closed on {moment}. Left to do: its file, its report and the envelope to hand over.',
  'closing.closed.withoutCopy': 'Closed without a verified copy of the whole register.',
  'closing.fact.enrolments': 'Enrolments',
  'closing.fact.voided': 'Voided numbers',
  'closing.fact.firstReceipt': 'First receipt',
  'closing.fact.lastReceipt': 'Last receipt',
  'closing.fact.lastTicket': 'Last ticket handed out',
  'closing.fact.unserved': 'Unserved tickets',
  'closing.fact.none': 'none',

  'closing.file.title': 'The desk’s file',
  'closing.file.hint': 'The last one, with the closing in it: the one the coordinator waits for.',
  'closing.file.save': 'Save the desk’s file',
  'closing.report.title': 'The closing report',
  'closing.report.hint': 'Printed, read and signed. Make it after the file: it bears its name.',
  'closing.report.nothingToSave': 'no enrolment to save',
  'closing.handOver.title': 'To hand over to the coordinator',
  'closing.handOver.hint': 'All together, in the desk’s envelope.',
  'closing.earlier.save': 'Save the register it was restored from too, {desk}',
  'closing.handOver.earlier': 'File {file}, of the register from before the restoration.',
  'closing.handOver.earlier.missing':
    '{count, plural, one {The file of the register from before the restoration is not saved yet.} other {# files of registers from before restorations are not saved yet.}}',
  'closing.handOver.file': 'The USB stick, with the file {file}',
  'closing.handOver.file.missing': 'The USB stick, with the desk’s file: it is not verified yet (1).',
  'closing.handOver.report': 'The closing report, signed',
  'closing.handOver.report.missing': 'The closing report, signed: it is not printed yet (2).',
  'closing.handOver.stubs': 'The stubs of the receipts and the reservation forms',
  'closing.handOver.forms':
    '{count, plural, one {The form of the unserved ticket: {tickets}} other {The forms of the # unserved tickets: {tickets}}}',
  'closing.head': 'Last entry of the register: no. {count}, fingerprint {hash}.',

  'closing.reopen.title': 'Reopen',
  'closing.reopen.hint': 'One more family has come, or a form was forgotten.',
  'closing.reopen.action': 'Reopen the desk',
  'closing.reopen.question': 'Reopen the desk?',
  'closing.reopen.waitingOnly': 'A reopened desk enrols on the waiting list only.',
  'closing.reopen.again':
    'Its places were given back. It has to be closed again, with a new file and a new closing report to hand over.',
  'closing.reopen.reason': 'Why',
  'closing.reopen.reason.hint': 'A few words: they stay in the register.',
  'closing.reopen.reason.missing': 'Give the reason, in a few words.',
  'closing.reopen.yes': 'Reopen',
  'closing.reopen.doing': 'Reopening…',
  'closing.reopen.no': 'Leave it closed',
};
