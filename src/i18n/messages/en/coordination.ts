import type { coordination as fr } from '../fr/coordination.ts';

export const coordination: Record<keyof typeof fr, string> = {
  'coordination.open.title': 'Gather the morning',
  'coordination.open.lead':
    'First the campaign, then the key that opens the desks’ files. After that, everything happens on this computer.',
  'coordination.issued': '{title}, {day}, revision {revision}',
  'coordination.issued.take': 'Take',
  'coordination.issued.take.label': 'Take “{name}”',
  'coordination.key.another': 'Open with another key',
  'coordination.key.another.hint':
    'Such as the rescue key. It reads the files and lets you decide, but not sign the publication.',
  'coordination.key.readsOnly':
    'It reads the files and lets you decide. To publish, the coordinator’s keys will have to be unlocked.',
  'coordination.start.title': 'Who decides',
  'coordination.start.hint': 'Your initials stay written beside every decision.',
  'coordination.start.initials': 'Your initials',
  'coordination.start.initials.wrong': 'Two to four letters, such as CM.',
  'coordination.start.action': 'Begin',
  'coordination.start.doing': 'Opening…',
  'coordination.nav': 'After the morning',
  'coordination.nav.gather': 'Gather',
  'coordination.nav.arbitrate': 'Settle',
  'coordination.nav.lists': 'Lists',
  'coordination.nav.dashboard': 'Dashboard',
  'coordination.nav.publish': 'Publish',
  'coordination.nav.cards': '{cards, plural, one {case to settle} other {cases to settle}}',
  'coordination.card.ChainContested': 'registers that contradict each other',
  'coordination.card.GapInStubs': 'missing receipts',
  'coordination.card.ChildLikely': 'perhaps the same child',
  'coordination.card.ChildInTwoPools': 'a child asked for in two places',
  'coordination.card.PublishedTwice': 'two places published for one child',
  'coordination.card.IdentityChanged': 'perhaps another child instead',
  'coordination.card.BearerLikely': 'perhaps the same bearer',
  'coordination.card.ProxyBreach': 'one family too many for a bearer',
  'coordination.card.TransferUnmatched': 'a transfer whose two sides differ',
  'coordination.card.CoordinationForked': 'decisions with two continuations',
  'coordination.reason.missing': 'Write the reason: one line will do.',
  'coordination.effect.reckoning': 'Working out the effect on the places…',
  'coordination.effect.none': 'No place moves.',
  'coordination.effect.title':
    '{count, plural, one {Effect on the places} other {Effect on the places ({count} groups)}}',
  'coordination.effect.pool': 'Places',
  'coordination.effect.pool.name': '{centre}, {period}, {band}',
  'coordination.effect.change': 'from {before} to {after}',
  'coordination.effect.held': 'Held for a desk',
  'coordination.effect.keptToSettle': 'Kept for a case',
  'coordination.effect.grantedAtDesks': 'Granted at the desk',
  'coordination.effect.grantedByMerge': 'Given to the waiting list',
  'coordination.effect.free': 'Free',
  'coordination.effect.over': 'Beyond capacity',
  'coordination.effect.queued': 'Requests in the queue',
  'coordination.effect.queue': 'No place moves; only the order of waiting changes.',
  'coordination.stopped.title': 'Reading has stopped',
  'coordination.stopped.banner': 'Reading has stopped, but nothing is lost.',
  'coordination.stopped.body':
    'The files that were read and all decisions are kept on this computer. If a USB stick was being read, drop it once more afterwards.',
  'coordination.stopped.again.action': 'Begin again',
  'coordination.stopped.doing': 'Reading the files again…',
  'coordination.stopped.again':
    'Reading stopped before the end, most likely for lack of memory: close the other tabs, then begin again.',

  'coordination.ledger.StorageFull':
    'The disk of this computer is full: nothing was recorded. Make room, then try again.',
  'coordination.ledger.StorageUnavailable':
    'The browser no longer gives access to what this computer keeps ({detail}): nothing was recorded. Reload the page.',
  'coordination.ledger.ReadBackDiffers':
    'What is read back is not what was recorded: do not count on this decision. Save a copy, then reload the page.',
  'coordination.ledger.LedgerShortened':
    'The decisions on this computer were erased, wholly or in part: {expected, plural, one {# entry expected} other {# entries expected}}, {found, plural, =0 {none found} one {# found} other {# found}}. Restore them from their copy.',
  'coordination.ledger.LedgerDamaged':
    'The decisions on this computer are damaged at entry {seq}. Restore them from their copy.',
  'coordination.ledger.LedgerNewer':
    'The decisions were written by a newer version (entry {seq}, {event}). Reload the page to update.',
  'coordination.ledger.DeskUnknown': 'These decisions are not on this computer.',
  'coordination.ledger.LedgerBusy': 'Another tab keeps recording. Close the other tabs and try again.',
  'coordination.OfficeStaysShut':
    'The decisions kept on this computer do not open with this key. Take the one that began them, or go on from their file on another computer.',
  'coordination.FileReadBackDiffers':
    '“{file}” was read but not kept on this computer: keep the USB stick at hand.',
  'coordination.refusal.CoordinationAlreadyOpen': 'The decisions of this morning are open already.',
  'coordination.refusal.CoordinationNotOpen': 'The decisions of this morning are not open.',
  'coordination.refusal.CoordinationContinued':
    'Another window of this computer has restored the decisions: go on there, or reload the page.',
  'coordination.refusal.ReasonMissing': 'The reason is missing.',
  'coordination.refusal.InputUnfit':
    'What was typed cannot be kept ({where}): too long, or an invisible character.',
  'coordination.refusal.DeskNotInCampaign': 'Desk {desk} does not exist in this campaign.',
  'coordination.refusal.OneAndTheSame': 'Both sides are the same thing: there is nothing to decide.',
  'coordination.refusal.NothingChanged': 'Nothing is changed.',
  'coordination.refusal.BranchUnknown': 'This continuation is not known here.',
  'coordination.refusal.BranchIsOwn':
    'This continuation is that of this computer: only the other one can set it aside.',
  'coordination.refusal.DecisionUnknown': 'This decision is not known here.',
  'coordination.refusal.DecisionNotWithdrawable': 'It is done and cannot be taken back.',
  'coordination.refusal.DecisionAlreadyWithdrawn': 'This decision was taken back already.',
  'coordination.refusal.DecisionPublished':
    'The places are published: this decision cannot be taken back any more.',
  'coordination.refusal.CoordinationForked':
    'The decisions have two continuations: choose first which one counts.',
  'coordination.refusal.PublicationSignatureFails':
    'The signature is not that of the key that signed the campaign.',
  'coordination.refusal.PublicationUnknown': 'This publication is not known here.',
  'coordination.refusal.DeskAlreadyWiped': 'Laptop {desk} is noted as wiped already.',

  'coordination.unlock.go': 'The keys',
  'coordination.decisions.drop': 'Drop the copy of the decisions (coordination-….preau) here.',
  'coordination.decisions.choose': 'Choose the copy',
  'coordination.lost.title': 'The decisions have disappeared',
  'coordination.lost.anew': 'Begin again without them',
  'coordination.lost.anew.title': 'Begin again without the decisions?',
  'coordination.lost.anew.body':
    'Only if their copy is lost too. All has to be decided again, and this computer will no longer know what was published.',
  'coordination.lost.anew.cancel': 'Go on looking for the copy',
  'coordination.file.CoordinationOfAnotherRevision':
    '“{file}”: these decisions are about another revision of the campaign. Open that revision.',
  'coordination.file.CoordinationOfAnotherKey':
    '“{file}” is not signed with the key of this campaign. It is refused.',
  'coordination.file.CoordinationCountDiffers':
    '“{file}” announces {announced} entries, {found} are found. Take another copy.',
  'coordination.file.CoordinationChainFails':
    '“{file}”: its entries do not follow each other. It was changed or damaged; take another copy.',
  'coordination.file.CoordinationHeaderDiffers':
    '“{file}”: its header does not say the same as its first entry ({path}). It is refused.',
  'coordination.file.CoordinationSignatureFails':
    '“{file}” was changed after it was signed. It is refused; take another copy.',
  'coordination.file.ExportForeign':
    '“{file}” is not a copy of the decisions. Choose a file coordination-….preau.',
  'coordination.file.FileNotSealed':
    '“{file}” is not a copy of the decisions. Choose a file coordination-….preau.',
  'coordination.file.FileEmpty': '“{file}” is empty: the USB stick was pulled too early. Take another copy.',
  'coordination.file.KeyDoesNotOpen': '“{file}” is encrypted for another key than yours.',
  'coordination.file.FileDamaged': '“{file}” is damaged or cut short. Take another copy.',
  'coordination.file.ExportNewer':
    '“{file}” was written by a newer version of Préau (format {version}). Update Préau here.',
  'coordination.file.FileTooLarge': '“{file}” is too large for a copy of decisions. It is refused.',
  'coordination.file.ExportOfAnotherCampaign': '“{file}”: these decisions are those of another campaign.',
};
