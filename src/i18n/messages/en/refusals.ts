import type { refusals as fr } from '../fr/refusals.ts';

export const refusals: Record<keyof typeof fr, string> = {
  'refusal.DeskAlreadyOpen': 'This desk is already open.',
  'refusal.DeskNotOpen': 'This desk is not open yet.',
  'refusal.DeskIsClosed': 'This desk is closed. To go on, reopen it from “Copies and closing”.',
  'refusal.DeskIsOpen': 'This desk is open: there is nothing to reopen.',
  'refusal.ProxyLimit':
    '{limit, plural, =0 {A family may enrol its own children only.} one {This person has already carried the enrolment of the {household} family ({receipt}). One other family per bearer, no more.} other {This person has already carried # other families, the last one being {household} ({receipt}). That is the most allowed.}}',
  'refusal.OtherSchoolRefused':
    '{child} goes to {school}. This desk enrols children of its own school only: the family goes to {school}.',
  'refusal.VisitAlreadyRecorded': 'This form is already recorded: {receipts}.',
  'refusal.TicketFarOff':
    'Ticket {ticket} is far from the last one served ({highest}). Check the ticket, then confirm.',
  'refusal.TicketFarOff.first': 'Ticket {ticket} is high for a first visit. Check the ticket, then confirm.',
  'refusal.TicketAlreadyServed':
    'Ticket {ticket} has been served already ({receipts}). Check the ticket, then confirm.',
  'refusal.NothingAsked': 'Tick at least one period for each family.',
  'refusal.ProxyNotAnswered': 'Say whether you have seen the signed proxy.',
  'refusal.CarriedIsOwn':
    'The family carried is that of the person standing here. Choose “Their own family”.',
  'refusal.BearerIsNotGuardian': 'The person standing here is not a guardian of this family.',
  'refusal.ChildTwice':
    '{child} is entered twice, with the same birth date. Correct one of them or remove it.',
  'refusal.AlreadyRequested':
    '{child} already has a request for {period}: receipt {receipt}. Untick this period.',
  'refusal.AskedTwice': '{period} is asked for twice for {child}.',
  'refusal.UnknownSchool': 'The school {school} is not in this campaign.',
  'refusal.NotOffered': 'The centre of {child} is not open for {period} at that age. Untick this period.',
  'refusal.ReceiptUnknown': 'Receipt {receipt} is not in the register of this desk.',
  'refusal.EnrolmentVoided': 'Receipt {receipt} has been voided.',
  'refusal.NotTheLastVisit':
    'Only the latest entry can be voided, before the next visit. After that only the coordinator decides.',
  'refusal.ReasonMissing': 'Give the reason, in a few words.',
  'refusal.NothingChanged': 'Nothing was changed.',
  'refusal.CorrectionOutdated':
    'This form was corrected in the meantime. Open it again to start from what it says now.',
  'refusal.CorrectionUnfit': 'The value “{value}” does not fit. Correct it.',
  'refusal.InputUnfit': 'A text is too long or contains an invisible character. Type it again.',
  'refusal.PendingAlreadyServed':
    '{count, plural, one {Ticket {tickets} is already recorded} other {Tickets {tickets} are already recorded}}. Take them off the list.',
  'refusal.TransferToItself': 'A desk cannot send places to itself.',
  'refusal.ReceiverUnknown': 'Desk {desk} is not in this campaign. Read its name again on its screen.',
  'refusal.NotEnoughPlaces':
    '{free, plural, =0 {This desk has no place left to send} one {This desk can send one place only} other {This desk can send # places only}} for {period}, {band}.',
  'refusal.PlacesSurrendered':
    'This desk gave its places back when it closed: it sends and receives no more.',
  'refusal.TooManyTransfers': 'This desk has made every transfer it can. Call the coordinator.',
  'refusal.TransferCodeLength':
    '{length, plural, =0 {Type the code.} one {The code has # character instead of {expected}. Read it again.} other {The code has # characters instead of {expected}. Read it again.}}',
  'refusal.TransferCodeCharacter':
    'The character “{character}”, at position {position}, does not exist in these codes. Read it again.',
  'refusal.TransferCodeMistypedOrForeign':
    'This code does not add up: a character is wrong, or it is from another campaign. Have it read again.',
  'refusal.TransferForAnother': 'This code is for desk {to}. You are at desk {self}.',
  'refusal.TransferAlreadyReceived':
    'This code has been received here already (transfer no. {transfer} of {from, select, reserve {the reserve} other {desk {from}}}).',
  'refusal.NoneDue': 'Nobody is waiting for a free place.',
  'refusal.NothingToRestore': 'There is no copy to go on from.',
  'refusal.CopyOfAnotherDesk': 'This copy is of desk {copy}, not of the one on this card.',
  'refusal.ReplicaUsedBefore':
    'The name {replica} was already used for this desk. Try again: another will be drawn.',
  'refusal.LastPaperUnreadable':
    'This is not the number of a receipt or of a transfer slip. Read it on the paper again.',
  'refusal.LastPaperNotInCopy':
    'This paper is not in the copy: it was handed out after it, or by another desk.',
  'refusal.LastPaperHashDiffers':
    'This receipt is in the copy with another fingerprint. Read it again, beside the code on the stub.',
  'refusal.LastPaperNotTheLast':
    'The copy holds papers later than this one. Look for the last one that was handed out.',
  'refusal.CopyOfAnotherState': 'This copy does not match the register of this desk.',
  'refusal.ClosingWithoutCopy':
    '{unsaved, plural, one {One entry is in no verified copy} other {# entries are in no verified copy}}. Save a copy, or say why you close without.',
  'refusal.PaperStillPending':
    'Some paper forms are not entered yet (tickets {tickets}). Enter them, or count them among the unserved.',

  'ledger.StorageFull':
    'The disk of this laptop is full: nothing was recorded. The form is kept. Free some space, or go on with paper and save a copy.',
  'ledger.StorageUnavailable':
    'The browser no longer gives access to the register ({detail}): nothing was recorded. Reload the page; if it happens again, go on with paper and call the coordinator.',
  'ledger.ReadBackDiffers':
    'What was read back is not what was written: hand over no receipt. Go on with paper and call the coordinator.',
  'ledger.LedgerShortened':
    'The register of desk {chain} should hold {expected, plural, one {# entry} other {# entries}}; {found, plural, =0 {it is empty} one {only one is left} other {only # are left}}. Numbering has stopped. Erase nothing, go on with paper and call the coordinator.',
  'ledger.LedgerDamaged':
    'The register of desk {chain} is damaged at entry {seq}. Numbering has stopped. Erase nothing, go on with paper and call the coordinator.',
  'ledger.LedgerNewer':
    'The register of desk {chain} was written by a newer version (entry {seq}, {event}). Reload the page to update.',
  'ledger.DeskUnknown': 'Desk {chain} is not on this laptop.',
  'ledger.LedgerBusy': 'Another tab keeps recording. Close the other tabs and try again.',
};
