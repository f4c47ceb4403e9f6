import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant } from '#domain/vocabulary/time.ts';
import { offsetFrom } from '#screens/opening/clockOffset.ts';

const at = (time: string) => `2024-05-25T${time}+02:00` as Instant;

describe('the offset of the laptop’s clock (laptop minus reference, in seconds)', () => {
  it.each([
    ['08:41:07', '08:38:52', 135],
    ['08:38:52', '08:41:07', -135],
    ['08:41:07', '8h41', 0],
    ['08:41:59', '08:41', 0],
    ['08:41:00', '8 h 41', 0],
    ['08:44:30', '08:41', 180],
    ['08:38:30', '08.41', -180],
    ['00:01:00', '23:59:00', 120],
    ['23:59:00', '00:01:00', -120],
  ])('a laptop at %s while the telephone says %s', (laptop, typed, offset) => {
    expect(offsetFrom(at(laptop), typed)).toBe(offset);
  });

  it.each(['', '8', '08:4', '24:00', '08:60', '08:41:60', 'midi', '08:41:0'])('%j is no time', (typed) => {
    expect(offsetFrom(at('08:41:07'), typed)).toBeUndefined();
  });

  it('brings the laptop’s time back to the reference, to the second', () => {
    const second = fc.integer({ min: 0, max: 86_399 });
    const written = (of: number) => new Date(of * 1000).toISOString().slice(11, 19);
    fc.assert(
      fc.property(second, second, (laptop, reference) => {
        const offset = offsetFrom(at(written(laptop)), written(reference)) ?? Number.NaN;
        expect((laptop - offset + 86_400) % 86_400).toBe(reference);
        expect(Math.abs(offset)).toBeLessThanOrEqual(43_200);
      }),
    );
  });
});
