import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';

/** A printer that leaves each sheet as a PDF in a folder. */
export type Printer = {
  /** How many jobs came out so far. */
  count(): Promise<number>;
  /** Waits for the next job that comes out complete. @returns where it lies */
  next(): Promise<string>;
  remove(): Promise<void>;
};

/** What a browser must be told so that `print()` prints at once, as on the laptops of a town that chose so. */
export const printsAtOnce = '--kiosk-printing';

/**
 * Makes "Save as PDF" the chosen printer of a browser profile that was never opened yet.
 * @param profileFolder Chromium's user data folder
 */
export async function installPrinter(profileFolder: string): Promise<Printer> {
  const folder = await mkdtemp(join(tmpdir(), 'preau-printer-'));
  const chosen = { id: 'Save as PDF', origin: 'local', account: '' };
  const appState = {
    version: 2,
    recentDestinations: [chosen],
    selectedDestinationId: chosen.id,
    isHeaderFooterEnabled: false,
    isCssBackgroundEnabled: true,
  };
  const preferences = {
    printing: { print_preview_sticky_settings: { appState: JSON.stringify(appState) } },
    savefile: { default_directory: folder },
    download: { default_directory: folder, prompt_for_download: false, directory_upgrade: true },
    plugins: { always_open_pdf_externally: false },
  };
  await mkdir(join(profileFolder, 'Default'), { recursive: true });
  await writeFile(join(profileFolder, 'Default', 'Preferences'), JSON.stringify(preferences));

  const taken = new Set<string>();
  const jobs = async () => (await readdir(folder)).filter((name) => name.endsWith('.pdf'));
  return {
    count: async () => (await jobs()).length,
    async next() {
      let found: string | undefined;
      await expect
        .poll(
          async () => {
            found = (await jobs()).find((name) => !taken.has(name));
            return found !== undefined && (await isComplete(join(folder, found)));
          },
          { message: 'a sheet comes out of the printer', timeout: 30_000 },
        )
        .toBe(true);
      taken.add(found ?? '');
      return join(folder, found ?? '');
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Not written to any more, and not empty. */
async function isComplete(path: string): Promise<boolean> {
  const before = (await stat(path)).size;
  await new Promise((resolve) => setTimeout(resolve, 150));
  return before > 0 && (await stat(path)).size === before;
}
