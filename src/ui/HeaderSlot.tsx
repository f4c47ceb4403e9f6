import { createContext, type ReactNode, useContext, useState } from 'react';
import { createPortal } from 'react-dom';

const Place = createContext<{
  element: HTMLElement | null;
  setElement: (element: HTMLElement | null) => void;
}>({
  element: null,
  setElement: () => undefined,
});

/** Lets a screen write into the header that stands around it. */
export function HeaderSlotProvider({ children }: { readonly children: ReactNode }) {
  const [element, setElement] = useState<HTMLElement | null>(null);
  return <Place value={{ element, setElement }}>{children}</Place>;
}

/** Where in the header it appears. */
export function HeaderSlotOutlet({ className }: { readonly className: string }) {
  return <div className={className} ref={useContext(Place).setElement} />;
}

/** What the screen in view puts into the header, such as its desk and clock. */
export function HeaderSlot({ children }: { readonly children: ReactNode }) {
  const { element } = useContext(Place);
  return element && createPortal(children, element);
}
