import { test as base, expect } from '@playwright/test';
import { origin } from './browser.ts';
import { type Display, openDisplay } from './display.ts';
import { createGuard, type Guard } from './guard.ts';
import { createProfile, type Profile } from './profile.ts';
import { type StoppableServer, stoppableServer } from './server.ts';

export { expect };

type Fixtures = {
  /** Active in every test without being asked for: a policy violation, an error or a foreign request fails it. */
  guard: Guard;
  /** A browser profile on disk; every context it opens is guarded. Pass `display.env` to open it visibly. */
  profile: Profile;
  /** Its own server of the build, already started, for tests that stop it. */
  server: StoppableServer;
};

type WorkerFixtures = {
  display: Display;
};

/** Away from the shared server, and one per parallel worker. */
const firstStoppablePort = 100;

export const test = base.extend<Fixtures, WorkerFixtures>({
  guard: [
    async ({ context }, use, testInfo) => {
      const guard = createGuard([origin, stoppableServer(stoppablePort(testInfo.parallelIndex)).origin]);
      await guard.watch(context);
      await use(guard);
      expect(guard.incidents(), 'incidents during the test').toEqual([]);
    },
    { auto: true },
  ],

  profile: async ({ guard, baseURL }, use) => {
    const profile = await createProfile((context) => guard.watch(context), baseURL);
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
