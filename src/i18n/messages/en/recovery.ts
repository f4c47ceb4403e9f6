import type { recovery as french } from '../fr/recovery.ts';

export const recovery: Record<keyof typeof french, string> = {
  'recovery.retry': 'Try again',
  'recovery.desks': 'See the desks of this laptop',
  'recovery.openAnother': 'Open with another card',

  'recovery.shortened.title': 'The register of this desk is no longer whole',
  'recovery.shortened.stopped': 'Numbering has stopped. Préau has deleted nothing.',
  'recovery.shortened.sentence':
    'Desk {chain} acknowledged {expected, plural, one {# entry} other {# entries}}; {found, plural, =0 {this laptop finds none of them} one {this laptop finds only one} other {this laptop finds only #}}.',
  'recovery.shortened.whatToDo': 'Go on with paper and call the coordinator.',
  'recovery.shortened.known': 'What this laptop still knows',
  'recovery.shortened.desk': 'Desk',
  'recovery.shortened.expected': 'Entries acknowledged',
  'recovery.shortened.found': 'Entries found',
  'recovery.shortened.missing': 'Missing',
  'recovery.shortened.steps': 'What to do, in this order',

  'recovery.step.keep': 'Clear nothing.',
  'recovery.step.keep.why':
    'Neither the history nor the browser’s data: what is left may still help to bring the register back.',
  'recovery.step.paper': 'Go on with paper.',
  'recovery.step.paper.why':
    'Take the reservation forms with their tickets and hand out the pre-printed receipts. Receipts already handed out stay valid.',
  'recovery.step.call': 'Call the coordinator.',
  'recovery.step.call.why': 'Read them the name of the desk and the figures above.',
  'recovery.step.stick': 'Go on with the desk from its USB stick.',
  'recovery.step.stick.why':
    'Here or on another laptop, with the desk card and its passphrase: it goes on with what the last copy holds, under new numbers.',
  'recovery.step.spare': 'Without a USB stick, open a desk with the spare card.',
  'recovery.step.spare.why':
    'It numbers apart: no number will be given twice. It holds no places to begin with; requests are recorded there as waiting, in order.',
  'recovery.step.restore': 'Keep the USB stick and the stubs.',
  'recovery.step.restore.why':
    'The stick holds the enrolments up to the last copy, each stub its own: hand them to the coordinator with this laptop.',

  'recovery.damaged.title': 'The register of this desk is damaged',
  'recovery.damaged.sentence': 'The register of desk {chain} cannot be read from entry {seq} on.',
  'recovery.damaged.whatToDo':
    'Numbering has stopped and nothing is deleted. Go on with the desk from its USB stick; without it, go on with paper, call the coordinator and open a desk with the spare card.',
  'recovery.readBack.title': 'This laptop no longer records correctly',
  'recovery.readBack.sentence': 'Entry {seq}, read back, is not the one that was written.',
  'recovery.readBack.whatToDo':
    'Hand out no receipt for this entry. Go on with paper and call the coordinator.',
  'recovery.newer.title': 'This register needs a newer version',
  'recovery.newer.sentence':
    'The register of desk {chain} was written by a newer version of Préau than this one.',
  'recovery.newer.whatToDo':
    'It is intact and is not changed. With a network, load the page again to install the new version; without, go on with paper.',
  'recovery.unknown.title': 'This desk is not on this laptop',
  'recovery.unknown.sentence': 'No desk {chain} was opened in this browser.',
  'recovery.unknown.whatToDo':
    'Make sure that this is the right laptop and the right browser, or open the desk with its card.',
  'recovery.unavailable.title': 'The register does not open',
  'recovery.unavailable.sentence': 'The browser gives no access to what it has stored ({detail}).',
  'recovery.unavailable.whatToDo':
    'Close the other tabs of Préau, then try again; restart the browser if that is not enough. Clear nothing. If nothing helps, go on with paper and call the coordinator.',
  'recovery.full.title': 'The disk of this laptop is full',
  'recovery.full.sentence': 'This laptop has no room left to record anything.',
  'recovery.full.whatToDo':
    'Make room (downloads, recycle bin) without touching the browser’s data, then try again.',
  'recovery.busy.title': 'The register is busy',
  'recovery.busy.sentence': 'Another tab keeps recording in this register.',
  'recovery.busy.whatToDo': 'Close the other tabs of Préau, then try again.',
  'recovery.campaignNewer.title': 'This campaign needs a newer version',
  'recovery.campaignNewer.sentence':
    'The campaign of this desk was written by a newer version of Préau than this one.',
  'recovery.campaignNewer.whatToDo':
    'Nothing is changed. With a network, load the page again to install the new version; without, go on with paper.',
  'recovery.training.title': 'This training does not open',
  'recovery.training.sentence': 'This training desk is no longer there, or no longer whole.',
  'recovery.training.whatToDo': 'That does no harm: go back to the training door and start again.',
  'recovery.training.door': 'Back to the training',
  'recovery.campaign.title': 'The campaign of this desk can no longer be read',
  'recovery.campaign.sentence': 'The campaign file kept with this desk is damaged.',
  'recovery.campaign.whatToDo':
    'Numbering has stopped and nothing is deleted. Go on with paper, call the coordinator and open a desk with the spare card.',
};
