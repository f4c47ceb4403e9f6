import { type Instant, secondsOf, trueInstant } from '#domain/vocabulary/time.ts';

/** A clock that no longer says what it said: what it should say, and what it does. */
export interface ClockJump {
  readonly from: Instant;
  readonly to: Instant;
}

/** One look at the clock, beside a count that nobody can set. */
export interface ClockReading {
  readonly at: Instant;
  /** Milliseconds since some beginning. */
  readonly steady: number;
}

/** Seconds. A clock that went so far astray did not drift: it was set. */
const JUMP = 120;

/** Between two looks. A laptop that slept meanwhile may look like that too: some counts sleep with it. */
export function jumpBetween(before: ClockReading, now: ClockReading): ClockJump | undefined {
  const elapsed = Math.round((now.steady - before.steady) / 1000);
  const went = secondsOf(now.at) - secondsOf(before.at);
  return Math.abs(went - elapsed) > JUMP ? { from: later(before.at, elapsed), to: now.at } : undefined;
}

/** Back behind the last event, also while no page was open to see it. */
export function jumpBehind(recorded: Instant, now: Instant): ClockJump | undefined {
  return secondsOf(recorded) - secondsOf(now) > JUMP ? { from: recorded, to: now } : undefined;
}

const later = (at: Instant, seconds: number): Instant => trueInstant(at, -seconds);
