import { test as base, expect } from '@playwright/test';
import { origin } from './browser.ts';
import { type Display, openDisplay } from './display.ts';
import { typeLikeAPerson } from './firefox.ts';
import { createGuard, type Guard } from './guard.ts';
import { createProfile, firefoxOnDisk, type Profile, type ProfileOptions } from './profile.ts';
import { type StoppableServer, stoppableServer } from './server.ts';

export { expect };

type Fixtures = {
  /** Active in every test without being asked for: a policy violation, an error or a foreign request fails it. */
  guard: Guard;
  /** A browser profile on disk; every context it opens is guarded. Pass `display.env` to open it visibly. */
  profile: Profile;
  /** Makes further such profiles, of the browser that the tests run in; whoever asks for one removes it. */
  createLaptop: (options?: ProfileOptions) => Promise<Profile>;
  /** Its own server of the build, already started, for tests that stop it. */
  server: StoppableServer;
};

type WorkerFixtures = {
  display: Display;
};

/** Away from the shared server, and one per parallel worker. */
const firstStoppablePort = 100;

export const test = base.extend<Fixtures, WorkerFixtures>({
  context: async ({ context, browserName }, use) => {
    if (browserName === 'firefox') await typeLikeAPerson(context);
    await use(context);
  },

  guard: [
    async ({ context }, use, testInfo) => {
      const guard = createGuard([origin, stoppableServer(stoppablePort(testInfo.parallelIndex)).origin]);
      await guard.watch(context);
      await use(guard);
      expect(guard.incidents(), 'incidents during the test').toEqual([]);
    },
    { auto: true },
  ],

  createLaptop: async ({ guard, browserName, baseURL }, use) => {
    const browser = browserName === 'firefox' ? { browser: firefoxOnDisk } : {};
    await use((options) =>
      createProfile((context) => guard.watch(context), { baseURL, ...browser, ...options }),
    );
  },

  profile: async ({ createLaptop }, use) => {
    const profile = await createLaptop();
    await use(profile);
    await profile.remove();
  },

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  server: async ({}, use, testInfo) => {
    const server = stoppableServer(stoppablePort(testInfo.parallelIndex));
    await server.start();
    await use(server);
    await server.stop();
  },

  display: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
    async ({}, use) => {
      const display = await openDisplay();
      await use(display);
      display.close();
    },
    { scope: 'worker' },
  ],
});

function stoppablePort(parallelIndex: number): number {
  return Number(new URL(origin).port) + firstStoppablePort + parallelIndex;
}
