import { desk as deskEn } from './messages/en/desk.ts';
import { doors as doorsEn } from './messages/en/doors.ts';
import { keys as keysEn } from './messages/en/keys.ts';
import { shell as shellEn } from './messages/en/shell.ts';
import { unlock as unlockEn } from './messages/en/unlock.ts';
import { desk as deskFr } from './messages/fr/desk.ts';
import { doors as doorsFr } from './messages/fr/doors.ts';
import { keys as keysFr } from './messages/fr/keys.ts';
import { shell as shellFr } from './messages/fr/shell.ts';
import { unlock as unlockFr } from './messages/fr/unlock.ts';

/**
 * The words that come with the page itself: of the frame, the doors and the locked desk. All others come with the
 * first screen beyond these (`allWords.ts`). What is loaded at once may say no others; a test holds it to that.
 */
export const firstWords = {
  fr: { ...shellFr, ...doorsFr, ...unlockFr, ...deskFr, ...keysFr },
  en: { ...shellEn, ...doorsEn, ...unlockEn, ...deskEn, ...keysEn },
};
