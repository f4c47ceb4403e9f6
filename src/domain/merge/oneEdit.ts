/**
 * One letter put in, left out or replaced, or two neighbours swapped; no more, no less. Letters are code points.
 */
export function isOneEditApart(a: string, b: string): boolean {
  if (a === b || !mayBeOneEditApart(a, b)) return false;
  const [one, other] = [[...a], [...b]];
  const [start, ends] = [sharedStart(one, other), sharedEnd(one, other)];
  const [left, right] = [one.slice(start, one.length - ends), other.slice(start, other.length - ends)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** Most pairs are told apart by their length and their ends; a letter takes two units at most, a swap of two four. */
const mayBeOneEditApart = (a: string, b: string): boolean =>
  Math.abs(a.length - b.length) <= 2 &&
  Math.max(a.length, b.length) - sharedStart(a, b) - sharedEnd(a, b) <= 4;

function sharedStart<T>(a: ArrayLike<T>, b: ArrayLike<T>): number {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  return start;
}

/** Beyond the shared start. */
function sharedEnd<T>(a: ArrayLike<T>, b: ArrayLike<T>): number {
  const most = Math.min(a.length, b.length) - sharedStart(a, b);
  let end = 0;
  while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return end;
}

/** Whatever two words one edit apart have in common: the word, and what is left of it without one letter. */
export function oneEditMarks(word: string): Set<string> {
  const letters = [...word];
  const without = letters.map((_, index) => letters.toSpliced(index, 1).join(''));
  return new Set([word, ...without]);
}
