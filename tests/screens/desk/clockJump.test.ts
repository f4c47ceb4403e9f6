import { describe, expect, it } from 'vitest';
import type { Instant } from '#domain/vocabulary/time.ts';
import { jumpBehind, jumpBetween } from '#screens/desk/clockJump.ts';

const at = (time: string) => `2024-05-25T${time}+02:00` as Instant;
const steadyAfter = (seconds: number) => 8_000 + seconds * 1000;
const seen = (before: string, now: string, elapsed: number) =>
  jumpBetween({ at: at(before), steady: steadyAfter(0) }, { at: at(now), steady: steadyAfter(elapsed) });

describe('a clock that jumps while the desk is open (fault 9)', () => {
  it('goes on with the time: nothing to say, however long nobody looked', () => {
    expect(seen('08:41:07', '08:41:12', 5)).toBeUndefined();
    expect(seen('08:41:07', '10:41:07', 7_200)).toBeUndefined();
  });

  it('drifts, or is put right by seconds: nothing to say', () => {
    expect(seen('08:41:07', '08:43:12', 5)).toBeUndefined();
    expect(seen('08:41:07', '08:39:12', 5)).toBeUndefined();
  });

  it('goes ahead or back by more than two minutes: from what it should say to what it says', () => {
    expect(seen('08:41:07', '08:43:13', 5)).toEqual({ from: at('08:41:12'), to: at('08:43:13') });
    expect(seen('08:41:07', '08:01:12', 5)).toEqual({ from: at('08:41:12'), to: at('08:01:12') });
  });

  it('into another day: no jump in time is too long to be seen', () => {
    const before = { at: at('00:00:10'), steady: 0 };
    const now = { at: '2019-01-01T00:00:00+01:00' as Instant, steady: 5_000 };
    expect(jumpBetween(before, now)).toEqual({ from: at('00:00:15'), to: now.at });
  });

  it('another summer time is no jump', () => {
    const before = { at: '2024-10-27T02:59:58+02:00' as Instant, steady: 0 };
    const now = { at: '2024-10-27T02:00:03+01:00' as Instant, steady: 5_000 };
    expect(jumpBetween(before, now)).toBeUndefined();
  });
});

describe('a clock that was set back while no page was open (fault 9)', () => {
  it('is behind what was recorded last', () => {
    expect(jumpBehind(at('08:41:07'), at('08:01:00'))).toEqual({ from: at('08:41:07'), to: at('08:01:00') });
  });

  it('is not so by a moment, nor after a night', () => {
    expect(jumpBehind(at('08:41:07'), at('08:40:00'))).toBeUndefined();
    expect(jumpBehind(at('08:41:07'), at('20:00:00'))).toBeUndefined();
  });
});
