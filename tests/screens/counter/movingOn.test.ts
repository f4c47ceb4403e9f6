import { describe, expect, it } from 'vitest';
import { nextToFill } from '#screens/counter/movingOn.ts';

const order = ['ticket', 'who', 'own.guardian.lastName', 'own.guardian.phone', 'own.children.0.periods'];

describe('where Enter leads', () => {
  it('to the next field down the screen that lacks something, past those that are filled in', () => {
    const open = new Set(['own.guardian.phone', 'own.children.0.periods']);
    expect(nextToFill(order, open, 'ticket')).toBe('own.guardian.phone');
    expect(nextToFill(order, open, 'own.guardian.phone')).toBe('own.children.0.periods');
  });

  it('from the end back to what was passed over', () => {
    expect(nextToFill(order, new Set(['ticket']), 'own.children.0.periods')).toBe('ticket');
  });

  it('to the field itself where it alone lacks something', () => {
    expect(nextToFill(order, new Set(['own.guardian.phone']), 'own.guardian.phone')).toBe(
      'own.guardian.phone',
    );
  });

  it('nowhere when nothing is left', () => {
    expect(nextToFill(order, new Set(), 'ticket')).toBeUndefined();
  });

  it('takes no notice of what is not on the screen', () => {
    expect(nextToFill(order, new Set(['carried.guardian.lastName']), 'ticket')).toBeUndefined();
  });
});
