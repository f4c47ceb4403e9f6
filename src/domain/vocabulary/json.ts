import type { z } from './zod.ts';

/** JSON that was read by others than us. */

/** Whether both say the same, in whatever order of keys. */
export function sameJson(one: unknown, other: unknown): boolean {
  if (!isContainer(one) || !isContainer(other)) return Object.is(one, other);
  const keys = Object.keys(one);
  return (
    Array.isArray(one) === Array.isArray(other) &&
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && sameJson(one[key], other[key]))
  );
}

const isContainer = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/**
 * Where the first fault lies, `household.children.0.lastName`, to be shown to people: so no further than names that
 * can be ours.
 */
export function placeOfFault({ issues: [first] }: z.ZodError): string {
  const path = first?.path.map(String) ?? [];
  const foreign = path.findIndex((part) => !/^[\w-]{1,40}$/.test(part));
  return path.slice(0, foreign < 0 ? path.length : foreign).join('.');
}
