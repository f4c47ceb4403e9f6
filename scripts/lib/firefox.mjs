/** Which Firefox the tests run in, where there is one: it is not installed for them. */
import { existsSync } from 'node:fs';
import { starts, whereInstalled } from './browser.mjs';
import { stop } from './project.mjs';

/** The path of a Firefox that starts, or undefined. A PREAU_FIREFOX that doesn't exist ends the run: it was meant. */
export function findFirefox() {
  const chosen = process.env.PREAU_FIREFOX;
  if (chosen !== undefined && chosen !== '') {
    if (!existsSync(chosen)) stop(`PREAU_FIREFOX names a file that does not exist: ${chosen}`);
    return chosen;
  }
  return whereInstalled({
    darwin: ['Firefox.app/Contents/MacOS/firefox'],
    win32: ['Mozilla Firefox/firefox.exe'],
    linux: ['firefox-esr', 'firefox'],
  }).find((path) => existsSync(path) && starts(path));
}
