import { useEffect, useState } from 'react';

/** After how many minutes untouched a desk locks itself; of the laptop, not of a desk. */
export const LOCK_AFTER = ['5', '15', '30', '60'] as const;
export type LockAfter = (typeof LOCK_AFTER)[number];
const USUAL: LockAfter = '15';
const KEPT = 'preau.lockAfter';

export function useLockAfter() {
  const [after, setAfter] = useState<LockAfter>(() => {
    const kept = localStorage.getItem(KEPT);
    return LOCK_AFTER.find((minutes) => minutes === kept) ?? USUAL;
  });
  const change = (minutes: LockAfter) => {
    localStorage.setItem(KEPT, minutes);
    setAfter(minutes);
  };
  return { after, change };
}

/** Whatever a person does at the laptop. */
const TOUCHES = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/** Calls `lock` when nobody touched the laptop for so many minutes, a laptop that slept meanwhile included. */
export function useAutoLock(isOn: boolean, minutes: number, lock: () => void): void {
  useEffect(() => {
    if (!isOn) return;
    let touched = Date.now();
    const touch = () => {
      touched = Date.now();
    };
    const look = setInterval(() => {
      if (Date.now() - touched >= minutes * 60_000) lock();
    }, 5_000);
    for (const type of TOUCHES) addEventListener(type, touch, { passive: true, capture: true });
    return () => {
      clearInterval(look);
      for (const type of TOUCHES) removeEventListener(type, touch, { capture: true });
    };
  }, [isOn, minutes, lock]);
}
