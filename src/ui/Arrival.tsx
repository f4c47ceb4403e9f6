import { type ReactNode, useEffect, useRef } from 'react';

/**
 * Takes the focus as it appears: for what stands where the thing just acted on has gone, so that the keyboard
 * goes on from there and screen readers read it.
 */
export function Arrival({ children }: { readonly children: ReactNode }) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => element.current?.focus(), []);
  return (
    <div ref={element} tabIndex={-1}>
      {children}
    </div>
  );
}
