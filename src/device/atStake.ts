import { createSource, type Observable } from './observable.ts';

const lockName = 'preau.at-stake';
const reasons = new Set<string>();
const source = createSource(false);
let release: (() => void) | undefined;

/** Whether something in this tab would be lost by reloading it. */
export const atStake: Observable<boolean> = source;

/**
 * Says that a reload would now cost the person something (a form open, a morning running), or no longer.
 * Held as a shared lock, so that other tabs know it too and a closed tab lets go by itself.
 */
export function setAtStake(reason: string, isAtStake: boolean): void {
  if (isAtStake) reasons.add(reason);
  else reasons.delete(reason);
  source.set(reasons.size > 0);
  if (reasons.size > 0) hold();
  else letGo();
}

/** Runs `deed` if nothing is at stake in any tab, and says whether it ran. */
export async function whenNothingIsAtStake(deed: () => void): Promise<boolean> {
  return navigator.locks.request(lockName, { ifAvailable: true }, (lock) => {
    if (lock) deed();
    return lock !== null;
  });
}

function hold(): void {
  if (release) return;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  void navigator.locks.request(lockName, { mode: 'shared' }, () => held);
}

function letGo(): void {
  release?.();
  release = undefined;
}
