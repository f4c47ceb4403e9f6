import type { file as french } from '../fr/file.ts';

export const file: Record<keyof typeof french, string> = {
  'file.FileUnreadable':
    '“{file}” cannot be read: the USB stick may have been pulled out. Plug it in again and choose the file again.',
  'file.SaveFailed': 'The file could not be saved ({detail}). Choose another place.',
  'file.SaveCancelled': 'No file was saved: the window was closed.',

  'file.CampaignFileTooLarge':
    '“{file}” has {size} MB; a campaign never has more than {maximum}. Choose the file that ends in .campagne.json.',
  'file.CampaignFileNotJson':
    '“{file}” is cut short or damaged: it cannot be read to its end. Copy it again from the coordinator’s USB stick.',
  'file.CampaignFileForeign': '“{file}” is not a campaign file. Choose the one that ends in .campagne.json.',
  'file.CampaignFileNewer':
    '“{file}” was written by a newer version of Préau (format {version}). Update Préau on this laptop, or ask the coordinator for a file in the older format.',
  'file.CampaignFileUnfit': '“{file}” is badly made at “{path}”. Ask the coordinator for a new file.',
  'file.CampaignFileUnfit.recipients':
    '“{file}” names no recipient: nobody could read the enrolments of this desk. Ask the coordinator for a new file.',
  'file.CampaignSignatureFails':
    '“{file}” was changed after it was signed: do not use it. Copy it again from the coordinator’s USB stick, and tell them if it happens again.',
  'file.CampaignFaulty':
    '“{file}” is signed but contains a mistake: {fault}{others, plural, =0 {} one { (and one more)} other { (and # more)}}. Ask the coordinator for a new file.',
  'file.CampaignOfAnotherKey':
    '“{file}”: this laptop knows this campaign, signed with another key. This file does not come from the same coordinator. Do not use it, and call them.',
  'file.CampaignForTraining':
    '“{file}” is the campaign of the training town. To practise, take the “Practise” door; for the morning, take the coordinator’s file.',

  'file.fault.SchoolCodeTwice': 'two schools have the code {school}',
  'file.fault.CentreTwice': 'the centre “{centre}” is there twice',
  'file.fault.PeriodTwice': 'the period “{period}” is there twice',
  'file.fault.BandTwice': 'the band “{band}” is there twice',
  'file.fault.DeskTwice': 'desk {school}-{letter} is there twice',
  'file.fault.SchoolWithoutCentre': 'the centre “{centre}” of the school {school} does not exist',
  'file.fault.DeskOfUnknownSchool': 'the school of desk {school}-{letter} does not exist',
  'file.fault.LevelInTwoBands': 'the level {level} is in two bands, {bands}',
  'file.fault.LevelInNoBand': 'the level {level} is in no band',
  'file.fault.PeriodEndsBeforeItBegins': 'the period “{period}” ends before it begins',
  'file.fault.OpenDayOutsidePeriod': 'the day {day} lies outside the period “{period}”',
  'file.fault.UnknownPool':
    'places of the centre “{centre}” are given for “{period}” and “{band}”, which do not exist together',
  'file.fault.SharesDoNotAddUp':
    'at the centre “{centre}”, period “{period}”, band “{band}”, the shares make {shares} places for a capacity of {capacity}',

  'file.CardCodeLength':
    'The code on the card has {expected} characters; {length, plural, =0 {nothing is typed yet} one {only one is typed} other {# are typed}}.',
  'file.CardCodeCharacter':
    'The character “{character}” cannot be in a code (group {group}, character {place}). Read the card again.',
  'file.CardCodeMistyped':
    'At least one character is not the one on the card. Read the code again, group by group.',
  'file.PassphraseLength':
    'The passphrase has {expected} words; {words, plural, =0 {nothing is typed yet} one {only one is typed} other {# are typed}}.',
  'file.PassphraseWord': 'Word {position}, “{word}”, is in no passphrase. Read it again on the slip.',
  'file.PassphraseMistyped':
    'These six words do not belong together, or are those of another desk. Read them again on the slip of this desk.',
  'file.VaultStaysShut':
    'These words do not open this desk: they were replaced, or the slip is from another morning. Call the coordinator.',
  'file.CampaignOfAnotherCard':
    'This campaign file is signed by someone other than the coordinator who made this card. Do not open the desk: take the file from the right USB stick, or call the coordinator.',
  'file.CardOfNoDesk':
    'This card belongs to no desk of this campaign: it comes from another morning. Take the card of this campaign, or call the coordinator.',

  'file.CsvTooLarge':
    '“{file}” has {size} MB; a list of pupils never has more than {maximum}. Choose the CSV export of one school.',
  'file.CsvUndecodable':
    '“{file}” is not readable text (a workbook, a picture or another encoding). In the spreadsheet, save it as CSV UTF-8.',
  'file.CsvEmpty': '“{file}” is empty. Export it again from ONDE or Base élèves.',
  'file.CsvQuotes':
    '“{file}” has a quotation mark that is not closed in row {row}. Correct that row or export again.',
  'file.NotAPupilsList':
    '“{file}” is not a list of pupils: none of its columns is known. Choose the CSV export of ONDE or Base élèves.',
  'file.PupilsColumnsMissing':
    '“{file}” lacks {count, plural, one {the column {columns}} other {the columns {columns}}}. Export again with all columns.',
  'file.PupilsListEmpty': '“{file}” has column headings but no pupil. Export it again.',
  'file.column.lastName': '“Nom élève”',
  'file.column.firstName': '“Prénom élève”',
  'file.column.usualName': '“Nom d’usage élève”',
  'file.column.birthDate': '“Date naissance”',
  'file.column.level': '“Niveau”',
  'file.column.class': '“Libellé classe”',
  'file.skipped.NameMissing': '{column} is empty',
  'file.skipped.NameUnfit': '{column} cannot be kept as it is: “{value}”',
  'file.skipped.BirthDateUnreadable': 'birth date unreadable: “{value}”',
  'file.skipped.LevelUnknown': 'level unknown: “{value}”',

  'file.pupils.FileTooLarge':
    '“{file}” weighs {size} MB; a list of pupils never exceeds {maximum}. Choose the file that ends in .eleves.age.',
  'file.pupils.FileEmpty':
    '“{file}” is empty: the USB stick was pulled too early. Ask the coordinator for a new copy.',
  'file.pupils.FileNotSealed':
    '“{file}” is not a list prepared by the coordinator. A desk takes only the file that ends in .eleves.age; a list in clear (CSV) serves in training only.',
  'file.pupils.KeyDoesNotOpen':
    '“{file}” does not open with this card: it is the list of another school, or of another campaign. Take the file with your school’s code.',
  'file.pupils.FileDamaged':
    '“{file}” is damaged: it cannot be decrypted. Copy it again from the coordinator’s USB stick.',
  'file.pupils.PupilsFileForeign':
    '“{file}” opens with this card but is not a list of pupils. Choose the file that ends in .eleves.age.',
  'file.pupils.PupilsFileNewer':
    '“{file}” was written by a newer version of Préau (format {version}). Update Préau on this laptop.',
  'file.pupils.PupilsFileUnfit': '“{file}” is badly made at “{path}”. Ask the coordinator for a new file.',
  'file.pupils.PupilsOfAnotherSchool':
    '“{file}” is the list of school {school}, not of yours. Take the file with your school’s code.',

  'file.CopyEmpty':
    '“{file}” is empty: the USB stick was pulled out too early or is full. Save the file again.',
  'file.CopyDiffers':
    '“{file}” is not the file that was just saved. Choose the right file, or save it again.',

  'file.FileTooLarge':
    '“{file}” has {size} MB, more than the {maximum} MB of a desk’s file. Choose a file that ends in .preau.',
  'file.FileEmpty':
    '“{file}” is empty: the USB stick was pulled out too early or is full. Take the other copy of this desk.',
  'file.FileNotSealed': '“{file}” is not a desk’s file. Choose a file that ends in .preau.',
  'file.KeyDoesNotOpen':
    '“{file}” is encrypted to another key than yours. Take the key of this campaign’s coordinator.',
  'file.FileDamaged': '“{file}” is damaged: it cannot be decrypted. Take another copy of this desk.',
  'file.PackingDamaged': '“{file}” is damaged: it cannot be unpacked. Take another copy of this desk.',
  'file.UnpacksTooLarge': '“{file}” exceeds {maximum} MB once unpacked: no desk wrote that. It is refused.',
  'file.ExportCutShort': '“{file}” is cut short: its end is missing. Take another copy of this desk.',
  'file.ExportForeign': '“{file}” is not a desk’s file of Préau. It is refused.',
  'file.FileOfDecisions': '“{file}” is not a desk’s file: it is a copy of the coordinator’s decisions.',
  'file.ExportNewer':
    '“{file}” was written by a newer version of Préau (format {version}). Update Préau on this computer.',
  'file.ExportHeaderUnfit': '“{file}” has a header badly made at “{path}”. Take another copy of this desk.',
  'file.ExportOfAnotherCampaign':
    '“{file}” comes from another campaign. Open the campaign of this file, or put it aside.',
  'file.ExportOfAnotherRevision':
    '“{file}”: desk {desk} worked on another revision of the campaign. Load that revision.',
  'file.ExportOfUnknownDesk': '“{file}”: desk {desk} does not exist in this campaign. It is refused.',
  'file.ExportNotActivated':
    '“{file}”: desk {desk} was not opened with its card. The file is refused; call the desk.',
  'file.ExportCountDiffers':
    '“{file}”: desk {desk} announces {announced} entries, {found} are found. Take another copy of this desk.',
  'file.ExportHeaderDiffers':
    '“{file}”: the header of desk {desk} does not say the same as its first entry ({path}). The file is refused.',
  'file.ExportSignatureFails':
    '“{file}”: the signature of desk {desk} does not hold. The file was changed; take another copy.',
  'file.ChainEmpty': '“{file}”: the register of desk {desk} is empty. Take another copy of this desk.',
  'file.LineUnreadable':
    '“{file}”: entry {seq} of desk {desk} cannot be read. Take another copy of this desk.',
  'file.LineNotAnEvent':
    '“{file}”: entry {seq} of desk {desk} is badly made at “{where}”. Take another copy of this desk.',
  'file.LineNotNormal':
    '“{file}”: entry {seq} of desk {desk} is not written as Préau writes it (accents or spaces). The file is refused; take another copy.',
  'file.EventNewer':
    '“{file}”: entry {seq} of desk {desk} ({event}, version {version}) comes from a newer version of Préau. Update Préau on this computer.',
  'file.SeqGap':
    '“{file}”: in place {seq} of the register of desk {desk} stands entry {found}. Take another copy of this desk.',
  'file.FirstEventNotOpening':
    '“{file}”: the register of desk {desk} does not begin with its opening (entry {seq}: {found}). It is refused.',
  'file.OpenedTwice': '“{file}”: desk {desk} is opened a second time at entry {seq}. The file is refused.',
  'file.HashBreaks':
    '“{file}”: entry {seq} of desk {desk} was changed afterwards. The file is refused; take another copy.',

  'file.StubUnfit':
    '“{file}”: the stub in line {line} of desk {desk} is badly made at “{where}”. The whole file is refused; scan the stubs again.',
  'file.StubSignatureFails':
    '“{file}”: the stub in line {line} was not signed by desk {desk}, or was changed. The whole file is refused; scan the stubs again.',
  'file.StubNewer':
    '“{file}”: the stub in line {line} of desk {desk} ({event}, version {version}) comes from a newer version of Préau. Update Préau on this computer.',
  'file.StubOfNoEnrolment':
    '“{file}”: the stub in line {line} of desk {desk} holds no enrolment ({found}). The whole file is refused; scan the stubs again.',
  'file.StubOfAnotherDesk':
    '“{file}”: the stub in line {line}, receipt {receipt}, does not belong to desk {desk}. The whole file is refused; scan each desk’s stubs apart.',
  'file.StubOutOfOrder':
    '“{file}”: the stub in line {line}, receipt {receipt} of desk {desk}, is there twice or out of order. The whole file is refused; make it again from the stubs.',
};
