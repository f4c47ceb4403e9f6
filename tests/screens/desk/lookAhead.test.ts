import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ok } from '#domain/result.ts';
import type { DeskStore, StoredDesk } from '#ledger/deskStore.ts';
import { lookAhead } from '#screens/desk/lockedDesk.ts';

const desk = { chain: 'JVE-A7K2' } as StoredDesk;
const storeOf = (desks: DeskStore['desks']): DeskStore =>
  ({ losses: async () => ok([]), desks }) as unknown as DeskStore;
const store = storeOf(async () => ok([desk]));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('finds the desk that the address names', async () => {
  expect(await lookAhead(store, '#/poste/JVE-A7K2/guichet')).toEqual({ chain: 'JVE-A7K2', stored: ok(desk) });
});

test('tells of a desk that is not there', async () => {
  expect(await lookAhead(store, '#/poste/JVE-B9M4')).toMatchObject({
    stored: { ok: false, error: { type: 'DeskUnknown' } },
  });
});

test.each(['', '#/', '#/poste', '#/poste/ouvrir', '#/entrainement/JVE-A7K2/guichet'])(
  'looks for none at %j',
  async (address) => {
    expect(await lookAhead(store, address)).toBeUndefined();
  },
);

test('leaves a store that is slow, or breaks, to the screen', async () => {
  const slow = lookAhead(
    storeOf(() => new Promise(() => undefined)),
    '#/poste/JVE-A7K2',
  );
  await vi.advanceTimersByTimeAsync(100);
  expect(await slow).toBeUndefined();

  const broken = storeOf(() => Promise.reject(new Error('torn')));
  expect(await lookAhead(broken, '#/poste/JVE-A7K2')).toBeUndefined();
});
