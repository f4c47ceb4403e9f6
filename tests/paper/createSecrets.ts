import type { KeyFingerprint } from '#domain/codes/card.ts';
import type { DeskLetter } from '#domain/vocabulary/ids.ts';
import { JVE } from './createCampaignPaper.ts';

/** What is printed once and kept under lock: a desk's card and slip, the coordination's sheets. */

export const card = {
  school: JVE,
  letter: 'A' as DeskLetter,
  code: '9FK2-X7QM-4T8B-0ZRC-H3VN-6WPE-51DA',
  fingerprint: 'H3VN6WPE51D' as KeyFingerprint,
};
export const slip = {
  school: JVE,
  letter: card.letter,
  words: ['cabane', 'velours', 'tambour', 'olivier', 'pirogue', 'lagune'],
};
export const recovery = {
  lines: ['9FK2-X7QM-4T8B-0ZRC-5', '1JDM-04CR-H3VN-6WPE-A', 'ZZ01-9FK2-X7QM-4T8B-G', '0ZRC-51DA-H3VN-6WPE-2'],
  qr: '9FK2X7QM4T8B0ZRC1JDM04CRH3VN6WPEZZ019FK2X7QM4T8B0ZRC51DAH3VN6WPE',
  fingerprint: card.fingerprint,
};
export const rescue = {
  identity: 'AGE-SECRET-KEY-1CKQ0J9VRCZ0XMZV0U4AD6XNLL8R9LNEATTJFZ49U4J7KMDWVQNEQSV4AEG',
  recipient: 'age1adwyf0lcqvf84yw7dnedv9ued6dw0g28jmvucvjkljdn773e49yqe7q9ut',
};
