/**
 * Where Enter leads in the form: to the next field that is still to be filled in, down the screen and then from its
 * top.
 * @param order of all fields on the screen, by their paths
 * @param open the fields that still lack something
 * @param from the field that was left
 * @returns undefined where nothing is left to fill in
 */
export function nextToFill(
  order: readonly string[],
  open: ReadonlySet<string>,
  from: string,
): string | undefined {
  const here = order.indexOf(from);
  const around = [...order.slice(here + 1), ...order.slice(0, here + 1)];
  return around.find((path) => open.has(path));
}

/** The paths of the fields inside an element, as they stand on the screen. */
export const pathsIn = (element: Element): string[] => [
  ...new Set([...element.querySelectorAll('[name]')].flatMap((field) => field.getAttribute('name') ?? [])),
];

/**
 * Goes to a field by its path, at once: react-hook-form's own `setFocus` comes a moment later, when somebody who types
 * fast has written the next letters into the field before.
 */
export function focusField(path: string): void {
  const named = [...document.querySelectorAll<HTMLElement>('[name]')].find(
    (field) => field.getAttribute('name') === path,
  );
  const target =
    named instanceof HTMLFieldSetElement
      ? named.querySelector<HTMLElement>('button:not(:disabled)')
      : named instanceof HTMLSelectElement
        ? named.closest('.field')?.querySelector('button')
        : named;
  target?.focus();
}

/** The field that an element is part of, by its path in the form. */
export function pathOf(element: Element): string | undefined {
  const field = element.closest('[name]') ?? element.closest('.field')?.querySelector('[name]');
  return field?.getAttribute('name') ?? undefined;
}

/** A box with a choice of offers where one of them is in hand: Enter takes it. */
export const isTakingOffer = (element: Element): boolean => element.hasAttribute('aria-activedescendant');

/** What Enter opens or ticks as long as nothing was chosen there. */
export const isPressed = (element: Element): boolean => element instanceof HTMLButtonElement;
