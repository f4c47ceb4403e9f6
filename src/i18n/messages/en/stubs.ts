/** A register rebuilt from the stubs of its receipts, after the morning. */
export const stubs = {
  'stubs.title': 'Bring a register back from its stubs',
  'stubs.lead':
    'A laptop is lost and its USB stick too: each receipt’s stub bears its enrolment, encrypted and signed. Read them all; what is missing shows in the numbers.',
  'stubs.link': 'A lost laptop, without a copy?',
  'stubs.link.action': 'Bring its register back from the stubs',
  'stubs.back': 'Back to the files',
  'stubs.pictures.title': 'Read the stubs',
  'stubs.pictures.hint':
    'First take out the stubs of voided entries. By the copier: as PDF, JPEG or PNG, at 200 dots per inch or more. Colour, grey or black and white, several stubs a page: all will do.',
  'stubs.pictures.drop': 'Drop the pictures or PDFs of the stubs here, or their folder.',
  'stubs.pictures.choose': 'Choose the pictures',
  'stubs.pictures.folder': 'Choose a folder',
  'stubs.pictures.doing': 'Reading: {done} of {total}…',
  'stubs.pictures.progress': 'Pictures read',
  'stubs.pictures.wanting': 'To be done again',
  'stubs.pictures.read': '{count, plural, one {# picture read} other {# pictures read}}',
  'stubs.pictures.list': 'Pictures read',
  'stubs.picture.page': '{file}, page {page}',
  'stubs.picture.read': '“{file}”: {read}',
  'stubs.picture.PictureUnreadable':
    '“{file}” is not a picture that this browser can read. Save it as JPEG or PNG.',
  'stubs.picture.PdfWithoutPictures':
    '“{file}” holds no picture that Préau can read. Scan again in shades of grey, or as JPEG.',
  'stubs.picture.NoCodeInPicture':
    'No code can be read on “{file}”. Take it again, quite flat and from nearer, or by the copier at 200 dots per inch.',
  'stubs.code.StubWhole': 'stub {receipt} read.',
  'stubs.code.StubKnown': 'stub {receipt} was read before.',
  'stubs.code.StubPartly': 'stub {receipt}, {seen} of {parts} codes: the other is on the same stub.',
  'stubs.code.CodeOfNoStub': 'a code that is not that of a stub.',
  'stubs.refused.key': 'the key of this coordinator does not open stub {receipt}: it is of another campaign.',
  'stubs.refused.desk': 'stub {receipt} is not of a desk of this campaign.',
  'stubs.refused.newer': 'stub {receipt} was printed by a newer version of Préau.',
  'stubs.refused.apart':
    'the codes read from stub {receipt} come from different prints: read all those of one print.',
  'stubs.refused.damaged': 'the code of stub {receipt} is damaged: try its other print.',
  'stubs.camera.start': 'Read by camera',
  'stubs.camera.stop': 'Stop the camera',
  'stubs.camera.hint': 'Hold a stub before the camera, then the next.',
  'stubs.found.title': 'What was found',
  'stubs.found.hint':
    'The register brought back is added to the morning like the file of a desk. Should a fuller file come later, that one counts.',
  'stubs.found.none': 'No stub has been read yet.',
  'stubs.found.partly':
    '{count, plural, one {One stub has several codes, and was read in part only: {receipts}.} other {# stubs have several codes, and were read in part only: {receipts}.}}',
  'stubs.desk': 'Desk {desk}',
  'stubs.desk.found': '{count, plural, one {# stub read} other {# stubs read}}, up to number {last}.',
  'stubs.desk.last': 'Last number handed out, if known',
  'stubs.desk.last.hint': 'The count in the receipt, such as 42 for JVE-A7K2-0042-C.',
  'stubs.desk.missing':
    '{count, plural, one {One stub is missing: {numbers}.} other {# stubs are missing: {numbers}.}}',
  'stubs.desk.missing.whatToDo':
    'Look for them. The register is made without them too: the gap stays visible and is decided when settling, by the receipts that families hold.',
  'stubs.desk.doubled':
    '{count, plural, one {One number is on two different stubs: {numbers}.} other {# numbers are on two different stubs: {numbers}.}}',
  'stubs.desk.doubled.whatToDo':
    'Two laptops went on with the register. Both stubs are kept: it is decided when settling.',
  'stubs.desk.complete': 'No number is missing from 1 to {last}.',
  'stubs.desk.add': 'Add to the morning',
  'stubs.desk.save': 'Save the file',
  'stubs.desk.added': 'Added to the morning',
  'stubs.desk.more':
    '{more, plural, one {One more stub was read since: add again.} other {# more stubs were read since: add again.}}',
};
