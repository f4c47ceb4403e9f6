import { describe, expect, it } from 'vitest';
import type { Row, Window } from '#gathering/gathering.ts';
import { RowList } from '#screens/office/lists/rowList.ts';

/** A list whose questions are answered when the test says so. */
function heldList(total: number) {
  const asked: number[] = [];
  const answers: (() => void)[] = [];
  const list = new RowList(
    (from, count) =>
      new Promise<Window>((resolve) => {
        asked.push(from);
        const size = Math.max(0, Math.min(count, total - from));
        const rows = Array.from({ length: size }, (_, index) => ({ index: from + index }) as unknown as Row);
        answers.push(() => resolve({ total, rows }));
      }),
  );
  const answer = async () => {
    answers.shift()?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { list, asked, answer };
}

describe('a list too long to hold', () => {
  it('asks for the windows in sight only, one after the other', async () => {
    const { list, asked, answer } = heldList(1000);
    void list.want(0, 0);
    await answer();
    expect(list.total).toBe(1000);
    void list.want(180, 220);
    await answer();
    await answer();
    expect(asked).toEqual([0, 100, 200]);
    expect(list.rowAt(220)).toEqual({ index: 220 });
    expect(list.rowAt(300)).toBeUndefined();
  });

  it('skips what was scrolled past while an answer was on its way', async () => {
    const { list, asked, answer } = heldList(300_000);
    void list.want(0, 0);
    await answer();
    void list.want(1000, 1020);
    void list.want(150_000, 150_020);
    void list.want(299_980, 299_999);
    await answer();
    await answer();
    expect(asked).toEqual([0, 1000, 299_900]);
    expect(list.rowAt(299_999)).toEqual({ index: 299_999 });
  });

  it('asks again for what it had to forget', async () => {
    const { list, asked, answer } = heldList(5000);
    void list.want(0, 0);
    await answer();
    for (let first = 100; first < 2000; first += 100) {
      void list.want(first, first);
      await answer();
    }
    expect(list.rowAt(0)).toBeUndefined();
    void list.want(0, 0);
    await answer();
    expect(asked.filter((from) => from === 0)).toHaveLength(2);
    expect(list.rowAt(0)).toEqual({ index: 0 });
  });

  it('knows an empty list by its first answer', async () => {
    const { list, answer } = heldList(0);
    void list.want(0, 0);
    await answer();
    expect(list.total).toBe(0);
    expect(list.rowAt(0)).toBeUndefined();
  });
});
