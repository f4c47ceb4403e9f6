import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Instant, instant, secondsOf, trueInstant, trueSeconds } from '#domain/vocabulary/time.ts';

const written = (at: string): Instant => instant.parse(at);

describe('the true time of an event', () => {
  it('is the wall time less the offset of the laptop, on another day too', () => {
    const at = written('2024-05-25T08:41:07+02:00');
    expect(trueInstant(at, 0)).toBe(at);
    expect(trueInstant(at, 68)).toBe('2024-05-25T08:39:59+02:00');
    expect(trueInstant(at, -3600)).toBe('2024-05-25T09:41:07+02:00');
    expect(trueInstant(at, 31_268)).toBe('2024-05-24T23:59:59+02:00');
    expect(trueInstant(at, -5 * 86_400)).toBe('2024-05-30T08:41:07+02:00');
    expect(trueInstant(written('2024-03-01T00:00:00.5Z'), 1)).toBe('2024-02-29T23:59:59.5Z');
  });

  it('is one time, as an instant and in seconds, and the same offset from UTC', () => {
    const moments = fc.date({
      min: new Date('1971-01-01T00:00:00Z'),
      max: new Date('2999-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    const zones = fc.constantFrom('Z', '+02:00', '-09:30', '+14:00');
    const offsets = fc.oneof(fc.integer({ min: -100, max: 100 }), fc.integer({ min: -2e7, max: 2e7 }));
    fc.assert(
      fc.property(moments, zones, offsets, (moment, zone, offset) => {
        const at = written(`${moment.toISOString().slice(0, 19)}${zone}`);
        const shifted = trueInstant(at, offset);
        expect(instant.parse(shifted)).toBe(shifted);
        expect(shifted.slice(19)).toBe(zone);
        expect(secondsOf(shifted)).toBe(trueSeconds(at, offset));
      }),
      { numRuns: 500 },
    );
  });
});
