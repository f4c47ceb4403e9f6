import type { unlock as French } from '../fr/unlock.ts';

export const unlock: Record<keyof typeof French, string> = {
  'unlock.title': 'Desk {chain} is locked',
  'unlock.lead':
    '{school} school. Everything recorded is here, unreadable without the passphrase; the form being filled in is kept.',
  'unlock.words.title': 'Resume',
  'unlock.words': 'Passphrase',
  'unlock.words.hint':
    'The six words of the slip issued with the card, in their order. Accents and capitals do not matter.',
  'unlock.action': 'Unlock',
  'unlock.pending': 'Opening…',
  'unlock.slipLost': 'The slip is lost',
  'unlock.coordination.title': 'Slip lost',
  'unlock.coordination.hint':
    'The coordinator can print the slip again and read the six words out on the telephone. Or they come with the key that opens the desks’ files, and the desk gets six new words.',
  'unlock.coordination.damaged':
    'The key is the right one, but this laptop no longer has what opens the desk. Go on with the desk on another laptop, with its USB stick.',
  'unlock.coordination.once':
    'The new passphrase could not be kept on this laptop. The desk can be opened this once; save a copy at once.',
  'unlock.coordination.openOnce': 'Open the desk',
  'unlock.renewed.title': 'The desk has a new passphrase.',
  'unlock.renewed.body': 'Write it down now: it is not shown again. The old one no longer opens this desk.',
  'unlock.renewed.action': 'Written down, open the desk',

  'unlock.step.title': 'Passphrase',
  'unlock.step.good': 'Passphrase of this desk.',

  'lock.action': 'Lock',
  'lock.title': 'Lock this desk',
  'lock.body':
    'The screen is emptied, the form being filled in is kept. The six words of the slip bring it back.',
  'lock.now': 'Lock now',
  'lock.after': 'Lock by itself',
  'lock.minutes': 'after {minutes} minutes untouched',
};
