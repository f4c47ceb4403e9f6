import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepStorage } from '#device/storagePersistence.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const answering = (persist: () => Promise<boolean>) => vi.stubGlobal('navigator', { storage: { persist } });

test('a browser that answers by itself is taken at its word', async () => {
  answering(async () => true);
  expect(await keepStorage()).toBe('kept');
  answering(async () => false);
  expect(await keepStorage()).toBe('notKept');
});

test('a browser that cannot promise promises nothing', async () => {
  answering(() => Promise.reject(new TypeError('insecure')));
  expect(await keepStorage()).toBe('notKept');
});

test('a person who does not answer holds nothing up, is asked once, and is heard later', async () => {
  let answer = (_kept: boolean) => {};
  const persist = vi.fn(() => new Promise<boolean>((resolve) => (answer = resolve)));
  answering(persist);

  for (const _ of [1, 2]) {
    const kept = keepStorage();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await kept).toBe('asked');
  }
  expect(persist).toHaveBeenCalledTimes(1);

  const later = keepStorage();
  answer(true);
  expect(await later).toBe('kept');
});
