import type { coordination as fr } from '../fr/coordination.ts';

export const coordination: Record<keyof typeof fr, string> = {
  'coordination.open.title': 'Gather the morning',
  'coordination.open.lead':
    'First the campaign, then the key that opens the desks’ files. After that, everything happens on this computer.',
  'coordination.issued': '{title}, {day}, version {revision}',
  'coordination.issued.take': 'Take',
  'coordination.issued.take.label': 'Take “{name}”',
  'coordination.key.another': 'Open with another key',
  'coordination.key.another.hint':
    'Such as the rescue key. It reads the files and lets you decide, but not sign the publication.',
  'coordination.key.readsOnly':
    'It reads the files and lets you decide. To publish, the coordination’s keys will have to be unlocked.',
  'coordination.start.title': 'Who decides',
  'coordination.start.hint': 'Your initials stay written beside every decision.',
  'coordination.start.initials': 'Your initials',
  'coordination.start.initials.wrong': 'Two to four letters, such as CM.',
  'coordination.start.action': 'Begin',
  'coordination.start.doing': 'Opening…',
  'coordination.nav': 'After the morning',
  'coordination.nav.gather': 'Gather',
  'coordination.nav.arbitrate': 'Settle',
  'coordination.nav.cards': '{cards, plural, one {case to settle} other {cases to settle}}',
  'coordination.reason.missing': 'Write the reason: one line will do.',
  'coordination.effect.reckoning': 'Reckoning the effect on the places…',
  'coordination.effect.none': 'No place moves.',
  'coordination.effect.title':
    '{count, plural, one {Effect on the places} other {Effect on the places ({count} groups)}}',
  'coordination.effect.pool': 'Places',
  'coordination.effect.pool.name': '{centre}, {period}, {band}',
  'coordination.effect.change': 'from {before} to {after}',
  'coordination.effect.held': 'Held for a desk',
  'coordination.effect.keptToSettle': 'Kept for a case',
  'coordination.effect.grantedAtDesks': 'Granted at the desk',
  'coordination.effect.grantedByMerge': 'Given to those who wait',
  'coordination.effect.free': 'Free',
  'coordination.effect.over': 'Beyond capacity',
  'coordination.effect.queued': 'Requests in the queue',
  'coordination.effect.queue': 'No place moves; only the order of waiting changes.',
};
