import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { receiptNumberHolds, receiptNumberOf } from '#domain/codes/receipt.ts';
import type { DeskIdentity } from '#domain/events/events.ts';
import { receiptNumber } from '#domain/vocabulary/ids.ts';

const desk = { school: 'JVE', letter: 'A', replica: '7K2' } as DeskIdentity;

describe('receipt numbers (R2)', () => {
  it('are the school, the desk and its replica, the count and a check character', () => {
    expect(receiptNumberOf(desk, 42)).toMatch(/^JVE-A7K2-0042-[0-9A-Z]$/);
    expect(receiptNumberOf(desk, 12345)).toMatch(/^JVE-A7K2-12345-[0-9A-Z]$/);
  });

  it('hold as made, for any count, and fit the vocabulary', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200_000 }), (count) => {
        const number = receiptNumberOf(desk, count);
        expect(receiptNumberHolds(number)).toBe(true);
        expect(receiptNumber.safeParse(number).success).toBe(true);
      }),
    );
  });

  it('are all different', () => {
    const numbers = Array.from({ length: 2000 }, (_, index) => receiptNumberOf(desk, index + 1));
    expect(new Set(numbers).size).toBe(2000);
  });

  it('do not hold with any one character changed', () => {
    const number = receiptNumberOf(desk, 42);
    for (let at = 0; at < number.length; at++) {
      for (const other of '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-') {
        if (other === number[at]) continue;
        expect(receiptNumberHolds(number.slice(0, at) + other + number.slice(at + 1))).toBe(false);
      }
    }
  });

  it('have one way of writing: no count 0, no needless zero, no lower case', () => {
    expect(receiptNumberHolds(receiptNumberOf(desk, 0))).toBe(false);
    expect(receiptNumberHolds(receiptNumberOf(desk, 42).toLowerCase())).toBe(false);
    const [, , , check] = receiptNumberOf(desk, 42).split('-');
    expect(receiptNumberHolds(`JVE-A7K2-00042-${check}`)).toBe(false);
    expect(receiptNumberHolds('')).toBe(false);
  });
});
