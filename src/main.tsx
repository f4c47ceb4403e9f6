/// <reference types="vite-plugin-pwa/vanillajs" />
import { registerSW } from 'virtual:pwa-register';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '#app/App.tsx';
import { whenAsked } from '#app/whenAsked.ts';
import { tabAnnouncements } from '#device/announcements.ts';
import { lackingInterfaces } from '#device/capabilities.ts';
import { systemClock } from '#device/clock.ts';
import { followLaunches } from '#device/launches.ts';
import { webLocks } from '#device/locks.ts';
import { systemRandom } from '#device/random.ts';
import { localSentinel } from '#device/sentinel.ts';
import { startPortable, startServiceWorker } from '#device/serviceWorker.ts';
import { invariant } from '#domain/result.ts';
import { startGathering } from '#gathering/client.ts';
import { coordinationStore } from '#ledger/coordinationStore.ts';
import { deskStore } from '#ledger/deskStore.ts';
import { keptFolders } from '#ledger/keptFolders.ts';
import { officeStore } from '#ledger/officeStore.ts';
import { identitySealer } from '#ledger/sealer.ts';
import { createPress } from '#paper/press.ts';
import { type DeskAhead, lookAhead } from '#screens/desk/lockedDesk.ts';
import type { Services } from '#screens/services.tsx';

let ahead: DeskAhead | undefined;

/**
 * The composition root: what has to be made once is made here and handed down. A laptop is a desk's or the
 * coordination's: no page needs all the databases.
 */
const services = whenAsked<Services>({
  ahead: () => ahead,
  isSecure: () => isSecureContext,
  appVersion: () => __APP_VERSION__,
  clock: () => systemClock,
  random: () => systemRandom,
  stores: () =>
    whenAsked({
      morning: () => storeNamed('preau'),
      training: () => storeNamed('preau-training'),
    }),
  folders: () =>
    whenAsked({
      morning: () => keptFolders('preau-folders'),
      training: () => keptFolders('preau-training-folders'),
    }),
  office: () => officeStore('preau-office', identitySealer),
  coordinations: () =>
    whenAsked({
      morning: () => coordinationNamed('preau-office'),
      training: () => coordinationNamed('preau-office-training'),
    }),
  press: () => createPress(),
  startGathering: () => startGathering,
});

if (__PORTABLE__) startPortable();
else if (services.isSecure) startServiceWorker(registerSW);

followLaunches();

void show();

async function show(): Promise<void> {
  const lacking = lackingInterfaces();
  if (lacking.length === 0) ahead = await lookAhead(services.stores.morning, location.hash);
  const root = document.getElementById('root');
  invariant(root, 'index.html holds #root');
  createRoot(root).render(
    <StrictMode>
      <App services={services} lacking={lacking} />
    </StrictMode>,
  );
}

function storeNamed(name: string) {
  return deskStore(name, tabsOf(name));
}

function coordinationNamed(name: string) {
  return coordinationStore(name, { ...tabsOf(name), random: systemRandom });
}

function tabsOf(name: string) {
  return {
    clock: systemClock,
    locks: webLocks,
    sentinel: localSentinel(name),
    announcements: tabAnnouncements(name),
  };
}
