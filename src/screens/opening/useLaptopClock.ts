import { useEffect, useState } from 'react';
import { laptopTimeZone } from '#device/checks.ts';
import type { Instant } from '#domain/vocabulary/time.ts';
import { useServices } from '../services.tsx';

export interface LaptopClock {
  /** The laptop's time in the town's time zone. */
  readonly now: Instant;
  /** The same moment in the zone that the laptop is set to. */
  readonly ownNow: Instant;
}

/** The laptop's clock, a new value every second. */
export function useLaptopClock(timeZone: string): LaptopClock {
  const { clock } = useServices();
  const read = () => ({ now: clock(timeZone), ownNow: clock(laptopTimeZone()) });
  const [time, setTime] = useState(read);
  useEffect(() => {
    const ticking = setInterval(() => setTime(read()), 1000);
    return () => clearInterval(ticking);
  });
  return time;
}
