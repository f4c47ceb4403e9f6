import type { help as french } from '../fr/help.ts';

export const help: Record<keyof typeof french, string> = {
  'help.doors':
    'Three doors. Practise: a made-up town, where nothing is serious. Run a desk: receive families at the school. Coordinate: prepare the morning, then read the desks’ files.',
  'help.training':
    'The guided morning shows six families, one after the other, and says what is right. Without a guide, the desk is yours. Erase everything never touches real desks.',
  'help.guides':
    'Choose the language, then print. Each guide fits on one A4 page; the keys it names are those of this version.',
  'help.deskDoor':
    'A desk already open on this laptop is resumed with its six words. A new desk asks for the campaign file, the desk card and the slip. If another laptop broke down: Go on from a copy.',
  'help.opening':
    'Follow the steps in order. Red stops: take another laptop, or paper. Amber says what to do, is noted, and the morning goes on.',
  'help.restoring':
    'The USB stick of the lost desk, its card, the six words and the last paper handed out. The desk gets a new name; its places pass on only if the last paper is in the copy. The old laptop is used no more.',
  'help.counter':
    'Top to bottom, like the form: ticket, who is here, guardian, children, weeks. Each cell tells the outcome before you record. Enter leads to the next field; if something is missing, put the visit aside and serve the next family.',
  'help.journal':
    'Search by name, telephone, receipt or ticket. Each enrolment keeps its whole history: print it again, correct it, add periods, but nothing is erased.',
  'help.correction':
    'Change what is wrong and say why: the old value stays on record. A place granted never moves. Then print the receipt, it bears /1, /2…',
  'help.places':
    'The places that this desk still holds. Sending some to another desk makes a code; receiving means typing the code that is read to you. A code works once, and for one desk.',
  'help.paperForms':
    'First declare the forms taken on paper: the desk keeps their places. Then enter them, each with its ticket and its time. The order of arrival is kept.',
  'help.closing':
    'See that everything is in a copy, say the last ticket handed out, then close the desk. The report is printed and signed. Hand over the USB stick, the stubs and the forms.',
  'help.office':
    'In order: prepare the campaign, create the keys, issue, print; after the morning gather, settle, publish. Everything stays on this computer: do not change computers on the way.',
  'help.campaign':
    'Each page is filled in at its own pace, all is kept at every keystroke. Tables take cells pasted from a spreadsheet. The page Check says what is missing and leads there.',
  'help.keys':
    'The keys are created once per campaign. Print the recovery sheet for the safe and read the backup file back: without them the campaign is not issued.',
  'help.issue':
    'Issuing makes one signed file, the same for all laptops. A mistake is corrected by a new revision, to be carried to every desk before the morning.',
  'help.papers': 'Choose papers and schools. Cards and slips travel apart: two envelopes, two people.',
  'help.reserve':
    'The agent reads the name of the desk, you choose the places, you read out the code. The places leave the reserve as soon as the code exists. Send from this computer only.',
  'help.gathering':
    'One USB stick at a time, all its files at once. Each file is verified, taken whole or refused in one sentence. The board says which desks are still missing.',
  'help.stubs':
    'For a register lost without its USB stick: scan the stubs or show them to the camera, in any order. The screen says which numbers are missing.',
  'help.arbitration':
    'One case at a time: both sides, what differs, and the effect before you decide. The suggestion binds you to nothing; when in doubt, call the family. A decision can be taken back until publication.',
  'help.lists':
    'Search a child, filter by centre or period. Opening a request shows its whole history and why it stands where it does.',
  'help.dashboard':
    'How full each centre is, arrivals, waiting, and the staff needed. Every picture has its table.',
  'help.publication':
    'Lists, letters and tables follow the state of the register. Publishing fixes it: afterwards nothing is taken back without a decision. Finally, note each laptop wiped.',
};
