/** Keys, issue, papers and reserve of a campaign, on the coordinator's laptop. */
export const issuing = {
  'issuing.loading': 'Reading what is kept on this computer…',
  'issuing.retry': 'Try again',
  'issuing.choose': 'Choose',
  'issuing.steps': 'Preparing the campaign, step by step',
  'issuing.step.campaign': 'Campaign',
  'issuing.step.keys': 'Keys',
  'issuing.step.issue': 'Issue',
  'issuing.step.papers': 'Papers',
  'issuing.step.reserve': 'Reserve',

  'issuing.none.title': 'No campaign on this computer',
  'issuing.none.hint': 'Keys, papers and reserve are those of a campaign.',
  'issuing.none.prepare': 'Prepare a campaign',
  'issuing.adopt.title': 'Go on with a campaign already issued',
  'issuing.adopt.hint':
    'On another computer than the one that prepared it: the campaign file first, then its keys.',
  'issuing.adopt.drop': 'Drop the campaign file here (.campagne.json).',
  'issuing.adopt.choose': 'Choose the campaign file',
  'issuing.adopt.training': '“{file}” is a training campaign: it cannot be used here.',
  'issuing.adopt.other': '“{file}” is another campaign than the one open here.',
  'issuing.notIssued': 'The campaign has not been issued yet.',
  'issuing.notIssued.go': 'Go to the issue',

  'issuing.OfficeDamaged':
    '{what, select, drafts {The campaign in preparation} keys {The file of keys} issues {An issued campaign} other {The history of the reserve}} kept on this computer can no longer be read. Start again from the campaign file and the backup of the keys.',
  'issuing.OfficeReadBackDiffers':
    'What was just stored does not read back the same: nothing was done. Restart the computer, or take another one.',
  'issuing.OfficeNumberTaken':
    'Another window has already made number {number}. Close it, reload this page and start again.',

  'issuing.keys.title': 'The coordinator’s keys',
  'issuing.keys.lead':
    'They sign the campaign and open what the desks recorded. Without them nobody can read anything any more: make them safe before anything else.',
  'issuing.passphrase.new': 'Passphrase',
  'issuing.passphrase.hint': 'At least 12 characters, or 4 words.',
  'issuing.passphrase.again': 'The same, once more',
  'issuing.passphrase.again.hint': 'It is not shown: a slip of the finger would lock everything.',
  'issuing.passphrase.tooWeak': 'Too easy to guess: at least 12 characters, or 4 words.',
  'issuing.passphrase.differs': 'The two are not the same.',
  'issuing.strength.weak': 'Too easy to guess.',
  'issuing.strength.enough': 'Good enough.',
  'issuing.strength.strong': 'Strong.',

  'issuing.create.title': 'Create the keys',
  'issuing.create.hint':
    'Once per campaign. The passphrase protects them on this computer and in the backup file.',
  'issuing.create.action': 'Create the keys',
  'issuing.create.doing': 'Creating the keys…',

  'issuing.unlock.title': 'Unlock the keys',
  'issuing.unlock.hint': 'They are on this computer, closed by the passphrase.',
  'issuing.unlock.passphrase': 'The coordinator’s passphrase',
  'issuing.unlock.action': 'Unlock',
  'issuing.unlock.doing': 'Opening…',

  'issuing.restore.title': 'Restore the keys',
  'issuing.restore.hint':
    'On another computer, or when the passphrase is lost: with the backup file, or with the recovery sheet.',
  'issuing.restore.from': 'From what?',
  'issuing.restore.file': 'The backup file',
  'issuing.restore.sheet': 'The recovery sheet',
  'issuing.restore.drop': 'Drop the file coordination-….cle.age here.',
  'issuing.restore.picked': 'File chosen: {file}',
  'issuing.restore.choose': 'Choose the backup',
  'issuing.restore.passphrase': 'Passphrase of the file',
  'issuing.restore.code': 'Recovery code',
  'issuing.restore.line': 'Line {line}',
  'issuing.restore.action': 'Restore the keys',

  'issuing.KeysFileTooLarge':
    'This file is too large for a backup of keys (more than {maximum} kB). Choose the file coordination-….cle.age.',
  'issuing.KeysFileEmpty': 'This file is empty. Take another copy of the backup, or the sheet.',
  'issuing.KeysFileForeign': 'This is not a backup of Préau keys. Choose the file coordination-….cle.age.',
  'issuing.KeysPassphraseWrong': 'The passphrase does not open these keys.',
  'issuing.KeysFileDamaged': 'This backup is damaged. Take another copy, or the recovery sheet.',
  'issuing.KeysFileNewer': 'This backup comes from a newer version of Préau ({version}). Update Préau here.',
  'issuing.KeysOfAnotherCampaign':
    'These are not the keys of this campaign: they did not sign it. Nothing was changed.',
  'issuing.RecoveryCodeLength': 'There are {length} characters; the code has {expected}.',
  'issuing.RecoveryCodeLength.line':
    'Line {line}: {length, plural, =0 {it is empty} one {# character} other {# characters}}; it takes {expected}.',
  'issuing.RecoveryCodeCharacter':
    'Line {line}, group {group}, character {place}: “{character}” is in no code.',
  'issuing.RecoveryLinesMistyped':
    '{count, plural, one {Line {lines}: a character is wrong, or this is not that line of the sheet.} other {Lines {lines}: each has a wrong character, or they are not in their place.}}',
  'issuing.RecoveryCodeMistyped':
    'Each line seems right, but not all of them together: read the four lines again, character by character.',
  'issuing.RecoveryCodeNewer':
    'This sheet comes from a newer version of Préau ({version}). Update Préau here.',

  'issuing.secure.title': 'Make the keys safe',
  'issuing.secure.hint': 'One of the two is enough, both are better. The campaign is not issued before.',
  'issuing.secure.none':
    'Nothing would bring these keys back yet if this computer disappeared: print the sheet, or save the file and read it back.',
  'issuing.secure.done':
    '{ways, plural, one {The keys can come back. The campaign may be issued.} other {The keys can come back, in two ways. The campaign may be issued.}}',
  'issuing.secure.next': 'Go to the issue',
  'issuing.sheet.title': 'On paper: the recovery sheet',
  'issuing.sheet.hint':
    'It brings back all the keys, without a passphrase. Keep it in a sealed envelope, in the safe, away from this computer.',
  'issuing.sheet.print': 'Print the sheet',
  'issuing.sheet.done': 'The sheet was sent to print. Check that it came out, whole and readable.',
  'issuing.backup.title': 'On a USB stick: the backup file',
  'issuing.backup.hint': 'It brings back all the keys, with the passphrase.',
  'issuing.backup.save': 'Save the file',
  'issuing.backup.readBack':
    'Put {file} on the USB stick, then choose it from there: it is read and compared.',
  'issuing.backup.drop': 'Drop the saved file here.',
  'issuing.backup.choose': 'Read the file back',
  'issuing.backup.done': 'The backup file was read back: it is whole.',

  'issuing.rescue.title': 'A rescue key, with another person',
  'issuing.rescue.hint':
    'It opens the desks’ files too, and nothing else. It is not kept here: it exists on its sheet only.',
  'issuing.rescue.once': 'Print it now: once this page is closed, it no longer can be.',
  'issuing.rescue.print': 'Print the rescue key',
  'issuing.rescue.done': 'The rescue key was sent to print. Hand it over in a sealed envelope.',
  'issuing.rescue.kept': 'There is a rescue key. The campaign names it so:',
  'issuing.rescue.missing': 'No rescue key is known here.',
  'issuing.rescue.renew': 'Create a new rescue key',
  'issuing.rescue.reissue': 'A new key counts only for desks opened on a campaign issued after it.',

  'issuing.inUse.title': 'Keys in use',
  'issuing.inUse.hint': 'They are in the memory of this page only. Lock them when you leave the computer.',
  'issuing.inUse.fingerprint': 'Fingerprint of the signing key',
  'issuing.inUse.recipient': 'Recipient of the desks’ files',
  'issuing.inUse.identity': 'Secret age key',
  'issuing.inUse.identity.note':
    'With it the free program age opens each desk’s file. Whoever sees it can read everything.',
  'issuing.inUse.show': 'Show the secret age key',
  'issuing.inUse.hide': 'Hide the secret age key',
  'issuing.inUse.lock': 'Lock',

  'issuing.issue.title': 'Issue the campaign',
  'issuing.issue.lead':
    'The signed file that each laptop receives. It may be revised until the morning; a desk that is open keeps the one it has.',
  'issuing.problems':
    '{count, plural, one {One point still keeps the campaign from being issued.} other {# points still keep the campaign from being issued.}}',
  'issuing.problems.see': 'See what to mend',
  'issuing.rehearse.title': 'Rehearse with this campaign',
  'issuing.rehearse.hint':
    'A training desk opens the campaign as it stands: you see what the agents will see. Nothing of it stays for the morning.',
  'issuing.rehearse.desk': 'Desk',
  'issuing.rehearse.action': 'Open the desk',
  'issuing.rehearse.doing': 'Opening…',
  'issuing.rehearse.failed': 'The training desk could not be opened. Reload the page and start again.',
  'issuing.sign.title': 'Sign',
  'issuing.sign.hint': 'The campaign is signed, kept here, then saved as a file for the schools’ USB stick.',
  'issuing.sign.action':
    '{revision, plural, =1 {Sign and save the campaign} other {Sign and save revision #}}',
  'issuing.sign.doing': 'Signing…',
  'issuing.sign.done': 'Revision {revision} signed: {file}',
  'issuing.sign.next': 'Copy this file to every laptop, or to the USB stick that goes from school to school.',
  'issuing.sign.next.again':
    'Take this file to every laptop whose desk is not open yet: it prefers it to the older one. The desk cards stay the same.',
  'issuing.sign.papers': 'Go to the papers',
  'issuing.sign.frozen':
    'The morning was to be on {day}: desks already open keep their revision. To change their places, use the reserve.',
  'issuing.obstacle.problems':
    '{count, plural, one {One point still keeps the campaign from being issued.} other {# points still keep the campaign from being issued.}}',
  'issuing.obstacle.noKeys': 'The coordinator has no keys yet.',
  'issuing.obstacle.notSecured':
    'The keys are not safe yet: print the recovery sheet, or read the backup file back. Then the campaign can be issued.',
  'issuing.obstacle.noRescue': 'A rescue key, with another person, is missing.',
  'issuing.obstacle.locked': 'The keys are locked.',
  'issuing.obstacle.keys': 'Go to the keys',
  'issuing.issued.title': 'Revisions issued',
  'issuing.issued.hint': 'The newest one counts.',
  'issuing.issued.revision': 'Revision',
  'issuing.issued.name': 'Revision {revision}',
  'issuing.issued.at': 'Signed on',
  'issuing.issued.hash': 'Fingerprint',
  'issuing.issued.state': 'Laptops',
  'issuing.issued.last': 'For all to take',
  'issuing.issued.older': 'Desks already open only',
  'issuing.issued.file': 'File',
  'issuing.issued.save': 'Save',
  'issuing.issued.save.label': 'Save revision {revision}',
  'issuing.issued.older.note':
    'A laptop that has seen a newer revision says so when it is given an older one, and refuses a campaign signed with another key. An open desk stays on its own: its places change by transfer.',

  'issuing.papers.title': 'The papers',
  'issuing.papers.lead':
    'Everything that is printed for the schoolbags and the schools, from the last revision issued.',
  'issuing.pupils.title': 'Pupils’ lists',
  'issuing.pupils.hint':
    'Optional. The schools’ CSV files (ONDE, Base élèves) become numbered, encrypted lists that only the desks of the school can open.',
  'issuing.pupils.drop': 'Drop the schools’ files here (.csv).',
  'issuing.pupils.choose': 'Choose the lists',
  'issuing.pupils.file': 'File',
  'issuing.pupils.school': 'School',
  'issuing.pupils.school.of': 'School of {file}',
  'issuing.pupils.count': 'Pupils',
  'issuing.pupils.skipped': 'Lines left out',
  'issuing.pupils.skipped.lines': '{file}: lines left out',
  'issuing.pupils.skipped.line': 'Line {row}: {reason}',
  'issuing.pupils.read': 'Files read',
  'issuing.pupils.make': 'Number and encrypt the lists',
  'issuing.pupils.making': 'Encrypting…',
  'issuing.pupils.noSchool': 'Say which school each file is from.',
  'issuing.pupils.twice': 'Two files are for school {school}: keep only one.',
  'issuing.pupils.made':
    '{count, plural, one {One list is ready: {files}. Copy it to the school’s USB stick.} other {# lists are ready: {files}. Copy each to the USB stick of its school.}}',
  'issuing.pupils.kept': 'Lists kept here',
  'issuing.pupils.kept.none': 'No list so far: the forms are printed blank.',
  'issuing.pupils.save': 'Save',
  'issuing.pupils.save.label': 'Save the list of school {school}',
  'issuing.pupils.locked': 'The keys are locked: unlock them for the lists and the desk cards.',

  'issuing.make.title': 'Prepare the papers',
  'issuing.make.hint': 'One PDF file per paper and school, to print or to send to the printer.',
  'issuing.make.school': 'For which school?',
  'issuing.make.all': '{count, plural, one {The only school} other {All # schools at once}}',
  'issuing.make.which': 'Which papers?',
  'issuing.make.letter': 'Schoolbag letter',
  'issuing.make.forms': 'Blank reservation forms',
  'issuing.make.forms.count': 'Number of forms',
  'issuing.make.pupilForms': 'Forms in each pupil’s name',
  'issuing.make.pupilForms.hint':
    '{schools, plural, =0 {It takes the school’s list of pupils.} one {For the school whose list is here.} other {For the # schools whose lists are here.}}',
  'issuing.make.tickets': 'Arrival tickets',
  'issuing.make.tickets.from': 'From number',
  'issuing.make.tickets.to': 'to number',
  'issuing.make.cards': 'Desk cards and passphrase slips',
  'issuing.make.cards.hint': 'Spare desks included. Cards and slips are to be handed over apart.',
  'issuing.make.poster': 'Poster',
  'issuing.make.register': 'Paper register',
  'issuing.make.register.hint': 'For a school whose laptop is down, numbered like the arrival tickets.',
  'issuing.make.english': 'English under the French',
  'issuing.make.action': 'Prepare the papers',
  'issuing.make.cancel': 'Stop',
  'issuing.make.nothing': 'Tick at least one paper.',
  'issuing.make.range': 'From the first to the last number, between 1 and 9999.',
  'issuing.make.copies': 'Between 1 and 500 forms.',
  'issuing.make.progress':
    '{done} of {total} · {file}{pages, plural, =0 {} one {, # page} other {, # pages}}',
  'issuing.make.progress.label': 'Papers ready',
  'issuing.make.done':
    '{count, plural, one {One file is ready} other {# files are ready}}{folder, select, none {, in the downloads.} other {, in the folder “{folder}”.}}',
  'issuing.make.stopped': 'Stopped: {done} of {total}. What is ready is whole; start again for the rest.',
  'issuing.make.failed': '{file}: {reason}',
  'issuing.make.folder.none':
    'This browser cannot write into a folder: the files go to the downloads one by one.',

  'issuing.file.forms': '{school} Reservation forms',
  'issuing.file.pupilForms': '{school} Forms of the pupils',
  'issuing.file.letter': '{school} Letter to families',
  'issuing.file.tickets': '{school} Tickets {from} to {to}',
  'issuing.file.cards': '{school} Desk cards',
  'issuing.file.slips': '{school} Desk passphrases',
  'issuing.file.poster': '{school} Poster',
  'issuing.file.register': '{school} Paper register {from} to {to}',

  'issuing.reserve.title': 'The reserve, by telephone',
  'issuing.reserve.lead':
    'A desk runs short of places: the coordinator sends it some from the reserve, by a code read out on the telephone.',
  'issuing.give.title': 'Send places',
  'issuing.give.hint':
    'Have the desk’s name read at the top of its screen. The places leave the reserve as soon as the code exists.',
  'issuing.give.revision': 'Revision of the campaign',
  'issuing.give.revision.hint': 'That of the receiving desk: the code counts for it only.',
  'issuing.give.free':
    '{free, plural, =0 {The reserve of {centre} is empty here} one {One place in reserve} other {# places in reserve}}{free, plural, =0 {.} other { ({centre}).}}',
  'issuing.give.action': 'Send these places',
  'issuing.give.doing': 'Recording…',
  'issuing.give.code': 'Code for desk {to}',
  'issuing.give.what': '{count, plural, one {# place} other {# places}}, {period}, {band}',
  'issuing.give.read': 'Read this code to desk {to}, group by group, and have it read back.',
  'issuing.give.read.why':
    'The agent types it under “Places”, “Receive places”. It serves this desk only, and once.',
  'issuing.give.again': 'Send other places',
  'issuing.given.title': 'Sent so far',
  'issuing.given.hint': 'A lost code can be read again here; it never works twice.',
  'issuing.given.empty': 'Nothing has left the reserve yet.',
  'issuing.given.number': 'No.',
  'issuing.given.at': 'On',
  'issuing.given.to': 'Desk',
  'issuing.given.what': 'Places',
  'issuing.given.code': 'Code',
};
