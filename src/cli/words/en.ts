import { mergeEn } from './mergeWords.ts';
import type { Words } from './words.ts';

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

export const en: Words = {
  usage: (commands) => `Préau, the offline register of an enrolment morning, without a browser.

  npm run preau -- <command> [options]

${commands.map(({ name, about }) => `  ${name.padEnd(10)}${about}`).join('\n')}

  --help    what a command takes
  --json    one JSON object on standard output instead of words (npm run --silent preau -- …)
  --lang    en or fr; en unless told

Exit status: 0 fine, 1 something was refused, 2 wrong use.`,
  verify: {
    about: 'opens desks’ files and checks each of them whole',
    usage: `npm run preau -- verify --campaign FILE --key FILE FILES…

  --campaign FILE   signed campaign file (*.campagne.json)
  --key FILE        coordination’s age identity (AGE-SECRET-KEY-1…), as age-keygen writes it
  FILES             desk exports and ledgers rebuilt from stubs (*.preau)

Each file is decrypted, unpacked, and held to the campaign, the desk’s card, its chain and its signature.
Exit status: 0 all hold, 1 at least one is refused, 2 wrong use.`,
    whole: ({ file, desk, events, enrolments, closed }) =>
      `OK  ${desk}: ${count(events, 'event', 'events')}, ${count(enrolments, 'enrolment', 'enrolments')}, ${closed ? 'closed' : 'NOT CLOSED'} (${file})`,
    stubs: ({ file, desk, enrolments }) =>
      `OK  ${desk}: rebuilt from ${count(enrolments, 'stub', 'stubs')} (${file})`,
    summary: (verified, refused) =>
      `${count(verified, 'file holds', 'files hold')}, ${count(refused, 'is', 'are')} refused.`,
  },
  merge: mergeEn,
  simulate: {
    about: 'makes a whole fictional morning: campaign, keys and desks’ files',
    usage: (faults) => `npm run preau -- simulate --out DIR [options]

  --out DIR                   folder for the files; new, or empty
  --seed N                    the same seed gives the same morning; 1 unless told
  --schools S                 6 unless told
  --families F                over all schools; 600 unless told
  --desks-per-school D        2 unless told
  --enrolments-per-desk N     instead of --families: exactly so many at every desk
  --faults LIST               none (unless told), all, or some of these, parted by commas:
${faults.map((fault) => `                              ${fault}`).join('\n')}

Written: the campaign file, coordinator.key (age identity), recovery-sheet.txt (the same key for the
coordinator’s screen), a file per desk, late ones in late/, and morning.json: what was staged where.`,
    recording: 'Recording…',
    sealing: (done, of) => `Sealing: ${done} of ${of} files`,
    done: (folder, files, enrolments, desks) =>
      `${count(enrolments, 'enrolment', 'enrolments')} at ${count(desks, 'desk', 'desks')}: ${count(files, 'file', 'files')} in ${folder}`,
    staged: (faults) =>
      faults.length === 0 ? 'Nothing went wrong.' : `What went wrong: ${faults.join(', ')}.`,
    leftOut: (faults) => `No room in so small a town for: ${faults.join(', ')}.`,
  },
  misuse: {
    unknownCommand: (command) => `There is no command “${command}”.`,
    unknownOption: (option) => `There is no option ${option}.`,
    valueMissing: (option) => `${option} needs a value.`,
    valueUnwanted: (option) => `${option} takes no value.`,
    optionMissing: (option) => `${option} is missing.`,
    filesMissing: 'Name at least one file to verify.',
    unexpected: (argument) => `“${argument}” is not expected here.`,
    notANumber: (option, value, least, most) =>
      `${option} takes a whole number from ${least} to ${most}, not “${value}”.`,
    noSuch: (option, value, known) => `${option} knows no “${value}”. It takes: ${known.join(', ')}.`,
    tooMany: (families) =>
      `${families} families are too many for so few schools: tickets end at 9999. Take more schools.`,
    unreadable: (file) => `${file} cannot be read.`,
    notEmpty: (folder) => `${folder} is not empty: nothing is overwritten. Name a new folder.`,
    unwritable: (folder) => `${folder} cannot be written.`,
    help: (command) => `See npm run preau -- ${command}--help.`,
  },
};
