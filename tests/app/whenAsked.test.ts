import { expect, test, vi } from 'vitest';
import { whenAsked } from '#app/whenAsked.ts';

test('makes a part when it is first asked for, and once', () => {
  const morning = vi.fn(() => ({ name: 'preau' }));
  const training = vi.fn(() => ({ name: 'preau-training' }));
  const stores = whenAsked({ morning, training });
  expect(morning).not.toHaveBeenCalled();

  const first = stores.morning;

  expect(first.name).toBe('preau');
  expect(stores.morning).toBe(first);
  expect(morning).toHaveBeenCalledOnce();
  expect(training).not.toHaveBeenCalled();
  expect(Object.keys(stores)).toEqual(['morning', 'training']);
});
