import { useCallback, useEffect, useState } from 'react';
import { mayBePrivate, noteVisit } from '#device/checks.ts';
import { freeSpace, keepStorage } from '#device/storagePersistence.ts';
import { secondsOf } from '#domain/vocabulary/time.ts';
import { useServices } from '../services.tsx';
import type { Measured } from './checkList.ts';

/** Asks the laptop what it can keep. Asked again, the last answers stand until the new ones are there. */
export function useMeasured() {
  const { clock, stores } = useServices();
  const [measured, setMeasured] = useState<Measured>();
  const [isMeasuring, setMeasuring] = useState(false);

  const measureAgain = useCallback(async () => {
    setMeasuring(true);
    const now = secondsOf(clock('UTC'));
    noteVisit(now);
    const [tested, persistence, space] = await Promise.all([
      stores.morning.test(),
      keepStorage(),
      freeSpace(),
    ]);
    setMeasured({
      storageWorks: tested.ok,
      persistence,
      space,
      mayBePrivate: mayBePrivate(persistence === 'kept', now),
    });
    setMeasuring(false);
  }, [clock, stores]);

  useEffect(() => void measureAgain(), [measureAgain]);
  return { measured, isMeasuring, measureAgain };
}
