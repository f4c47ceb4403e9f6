import { atStake } from './atStake.ts';

/** Chromium's queue of launches: an installed application that is open already hears of each there. */
interface LaunchQueue {
  readonly setConsumer: (consume: (launch: { readonly targetURL?: string }) => void) => void;
}

/**
 * Opens what a shortcut of the installed application names, in the window that is open already: the manifest asks
 * for no second one. Where something is at stake the window only comes to the front.
 */
export function followLaunches(
  page: { launchQueue?: LaunchQueue; location: { hash: string } } = window,
): void {
  page.launchQueue?.setConsumer(({ targetURL }) => {
    const hash = targetURL === undefined ? '' : new URL(targetURL).hash;
    if (hash !== '' && !atStake.get()) page.location.hash = hash;
  });
}
