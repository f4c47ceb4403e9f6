export const publication = {
  'publication.title': 'Publish',
  'publication.lead': 'A published place is a promise: it stands, whatever comes afterwards.',
  'publication.nothingRead': 'No file has been read yet: there is nothing to publish.',
  'publication.nothingRead.go': 'Read the desks’ files',
  'publication.caption': '{title}, table',
  'publication.pool': '{period}, {centre}, {band}',
  'publication.column.child': 'Child',
  'publication.column.pool': 'Period and centre',

  'publication.state.title': 'How things stand',
  'publication.state.enrolments': 'Enrolments',
  'publication.state.granted': 'Places given',
  'publication.state.waiting': 'Waiting',
  'publication.state.toSettle': 'To settle',
  'publication.state.duplicate': 'Duplicates',
  'publication.state.refused': 'Refused',
  'publication.state.voided': 'Voided at the desk',
  'publication.state.clear': 'Every desk is closed and no case is left to settle.',
  'publication.state.forked':
    'The decisions have two continuations: nothing can be published before one is chosen.',
  'publication.state.cards':
    '{count, plural, one {One case is still to settle.} other {# cases are still to settle.}}',
  'publication.state.cards.body':
    'You can publish without waiting: these requests are announced as “being examined”, and their answer comes with another publication.',
  'publication.state.card': '{count, number} × {card}',
  'publication.state.arbitrate': 'Settle cases',
  'publication.state.held':
    '{count, plural, one {One desk still holds} other {# desks still hold}} {places, plural, one {one place} other {# places}}.',
  'publication.state.held.desks':
    'File missing or desk not closed: {desks}{more, plural, =0 {} one { and another} other { and # others}}. While they are held, nobody gets these places.',
  'publication.state.gather': 'Gather',
  'publication.state.refused.files':
    '{count, plural, one {One file was refused: what it holds is not counted.} other {# files were refused: what they hold is not counted.}}',

  'publication.publish.title': 'Sign and publish',
  'publication.publish.hint':
    'The register as it stands now is signed by the coordinator’s key and written among the decisions.',
  'publication.publish.done': 'Publication no. {number}, made on {moment} by {agent}.',
  'publication.publish.register': 'Fingerprint of register.json:',
  'publication.publish.forked': 'First choose which of the two continuations of the decisions counts.',
  'publication.publish.locked': 'A publication is signed: it needs the coordinator’s keys.',
  'publication.publish.overtaken':
    'A file or a decision came meanwhile: nothing was published. Look at how things stand, then try again.',
  'publication.publish.doing': 'Signing and publishing…',
  'publication.publish.action': '{number, plural, =1 {Publish} other {Publish again (no. {number})}}',

  'publication.changes.comparing': 'Comparing with the last publication…',
  'publication.changes.none': 'Since then no place was given or taken back.',
  'publication.changes.some':
    'Since then {gained, plural, =0 {no place given} one {one place given} other {# places given}}, {lost, plural, =0 {none taken back} one {one taken back} other {# taken back}}. Publish again to make that count.',
  'publication.changes.gained': '{count, plural, one {One place given since} other {# places given since}}',
  'publication.changes.lost':
    '{count, plural, one {One place taken back since} other {# places taken back since}}',

  'publication.confirm.title': 'Publication no. {number}',
  'publication.confirm.what':
    '{granted, plural, =0 {No place} one {# place} other {# places}} and {waiting, plural, =0 {no waiting request} one {# waiting request} other {# waiting requests}} will be announced to the families.',
  'publication.confirm.final':
    'Published places stand, and the decisions taken so far cannot be taken back any more.',
  'publication.confirm.cards':
    '{count, plural, one {One case stays open} other {# cases stay open}}; their requests are announced as “being examined”:',
  'publication.confirm.action':
    '{cards, plural, =0 {Publish} one {Publish with one open case} other {Publish with # open cases}}',
  'publication.confirm.cancel': 'Not yet',

  'publication.overtaken.title':
    '{count, plural, one {One request that came first, without a place} other {# requests that came first, without a place}}',
  'publication.overtaken.hint':
    'Their file came after a publication. They came before a request that was given the place in it: the promise stands, and the town owes them an answer.',
  'publication.overtaken.shown': '{shown} shown; all of them are in the report of the publication.',

  'publication.files.title': 'Papers and files of publication no. {number}',
  'publication.files.hint': 'Made of what was signed, even if a file has come since.',
  'publication.files.reading': 'Reading the published register…',
  'publication.files.damaged':
    'The register kept on this computer is no longer the one that was signed. Bring register.json from elsewhere, or publish again.',
  'publication.files.elsewhere': 'This publication was made on another computer.',
  'publication.files.elsewhere.body':
    'Bring its register.json: its fingerprint proves that it is the right one. Or publish again here.',
  'publication.files.drop': 'Drop the publication’s register.json here.',
  'publication.files.choose': 'Choose register.json',
  'publication.files.RegisterDiffers': '“{file}” is not the register of this publication. It is refused.',
  'publication.files.which': 'What is needed?',
  'publication.files.none': 'Tick at least one paper or file.',
  'publication.files.downloads': 'This browser does not let you choose a folder: files go to the downloads.',
  'publication.files.action': 'Prepare the files',
  'publication.files.stop': 'Stop',
  'publication.files.printed':
    '{letters, plural, one {# letter was prepared} other {# letters were prepared}} for this publication.',
  'publication.files.done':
    '{count, plural, =0 {Nothing to prepare: no answer has changed.} one {{folder, select, none {The file is ready: it is in the downloads.} other {The file is ready, in the folder {folder}.}}} other {{folder, select, none {The {count, number} files are ready: they are in the downloads.} other {The {count, number} files are ready, in the folder {folder}.}}}}',
  'publication.files.stopped': 'Stopped: {done} files of {total} are ready.',
  'publication.files.failed': '“{file}” could not be prepared. {reason}',
  'publication.progress.label': 'Files ready',
  'publication.progress.beginning': 'Preparing…',
  'publication.progress':
    'File {done} of {total}: {file}{pages, plural, =0 {} one {, # page} other {, # pages}}',

  'publication.kind.letters': 'Letters to families',
  'publication.kind.letters.hint': 'A PDF per school, in the order of classes, for the schoolbags.',
  'publication.kind.centreLists': 'Lists for the directors',
  'publication.kind.centreLists.hint': 'A PDF per centre: the children enrolled, period by period.',
  'publication.kind.waitingLists': 'Waiting lists',
  'publication.kind.waitingLists.hint': 'A PDF per centre, in the order of ranks.',
  'publication.kind.tables': 'Tables',
  'publication.kind.tables.hint': 'The register as XLSX and CSV, and an XLSX per centre.',
  'publication.kind.registerJson': 'register.json',
  'publication.kind.registerJson.hint': 'The signed register, to be kept with the desks’ files.',
  'publication.kind.noethysweb': 'Re-entry in Noethysweb',
  'publication.kind.noethysweb.hint': 'The individuals to import, and the bookings to tick off one by one.',
  'publication.kind.report': 'Report of the publication',
  'publication.kind.report.hint': 'To sign and keep: desks, places, decisions, wiped laptops.',
  'publication.letters.school': 'Letters of which school',
  'publication.letters.all': 'All schools',
  'publication.letters.english': 'With English under the French',
  'publication.letters.onlyChanged':
    'Only to families with an answer that changed since the last publication',

  'publication.wiped.title': 'Laptops to wipe',
  'publication.wiped.hint':
    'Each laptop has the data of all the families that it served. The guide for IT staff says how to wipe it. Note it here when it is done.',
  'publication.wiped.count':
    '{left, plural, =0 {{laptops, plural, one {The laptop is noted as wiped.} other {All {laptops} laptops are noted as wiped.}}} one {# laptop of {laptops} is left to wipe.} other {# laptops of {laptops} are left to wipe.}}',
  'publication.wiped.silent': 'Desks of which no file came, to be checked as well: {desks}.',
  'publication.wiped.left': 'Laptops not noted yet',
  'publication.wiped.desk': 'Laptop',
  'publication.wiped.state': 'Wiping',
  'publication.wiped.action': 'Note…',
  'publication.wiped.action.label': 'Note that {desk} is wiped',
  'publication.wiped.note': 'Remark',
  'publication.wiped.note.hint': 'For instance who did it. May stay empty.',
  'publication.wiped.confirm.title': 'Laptop {desk} wiped?',
  'publication.wiped.confirm.body': 'This goes into the report and cannot be taken back.',
  'publication.wiped.confirm.action': 'It is wiped',
  'publication.wiped.confirm.doing': 'Recording…',
  'publication.wiped.confirm.cancel': 'Not yet',
};
