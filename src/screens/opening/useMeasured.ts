import { useCallback, useEffect, useState } from 'react';
import { mayBePrivate, noteVisit } from '#device/checks.ts';
import { freeSpace, keepStorage } from '#device/storagePersistence.ts';
import { secondsOf } from '#domain/vocabulary/time.ts';
import { useServices } from '../services.tsx';
import type { Measured } from './checkList.ts';

/** Asks the laptop what it can keep; undefined while it is being asked. */
export function useMeasured() {
  const { clock, stores } = useServices();
  const [measured, setMeasured] = useState<Measured>();

  const measureAgain = useCallback(async () => {
    setMeasured(undefined);
    const now = secondsOf(clock('UTC'));
    noteVisit(now);
    const [tested, storageIsKept, space] = await Promise.all([
      stores.morning.test(),
      keepStorage(),
      freeSpace(),
    ]);
    setMeasured({
      storageWorks: tested.ok,
      storageIsKept,
      space,
      mayBePrivate: mayBePrivate(storageIsKept, now),
    });
  }, [clock, stores]);

  useEffect(() => void measureAgain(), [measureAgain]);
  return { measured, measureAgain };
}
