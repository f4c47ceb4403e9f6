/**
 * One letter put in, left out or replaced, or two neighbours swapped; no more, no less. Letters are code points.
 */
export function isOneEditApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 2) return false;
  const [one, other] = [[...a], [...b]];
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let [end, otherEnd] = [one.length, other.length];
  while (end > start && otherEnd > start && one[end - 1] === other[otherEnd - 1]) {
    end -= 1;
    otherEnd -= 1;
  }
  const [left, right] = [one.slice(start, end), other.slice(start, otherEnd)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/** Whatever two words one edit apart have in common: the word, and what is left of it without one letter. */
export function oneEditMarks(word: string): Set<string> {
  const letters = [...word];
  const without = letters.map((_, index) => letters.toSpliced(index, 1).join(''));
  return new Set([word, ...without]);
}
