import { type RefObject, useEffect, useRef } from 'react';

/** For what stands where a pressed button has gone with its card: the keyboard goes on from there. */
export function useLostFocus<T extends HTMLElement>(): RefObject<T | null> {
  const element = useRef<T>(null);
  useEffect(() => {
    if (document.activeElement === document.body) element.current?.focus({ preventScroll: true });
  }, []);
  return element;
}
