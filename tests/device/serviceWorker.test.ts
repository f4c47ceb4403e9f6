import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RegisterServiceWorker } from '#device/serviceWorker.ts';

type Options = Parameters<RegisterServiceWorker>[0];

/** One laptop: its tabs share the locks, each has modules of its own. */
const held = new Set<object>();
const reload = vi.fn();

beforeEach(() => {
  held.clear();
  reload.mockReset();
  vi.stubGlobal('location', { reload });
  vi.stubGlobal('navigator', { serviceWorker: Object.assign(new EventTarget(), { controller: {} }), locks });
});
afterEach(() => vi.unstubAllGlobals());

describe('a new version (fault 10)', () => {
  it('is installed when it is asked for, and nothing is at stake', async () => {
    const { worker, options, takeOver } = await tab();
    options.onNeedRefresh();
    expect(worker.offlineStatus.get()).toBe('updateWaiting');
    expect(await worker.applyUpdate()).toBe(true);
    expect(takeOver).toHaveBeenCalledOnce();
  });

  it('is not installed while a form is open in this tab or in another', async () => {
    const here = await tab();
    const other = await tab();
    other.stake.setAtStake('form', true);
    expect(await here.worker.applyUpdate()).toBe(false);
    expect(here.takeOver).not.toHaveBeenCalled();
    other.stake.setAtStake('form', false);
    await vi.waitFor(async () => expect(await here.worker.applyUpdate()).toBe(true));
  });

  it('that took over at the word of another tab reloads this one only once its form is done', async () => {
    const { stake } = await tab();
    stake.setAtStake('form', true);
    stake.setAtStake('desk', true);
    takesOver();
    stake.setAtStake('form', false);
    expect(reload).not.toHaveBeenCalled();
    stake.setAtStake('desk', false);
    expect(reload).toHaveBeenCalledOnce();
  });

  it('that took over reloads a tab where nothing is at stake at once', async () => {
    await tab();
    takesOver();
    expect(reload).toHaveBeenCalledOnce();
  });

  it('reloads a tab too that was there before the first version served it', async () => {
    Reflect.set(navigator.serviceWorker, 'controller', null);
    const { worker, options } = await tab();
    takesOver();
    expect(worker.offlineStatus.get()).toBe('ready');
    expect(reload).not.toHaveBeenCalled();
    options.onNeedRefresh();
    takesOver();
    expect(reload).toHaveBeenCalledOnce();
  });
});

describe('the offline copy (fault 10)', () => {
  it('of which one file is missing is thrown away by the browser, and said not to be there', async () => {
    const { worker, options } = await tab();
    const installing = Object.assign(new EventTarget(), { state: 'installing' });
    const registration = { installing, waiting: null, active: null };
    options.onRegisteredSW('/sw.js', registration as unknown as ServiceWorkerRegistration);
    expect(worker.offlineStatus.get()).toBe('preparing');
    installing.state = 'redundant';
    installing.dispatchEvent(new Event('statechange'));
    expect(worker.offlineStatus.get()).toBe('unavailable');
  });

  it('is not said to be ready before it serves this very tab', async () => {
    Reflect.set(navigator.serviceWorker, 'controller', null);
    const { worker, options } = await tab();
    options.onOfflineReady();
    expect(worker.offlineStatus.get()).toBe('preparing');
    takesOver();
    expect(worker.offlineStatus.get()).toBe('ready');
  });

  it('stays ready while a newer version waits', async () => {
    const { worker, options } = await tab();
    options.onNeedRefresh();
    options.onRegisterError();
    expect(worker.offlineStatus.get()).toBe('updateWaiting');
  });
});

const takesOver = () => navigator.serviceWorker.dispatchEvent(new Event('controllerchange'));

async function tab() {
  vi.resetModules();
  const worker = await import('#device/serviceWorker.ts');
  const stake = await import('#device/atStake.ts');
  const takeOver = vi.fn(async () => undefined);
  let options: Options | undefined;
  worker.startServiceWorker((given) => {
    options = given;
    return takeOver;
  });
  if (!options) throw new Error('The service worker is registered at once');
  return { worker, stake, takeOver, options };
}

/** The one name that is asked for; shared where it is held, refused where it is asked for if available. */
const locks = {
  request: async (
    _name: string,
    how: { readonly mode?: string; readonly ifAvailable?: boolean },
    job: (lock: object | null) => unknown,
  ) => {
    if (how.ifAvailable) return job(held.size === 0 ? {} : null);
    const lock = {};
    held.add(lock);
    await job(lock);
    held.delete(lock);
    return undefined;
  },
};
