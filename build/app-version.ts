import { readFileSync } from 'node:fs';

/** The version of package.json, shown in the application and written on its papers and files. */
export const appVersion: string = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
).version;
