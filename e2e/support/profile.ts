import { mkdtemp, readlink, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type BrowserContext,
  type BrowserType,
  chromium,
  firefox,
  type LaunchOptions,
} from '@playwright/test';
import { laptop, launchOptions, origin } from './browser.ts';
import { firefoxOptions, typeLikeAPerson } from './firefox.ts';

/**
 * A browser profile on disk: what is stored in it survives the browser, as on a real laptop. (The pages of an
 * ordinary test live in an incognito context, whose storage is in memory.)
 */
export type Profile = {
  /** The profile's folder, for a test that damages or reads it. */
  readonly folder: string;
  /** Starts the browser on this profile. One at a time; close or kill it before opening again. */
  open(options?: LaunchOptions): Promise<BrowserContext>;
  /** SIGKILL of the whole browser, as a crash or a pulled plug would end it. Linux only. */
  kill(): Promise<void>;
  /** Closes what is open and deletes the folder. */
  remove(): Promise<void>;
};

/** A disk whose power goes with the browser. */
export interface ProfileDisk {
  readonly folder: string;
  readonly cut: () => void;
  readonly powerOn: () => Promise<unknown>;
}

export interface ProfileOptions {
  /** Chromium unless told otherwise. */
  readonly browser?: PersistentBrowser;
  /** What addresses such as `#/poste` are relative to. */
  readonly baseURL?: string | undefined;
  /** Where the profile lies; a kill cuts its power first. */
  readonly disk?: ProfileDisk;
}

/** A make of browser, as far as a profile on disk needs to know it. */
export interface PersistentBrowser {
  readonly type: BrowserType;
  readonly launchOptions: LaunchOptions;
  /** The process that holds the profile in this folder. */
  readonly processOf: (folder: string) => Promise<number>;
  readonly prepare?: (context: BrowserContext) => Promise<unknown>;
}

const chromiumOnDisk: PersistentBrowser = {
  type: chromium,
  launchOptions,
  // Locked with a link that points to `<host>-<process id>`.
  processOf: async (folder) => numberAfter('-', await readlink(join(folder, 'SingletonLock'))),
};

export const firefoxOnDisk: PersistentBrowser = {
  type: firefox,
  launchOptions: firefoxOptions,
  // Locked with a link that points to `<address>:+<process id>`.
  processOf: async (folder) => numberAfter('+', await readlink(join(folder, 'lock'))),
  prepare: typeLikeAPerson,
};

export async function createProfile(
  onOpen: (context: BrowserContext) => Promise<void>,
  { browser = chromiumOnDisk, baseURL = origin, disk }: ProfileOptions = {},
): Promise<Profile> {
  const folder = await mkdtemp(join(disk?.folder ?? tmpdir(), 'preau-profile-'));
  let open: BrowserContext | undefined;

  return {
    folder,
    async open(options = {}) {
      const args = [...(browser.launchOptions.args ?? []), ...(options.args ?? [])];
      open = await browser.type.launchPersistentContext(folder, {
        ...browser.launchOptions,
        ...laptop,
        baseURL,
        ...options,
        args,
      });
      await browser.prepare?.(open);
      await onOpen(open);
      return open;
    },
    async kill() {
      const killed = open;
      open = undefined;
      if (killed === undefined) throw new Error('There is no browser to kill: the profile is not open.');
      const closed = new Promise((resolve) => killed.once('close', resolve));
      const leader = await browser.processOf(folder);
      disk?.cut();
      // The minus: the browser leads a process group, and nothing of it may live on to finish a write.
      process.kill(-leader, 'SIGKILL');
      await closed;
      await disk?.powerOn();
    },
    async remove() {
      await open?.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

const numberAfter = (mark: string, text: string): number => Number(text.slice(text.lastIndexOf(mark) + 1));
