/** The editor in which a coordinator prepares a campaign. */
export const editor = {
  'editor.title': 'Prepare the campaign',
  'editor.optional': 'optional',
  'editor.inFrench': '{what}, in French',
  'editor.inEnglish': '{what}, in English',
  'editor.inEnglish.hint': 'Left empty, the French text is taken.',
  'editor.date.placeholder': 'dd/mm/yyyy',
  'editor.date.unreadable': 'Date to be typed day, month, year: 25/05/2024.',
  'editor.date.impossible': 'There is no such date.',
  'editor.remove': 'Remove',
  'editor.remove.label': 'Remove: {thing}',
  'editor.undo': 'Undo',
  'editor.redo': 'Redo',
  'editor.leave': 'Leave the editor',
  'editor.pages': 'Steps of the preparation',
  'editor.ways': 'Previous and next step',
  'editor.before': 'Back: {page}',
  'editor.after': 'Next: {page}',
  'editor.stops': '{count, plural, one {# point to fill in or mend} other {# points to fill in or mend}}',
  'editor.warns': '{count, plural, one {# point to look at} other {# points to look at}}',
  'editor.fine': 'nothing to report',
  'editor.problems.more': '{count, plural, one {And one other point.} other {And # other points.}}',
  'editor.head.draft': 'Draft, not issued yet.',
  'editor.head.issued':
    '{issued, plural, one {Issued once: what changes here holds only once it is issued again.} other {Issued # times: what changes here holds only once it is issued again.}}',

  'editor.save.saving': 'Saving…',
  'editor.save.saved': 'Everything is saved on this computer.',
  'editor.save.retry': 'Try again',
  'editor.save.StorageFull':
    'The disk of this computer is full: the last change is not saved. Make room, then try again.',
  'editor.save.StorageUnavailable':
    'This computer does not let anything be saved: the last change will be lost with this page. Close the other windows of Préau, then try again.',
  'editor.save.OfficeDamaged':
    'What is saved on this computer cannot be read any more. Open the campaign from its last .campagne.json file.',
  'editor.save.OfficeReadBackDiffers':
    'What was just saved does not read back as it should. Try again; if it happens again, use another computer.',
  'editor.save.OfficeNumberTaken':
    'Another window has worked on this campaign in the meantime. Close it, then load this page again.',

  'editor.door.lead':
    'Step by step or by import. Everything is kept on this computer at each keystroke: you may stop and come back.',
  'editor.door.kept': 'Campaigns on this computer',
  'editor.door.kept.hint': 'Go on where you were.',
  'editor.door.untitled': 'Campaign without a title',
  'editor.door.issued': '{issued, plural, =0 {not issued yet} one {issued once} other {issued # times}}',
  'editor.door.take': 'Go on',
  'editor.door.take.label': 'Go on: {title}',
  'editor.door.new': 'New campaign',
  'editor.door.new.hint': 'Have your three tables at hand: schools, periods and places.',
  'editor.door.new.start': 'Begin a campaign',
  'editor.door.file': 'Open an existing campaign',
  'editor.door.file.hint':
    'A file issued before, to revise it here or on another computer. Shares that differ from the automatic split are marked there as set by hand.',
  'editor.door.file.drop': 'Drop the file here (.campagne.json).',
  'editor.door.file.choose': 'Choose the file',
  'editor.door.training':
    '“{file}” is the campaign of the training town: it is not to be prepared. Begin a new campaign.',
  'editor.door.replace': 'This campaign is already on this computer',
  'editor.door.replace.body':
    'What was changed here since that file would be lost: the file would take the place of the draft.',
  'editor.door.replace.confirm': 'Replace the draft',
  'editor.door.replace.cancel': 'Keep the draft',

  'editor.page.matinee': 'Town and morning',
  'editor.page.periodes': 'Periods',
  'editor.page.tranches': 'Bands',
  'editor.page.ecoles': 'Centres and schools',
  'editor.page.places': 'Places',
  'editor.page.dotations': 'Reserve and shares',
  'editor.page.regles': 'Rules and questions',
  'editor.page.mentions': 'Notices',
  'editor.page.verification': 'Check',
  'editor.lead.matinee': 'What stands at the head of every paper and screen.',
  'editor.lead.periodes': 'What families may ask for: weeks, or single days.',
  'editor.lead.tranches':
    'The groups of levels that have places of their own. Each level goes into one band, and one only.',
  'editor.lead.ecoles':
    'One school, one centre: the child’s school decides. Each school has one or several desks.',
  'editor.lead.places': 'The capacity of each centre, per band and period.',
  'editor.lead.dotations':
    'The laptops cannot talk to each other: each desk is given its share of the places, and never grants more.',
  'editor.lead.regles': 'What holds for the whole morning, and what else the town asks.',
  'editor.lead.mentions': 'These texts are printed on the letters, the forms and the receipts.',
  'editor.lead.verification': 'Everything that is left to do, with the way to its place.',

  'editor.part.periods': 'Periods',
  'editor.part.centres': 'Leisure centres',
  'editor.part.schools': 'Schools',
  'editor.part.rules': 'Rules',
  'editor.part.questions': 'The town’s own questions',

  'editor.thing.band': 'Band {number}',
  'editor.thing.question': 'Question {number}',
  'editor.thing.choice': 'Answer {number}',

  'editor.field.address.optional': 'Address (optional)',
  'editor.field.school': 'School',

  'editor.sheet.number': 'No.',
  'editor.sheet.selected':
    '{rows, plural, one {# row} other {# rows}} by {columns, plural, one {# column} other {# columns}}',
  'editor.sheet.leftOut':
    '{count, plural, one {One pasted cell found no place.} other {# pasted cells found no place.}}',
  'editor.sheet.problem':
    '{row}, {column}: {message}{others, plural, =0 {} one { And one other cell.} other { And # other cells.}}',
  'editor.sheet.notANumber': '“{value}” is not a whole number, 0 or more: nothing was changed.',
  'editor.sheet.notADate': '“{value}” is not a date (25/05/2024): nothing was changed.',

  'editor.town.title.hint': 'For example: Inscriptions aux centres de loisirs, été 2024.',
  'editor.town.morning': 'The morning',
  'editor.town.timeZone.hint':
    'Europe/Paris in mainland France; Indian/Reunion, America/Martinique… overseas.',
  'editor.town.answer': 'The answer to families',
  'editor.town.answer.hint': 'Every receipt promises families on the waiting list an answer by this date.',

  'editor.periods.adding': 'Add',
  'editor.periods.kind': 'What to add',
  'editor.periods.kind.week': 'Weeks',
  'editor.periods.kind.day': 'Single days',
  'editor.periods.first.week': 'First Monday',
  'editor.periods.first.day': 'First day',
  'editor.periods.count.week': 'Weeks',
  'editor.periods.count.day': 'Days',
  'editor.periods.count.fault': 'A number from 1 to {maximum}.',
  'editor.periods.notMonday': 'This day is not a Monday.',
  'editor.periods.add': 'Add',
  'editor.periods.hint':
    'Arrows, Enter and paste as in a spreadsheet. The column “Week” holds the short name, on the receipt and in the table of places.',
  'editor.periods.days': 'Open days',
  'editor.periods.days.hint':
    'Untick the days on which the centres are closed. Below, the period as families will read it on the receipt.',
  'editor.periods.open': 'open',
  'editor.periods.closed': 'closed',
  'editor.periods.receipt': 'Place granted {period}.',

  'editor.bands.add': 'Add a band',
  'editor.bands.label': 'Name of the band',
  'editor.bands.levels': 'Levels of “{band}”',
  'editor.bands.complete': 'Each level is in one band, and one only.',
  'editor.bands.none': 'In no band: {levels}.',
  'editor.bands.several': 'In several bands: {levels}.',

  'editor.centres.hint': 'The last row adds a centre. A centre without schools goes when its row is emptied.',
  'editor.schools.hint':
    'The last row adds a school; an emptied row goes. Code: a letter and two letters or digits, at the head of every receipt.',
  'editor.schools.spares.hint': 'Cards without places, ready for a laptop that dies.',

  'editor.places.notYet':
    'Fill in the periods, the bands and the centres first: they are the rows and columns.',
  'editor.places.caption': 'Places per centre and band',
  'editor.places.hint': 'Paste a block from a spreadsheet into its first cell. Ctrl+D fills down.',
  'editor.places.row': 'Centre and band',
  'editor.places.header': '{centre} · {band}',
  'editor.places.total': 'Total · {band}',

  'editor.shares.reserve.hint':
    'Kept by the coordinator, to help out a desk or the waiting list. At 100 the desks grant nothing: all is decided afterwards.',
  'editor.shares.title': 'The share of each desk',
  'editor.shares.hint':
    'The automatic split follows the number of pupils. A cell you type in is set by hand and marked; the others adjust. Emptied, it goes back to the automatic split.',
  'editor.shares.notYet': 'Fill in the periods and the centres first: the shares follow from them.',
  'editor.shares.default': 'Back to the automatic split',
  'editor.shares.caption': 'Shares of the centre',
  'editor.shares.heading': 'Band and share',
  'editor.shares.reserve': 'Reserve',
  'editor.shares.row': '{band} · {holder}',
  'editor.shares.sum': '{band} · Sum / capacity',
  'editor.shares.sumOf': '{sum} / {capacity}',
  'editor.shares.byHand': 'Set by hand; the automatic split would give {usual}.',

  'editor.rules.carried.hint': 'Beside its own family, over the whole morning and all desks.',
  'editor.rules.queue': 'Queue',
  'editor.rules.queue.hint': 'Tickets are handed out at the door.',
  'editor.rules.queue.school': 'One per school',
  'editor.rules.queue.desk': 'One per desk',
  'editor.rules.otherSchools': 'Children of another school',
  'editor.rules.otherSchools.hint': 'A brother or sister who goes to school elsewhere, say.',
  'editor.rules.otherSchools.waiting': 'Recorded as waiting',
  'editor.rules.otherSchools.refused': 'Refused',
  'editor.questions.hint':
    'As few as possible: each question slows the queue. Never about health, nationality, religion or income.',
  'editor.questions.add': 'Add a question',
  'editor.questions.label': 'The question',
  'editor.questions.kind': 'Answered by',
  'editor.questions.kind.yesNo': 'Yes or no',
  'editor.questions.kind.choice': 'A choice',
  'editor.questions.kind.text': 'A text',
  'editor.questions.of': 'Asked',
  'editor.questions.of.household': 'Once per family',
  'editor.questions.of.child': 'For each child',
  'editor.questions.required': 'An answer is required',
  'editor.questions.addChoice': 'Add an answer',
  'editor.questions.up': 'Move up',
  'editor.questions.up.label': 'Move up: {thing}',
  'editor.questions.down': 'Move down',
  'editor.questions.down.label': 'Move down: {thing}',

  'editor.notices.rules': 'Rules of the morning',
  'editor.notices.rules.hint': '“No cancellation is possible” is already printed on every receipt.',
  'editor.notices.rules.start': 'Begin from a usual text for the rules',
  'editor.notices.privacy': 'Your data (GDPR)',
  'editor.notices.privacy.hint': 'To be read by your data protection officer.',
  'editor.notices.privacy.start': 'Begin from a usual text for the data',
  'editor.notices.contact': 'Contact',
  'editor.notices.contact.hint': 'Where a family may ask after the morning.',
  'editor.notices.contact.start': 'Begin from a usual text for the contact',
  'editor.notices.unfinished': 'Parts in brackets still have to be filled in: {notices}.',
  'editor.notices.start.rules':
    'Requests are dealt with in order of arrival. Each school has its leisure centre: the centre cannot be chosen. {carried, plural, =0 {Everyone enrols their own family only.} one {A person may bring the enrolment of one family other than their own, with its signed proxy.} other {A person may bring the enrolments of up to # families other than their own, with their signed proxies.}}',
  'editor.notices.start.privacy':
    'The town of {town} records these data to enrol children in its leisure centres, a task in the public interest. Required: the child’s name, birth date, school and level, a guardian’s name and telephone; the rest is optional. Who has access: [departments concerned]. Kept for: [how long]. To see, correct or erase them, to object, and for the rules of the algorithm that grants places in order of arrival: [address of the data protection officer]. Complaints: cnil.fr, cada.fr.',
  'editor.notices.start.contact': '[Department], [address], {town}. Telephone: [number].',

  'editor.check.ready': 'The campaign is complete: nothing keeps it from being issued.',
  'editor.check.ready.body': 'The next step signs the file for the laptops and opens the papers.',
  'editor.check.issue': 'Issue the campaign',
  'editor.check.desks': 'Desks, spare ones included',
  'editor.check.places': 'Places in all',

  'editor.import.schools': 'Import the table of schools',
  'editor.import.periods': 'Import the table of periods',
  'editor.import.capacities': 'Import the table of places',
  'editor.import.schools.hint':
    'Centres named for the first time are created. The table takes the place of the schools entered so far.',
  'editor.import.periods.hint':
    'Dates like 08/07/2024 or 2024-07-08; several closed days are parted by a comma. The table takes the place of the periods entered so far.',
  'editor.import.capacities.hint':
    'One row per centre and band, one column per period. The table takes the place of that of the places.',
  'editor.import.columns': 'Columns expected, in any order: {columns}.',
  'editor.import.drop': 'Drop a CSV file here.',
  'editor.import.choose': 'Choose a CSV file',
  'editor.import.file': '“{file}”',
  'editor.import.pasted': 'The pasted text',
  'editor.import.paste': 'Or paste the cells of your spreadsheet here',
  'editor.import.paste.hint': 'With the row of headers.',
  'editor.import.take': 'Take these cells',
  'editor.import.cancel': 'Close without importing',
  'editor.import.refused': '{from} was not taken, and nothing has changed. To be put right in the table:',
  'editor.import.others': '{count, plural, one {And one other error.} other {And # other errors.}}',
  'editor.import.done.schools':
    '{count, plural, one {# school imported.} other {# schools imported.}} “Undo” takes it back.',
  'editor.import.done.periods':
    '{count, plural, one {# period imported.} other {# periods imported.}} “Undo” takes it back.',
  'editor.import.done.capacities':
    'Places imported for {count, plural, one {# centre} other {# centres}}. “Undo” takes it back.',

  'editor.table.CsvTooLarge': 'This file is over {maximum} MB: it is not one of these tables.',
  'editor.table.CsvUndecodable':
    'This is not a text file (workbook, picture or other encoding). In the spreadsheet, save it as CSV UTF-8.',
  'editor.table.CsvEmpty': 'There is nothing in it.',
  'editor.table.CsvQuotes': 'A quotation mark is not closed in row {row}.',
  'editor.table.TableTooLong':
    '{rows, number} rows; {maximum, number} are the most. This is probably not the right file.',
};
