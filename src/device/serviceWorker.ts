import { atStake, whenNothingIsAtStake } from './atStake.ts';
import { createSource, type Observable } from './observable.ts';

/**
 * - `preparing`: the offline copy is being fetched
 * - `ready`: everything works without a network
 * - `unavailable`: no offline copy could be made, or it does not serve this tab
 * - `updateWaiting`: works without a network, and a newer version stands ready
 * - `portable`: the page is one file on a disk, with nothing left to fetch
 */
export type OfflineStatus = 'preparing' | 'ready' | 'unavailable' | 'updateWaiting' | 'portable';

/** What the PWA plugin's `registerSW` takes and gives, as far as we use it. */
export type RegisterServiceWorker = (options: {
  readonly onNeedRefresh: () => void;
  readonly onNeedReload: () => void;
  readonly onOfflineReady: () => void;
  readonly onRegisteredSW: (url: string, registration: ServiceWorkerRegistration | undefined) => void;
  readonly onRegisterError: () => void;
}) => () => Promise<void>;

const status = createSource<OfflineStatus>('preparing');
let takeOver: (() => Promise<void>) | undefined;

export const offlineStatus: Observable<OfflineStatus> = status;

/** In the portable edition, instead of a service worker. */
export const startPortable = (): void => status.set('portable');

/** Registers the service worker. A new version waits until `applyUpdate`. */
export function startServiceWorker(register: RegisterServiceWorker): void {
  if (!('serviceWorker' in navigator)) {
    status.set('unavailable');
    return;
  }
  let isServed = servesThisTab();
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    const isAnother = isServed || status.get() === 'updateWaiting';
    isServed = true;
    // A new version took over, maybe at the word of another tab: a form open here is finished first.
    if (isAnother) reloadOnceFree();
    // On the first visit the page stands before its worker does: without it no further screen could be loaded.
    else becomes('ready');
  });
  takeOver = register({
    onNeedRefresh: () => status.set('updateWaiting'),
    // Not told to a tab that was there before the first worker: we listen for ourselves.
    onNeedReload: () => undefined,
    onOfflineReady: () => {
      if (servesThisTab()) becomes('ready');
    },
    onRegisteredSW: (_url, registration) => watch(registration),
    onRegisterError: () => becomes('unavailable'),
  });
}

/** Installs the waiting version and reloads, unless something is at stake in any tab. Says whether it did. */
export const applyUpdate = (): Promise<boolean> => whenNothingIsAtStake(() => void takeOver?.());

/** Only this tab's own form holds its reload back: another tab reloads by itself when it is ready. */
function reloadOnceFree(): void {
  if (!atStake.get()) {
    location.reload();
    return;
  }
  const stop = atStake.subscribe(() => {
    stop();
    reloadOnceFree();
  });
}

function watch(registration: ServiceWorkerRegistration | undefined): void {
  if (!registration) becomes('unavailable');
  else if (registration.active) becomes(servesThisTab() ? 'ready' : 'unavailable');
  else followFailure(registration);
}

/** Not after a reload that was forced past the worker; the next plain reload mends that. */
const servesThisTab = (): boolean => navigator.serviceWorker.controller !== null;

function followFailure(registration: ServiceWorkerRegistration): void {
  const worker = registration.installing ?? registration.waiting;
  worker?.addEventListener('statechange', () => {
    // One file of the offline copy could not be fetched: the browser throws the whole copy away.
    if (worker.state === 'redundant' && !registration.active) becomes('unavailable');
  });
}

/** A version that waits is already ready: the stronger news stands. */
function becomes(next: 'ready' | 'unavailable'): void {
  if (status.get() !== 'updateWaiting') status.set(next);
}
