import { describe, expect, test } from 'vitest';
import type { BandId, Ticket } from '#domain/vocabulary/ids.ts';
import { readDeclaration, valuesOf } from '#screens/paperForms/declaration.ts';

const small = 'maternelle' as BandId;
const big = 'elementaire' as BandId;

describe('a declaration of pending paper forms', () => {
  test('names the tickets and the children per band, leaving out bands without any', () => {
    const read = readDeclaration({
      tickets: '12-13',
      children: { [small]: '', [big]: '3' },
      reason: ' panne ',
    });
    expect(read).toEqual({
      ok: true,
      value: { type: 'DeclarePaper', tickets: [12, 13], children: { [big]: 3 }, reason: 'panne' },
    });
  });

  test('says nothing of a reason that was not given', () => {
    const read = readDeclaration({ tickets: '4', children: { [big]: '1' }, reason: ' ' });
    expect(read.ok && 'reason' in read.value).toBe(false);
  });

  test('counts at least one child per form, else places spoken for would be given away', () => {
    const read = readDeclaration({ tickets: '12-14', children: { [small]: '1', [big]: '1' }, reason: '' });
    expect(read).toEqual({
      ok: false,
      error: { type: 'ChildrenTooFew', tickets: 3, children: 2 },
    });
  });

  test('begins with what is declared already', () => {
    const pending = { tickets: [12, 13, 21] as Ticket[], children: { [small]: 2, [big]: 1 } };
    const values = valuesOf(pending);
    expect(values).toEqual({ tickets: '12-13, 21', children: { [small]: '2', [big]: '1' }, reason: '' });
    expect(readDeclaration(values)).toMatchObject({ ok: true, value: pending });
  });
});
