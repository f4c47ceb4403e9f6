/** The path of a Firefox that starts, or undefined. Ends the process when PREAU_FIREFOX names a missing file. */
export function findFirefox(): string | undefined;
