import type { copies as fr } from '../fr/copies.ts';

export const copies: Record<keyof typeof fr, string> = {
  'copies.choose': 'Choose the USB stick',
  'copies.chooseOther': 'Change the USB stick',
  'copies.unlock': 'Allow the USB stick',
  'copies.again': 'Done, try again',
  'copies.folder': 'the stick',
  'copies.none': 'No USB stick is chosen: the enrolments are copied nowhere.',
  'copies.none.body': 'Plug in the stick of the desk, then choose it. A folder on the stick will do as well.',
  'copies.unavailable':
    'This browser does not write to a USB stick by itself: save a copy after every ten enrolments.',
  'copies.unavailable.key': 'Save the key of the copies',
  'copies.unavailable.key.hint':
    'To be put on the USB stick once, beside the copies: with the passphrase it opens them.',
  'copies.ready': 'Copied to “{folder}” automatically, after every enrolment.',
  'copies.ready.whole': 'All that was recorded is there, read back and verified at {time}: {file}',
  'copies.ready.nothing': 'There is nothing to copy yet.',
  'copies.writing': 'Copying…',

  'copies.locked':
    'After a restart the browser asks again whether it may write to “{folder}”: allow it, “on every visit” if it offers that.',
  'copies.FolderGone': '“{folder}” is gone: plug the stick in again, copying goes on by itself.',
  'copies.FolderFull': '“{folder}” is full: choose another stick.',
  'copies.FolderForbidden':
    'The browser or the stick refuses to have “{folder}” written to: save a copy yourself.',
  'copies.FolderFailed':
    '“{folder}” could not be written ({detail}): pull the stick out, plug it in again, then try again.',
  'copies.AnotherStick':
    'This stick is not the one of this desk, its copies are not on it: plug in the right one, or choose this one in its place.',
  'copies.AnotherStick.of':
    'This stick belongs to desk {chain}, nothing was written to it: choose the stick of this desk.',
  'copies.CopyTorn':
    'The copy read back from “{folder}” is not what was written: the stick is damaged, choose another one.',
  'copies.CopyUnrecorded':
    'The copy on the stick is good, but the register could not take note of it. {reason}',
};
