/** Going on with a desk from a copy of its register, after its laptop died. */
export const restoring = {
  'restoring.door': 'Go on from a copy',
  'restoring.title': 'Go on with a desk from a copy',
  'restoring.lead':
    'The laptop of the desk is lost or damaged: the desk goes on here, with its USB stick. You need the campaign file, the desk card, its passphrase and the USB stick of its copies. The old laptop must not be used any more.',
  'restoring.stick.title': 'The USB stick of the copies',
  'restoring.stick.hint':
    'Take the whole folder of this desk’s copies: both copies and the key, whose name ends in .cle.age.',
  'restoring.stick.drop': 'Drop the folder of the USB stick here, or choose it.',
  'restoring.stick.choose': 'Choose the files',
  'restoring.stick.folder': 'Choose the folder',
  'restoring.stick.change': 'Take other files',
  'restoring.stick.reading': 'Opening and verifying the copies…',
  'restoring.CopiesKeyMissing':
    'The key of this desk’s copies is missing: the file whose name ends in .cle.age. Take the whole folder of the USB stick.',
  'restoring.CopiesKeyStaysShut':
    'The passphrase does not open “{file}”. Read the slip of this desk again; if it was changed, take the new one.',
  'restoring.CopiesMissing':
    'None of these files is a copy of this desk. Make sure that it is the right USB stick and the right card.',
  'restoring.CopiesMissing.torn':
    'No copy of this desk is whole ({files}). Open a spare desk; the coordinator will bring the enrolments back from the stubs.',
  'restoring.found':
    'Copy of desk {desk}, written at {time}: {enrolments, plural, =0 {no enrolment} one {# enrolment} other {# enrolments}}.',
  'restoring.found.earlier':
    '{count, plural, one {The register from before the first restoration is here too.} other {The # registers from before are here too.}}',
  'restoring.found.after':
    'What was recorded after this copy is not in it: the receipts handed out remain valid, and their stubs will give it back to the coordinator.',
  'restoring.found.torn':
    '{count, plural, one {An unfinished copy is left aside: {files}.} other {# unfinished copies are left aside: {files}.}}',
  'restoring.paper.title': 'The last paper handed out',
  'restoring.paper.hint':
    'If it is in the copy, nothing was granted after it: the places that the desk still held pass on to here.',
  'restoring.paper.question': 'Which is the last paper that this desk handed out?',
  'restoring.paper.receipt': 'A receipt',
  'restoring.paper.transfer': 'A transfer slip of places',
  'restoring.paper.none': 'Nobody knows',
  'restoring.paper.missing': 'Choose an answer.',
  'restoring.paper.number': 'Number of the last receipt',
  'restoring.paper.number.hint':
    'That of the stub with the highest number. If a receipt was corrected since, type that one, with its /1.',
  'restoring.paper.hash': 'Fingerprint',
  'restoring.paper.hash.hint': 'Eight characters, under the code of the stub.',
  'restoring.paper.code': 'Code of the slip',
  'restoring.paper.code.hint': '24 characters, typed or scanned.',
  'restoring.verdict.places':
    '{places, plural, =0 {The copy is up to date; the desk held no place any more.} one {The copy is up to date: # place passes on to this desk.} other {The copy is up to date: # places pass on to this desk.}}',
  'restoring.verdict.places.why':
    'Periods in which a family already waits are left to the merge, which serves in the order of arrival.',
  'restoring.verdict.none': 'This desk will hold no places: it records, and the requests wait.',
  'restoring.verdict.none.why':
    'The places of the old laptop stay locked until the coordinator releases them; these requests keep their rank of arrival. If need be, the coordinator hands on some of its reserve by telephone.',
  'restoring.verdict.otherwise':
    'Correct it, or answer “Nobody knows”: the desk then goes on without places, and the requests wait.',
  'restoring.open': 'Go on with desk {desk}',
  'restoring.open.pending': 'Taking the register over…',
};
