/**
 * Time for a screen to choose itself where the keyboard goes on, in milliseconds; a dialog that closes does so with the
 * next frame, which a busy laptop may draw later than that.
 */
const GRACE = 100;

/**
 * The focus is never lost: where the element that had it goes, or can no longer have it, and the screen chose no
 * other, the keyboard goes on from the nearest thing around that is still there.
 * @returns how to stop
 */
export function keepFocus(): () => void {
  const listening = new AbortController();
  let path: readonly Element[] = [];
  document.addEventListener(
    'focusin',
    ({ target }) => (path = target instanceof Element ? pathOf(target) : []),
    {
      signal: listening.signal,
    },
  );

  const observer = new MutationObserver(() => {
    const [lost] = path;
    if (lost && cannotHave(lost)) setTimeout(() => requestAnimationFrame(() => goOn(lost)), GRACE);
  });
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['disabled'],
  });

  /** What can have it again by now has it again: a button that was held back for a moment. */
  function goOn(lost: Element): void {
    // It was found again meanwhile, and perhaps lost once more: that loss has a time of grace of its own.
    if (path[0] !== lost || document.activeElement !== document.body) return;
    // A dialog goes with everything around it: then the page itself.
    const around = path.find((element) => !cannotHave(element)) ?? document.getElementById('content');
    if (around instanceof HTMLElement) focusOnce(around);
  }

  return () => {
    listening.abort();
    observer.disconnect();
  };
}

/** A click beside everything loses nothing; an element that goes, or is held back, loses the focus it has. */
const cannotHave = (element: Element): boolean => !element.isConnected || element.matches(':disabled');

/** From the element outwards, as far as the page's own content. */
function pathOf(element: Element): Element[] {
  const path: Element[] = [];
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) path.push(at);
  return path;
}

/** Takes the focus although it is nothing to press; leaves no trace of it. */
function focusOnce(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  if (document.activeElement === element) return;
  if (!element.hasAttribute('tabindex')) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus({ preventScroll: true });
}
