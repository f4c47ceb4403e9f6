import { mkdtemp, readlink, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type LaunchOptions } from '@playwright/test';
import { laptop, launchOptions, origin } from './browser.ts';

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

/**
 * @param baseURL what addresses such as `#/poste` are relative to
 * @param disk where the profile lies; a kill cuts its power first
 */
export async function createProfile(
  onOpen: (context: BrowserContext) => Promise<void>,
  baseURL = origin,
  disk?: ProfileDisk,
): Promise<Profile> {
  const folder = await mkdtemp(join(disk?.folder ?? tmpdir(), 'preau-profile-'));
  let open: BrowserContext | undefined;

  return {
    folder,
    async open(options = {}) {
      const args = [...(launchOptions.args ?? []), ...(options.args ?? [])];
      open = await chromium.launchPersistentContext(folder, {
        ...launchOptions,
        ...laptop,
        baseURL,
        ...options,
        args,
      });
      await onOpen(open);
      return open;
    },
    async kill() {
      const killed = open;
      open = undefined;
      if (killed === undefined) throw new Error('There is no browser to kill: the profile is not open.');
      const closed = new Promise((resolve) => killed.once('close', resolve));
      const browser = await browserProcess(folder);
      disk?.cut();
      // The minus: the browser leads a process group, and nothing of it may live on to finish a write.
      process.kill(-browser, 'SIGKILL');
      await closed;
      await disk?.powerOn();
    },
    async remove() {
      await open?.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Chromium locks its profile with a link named SingletonLock that points to `<host>-<process id>`. */
async function browserProcess(folder: string): Promise<number> {
  const lock = await readlink(join(folder, 'SingletonLock'));
  return Number(lock.slice(lock.lastIndexOf('-') + 1));
}
