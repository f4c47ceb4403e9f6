/** The path of a Chromium that starts, or undefined. Ends the process when PREAU_CHROMIUM names a missing file. */
export function findBrowser(): string | undefined;
/** As findBrowser, but installs one where there is none. */
export function ensureBrowser(): string | undefined;
