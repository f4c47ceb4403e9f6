import { fileURLToPath, pathToFileURL } from 'node:url';

/** The folder that `npm run build:portable` makes, whose content goes on a stick. */
export const portableFolder = fileURLToPath(
  new URL(`../../${process.env.PREAU_PORTABLE ?? 'dist-portable'}`, import.meta.url),
);

/** What a double click on the page in this folder opens. */
export const portableAddress = (folder: string): string => pathToFileURL(`${folder}/preau.html`).href;
