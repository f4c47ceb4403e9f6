import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ticket } from '#domain/vocabulary/ids.ts';
import { readTickets, writeTickets } from '#screens/paperForms/ticketRanges.ts';

const tickets = (...numbers: number[]) => numbers as Ticket[];

describe('a list of tickets as people write it', () => {
  test.each<[string, number[]]>([
    ['12', [12]],
    ['12-15', [12, 13, 14, 15]],
    ['12-14, 21', [12, 13, 14, 21]],
    ['21,12 - 14', [12, 13, 14, 21]],
    ['12–14; 21', [12, 13, 14, 21]],
    ['12 à 14 21', [12, 13, 14, 21]],
    ['12 to 14', [12, 13, 14]],
    ['  3 , 3, 2-3 ', [2, 3]],
    ['7-7', [7]],
    ['007', [7]],
    ['9999', [9999]],
  ])('%s', (typed, expected) => {
    expect(readTickets(typed)).toEqual({ ok: true, value: expected });
  });

  test.each([
    ['', { type: 'TicketsMissing' }],
    [' , ; ', { type: 'TicketsMissing' }],
    ['douze', { type: 'TicketsUnreadable', part: 'douze' }],
    ['12-', { type: 'TicketsUnreadable', part: '12-' }],
    ['-12', { type: 'TicketsUnreadable', part: '-12' }],
    ['12-14-16', { type: 'TicketsUnreadable', part: '12-14-16' }],
    ['3, 18-12', { type: 'TicketsBackwards', part: '18-12' }],
    ['0', { type: 'TicketOutOfRange', part: '0' }],
    ['12000', { type: 'TicketOutOfRange', part: '12000' }],
    ['12-1800', { type: 'TicketsTooMany', count: 1789, maximum: 400 }],
  ])('%s is refused', (typed, error) => {
    expect(readTickets(typed)).toEqual({ ok: false, error });
  });

  test('is written in its shortest form', () => {
    expect(writeTickets(tickets(21, 12, 13, 14, 16, 13))).toBe('12-14, 16, 21');
    expect(writeTickets([])).toBe('');
  });

  test('any set of tickets is read back from what was written', () => {
    const anyTickets = fc.uniqueArray(fc.integer({ min: 1, max: 9999 }), { minLength: 1, maxLength: 400 });
    fc.assert(
      fc.property(anyTickets, (numbers) => {
        const sorted = tickets(...numbers).sort((a, b) => a - b);
        expect(readTickets(writeTickets(tickets(...numbers)))).toEqual({ ok: true, value: sorted });
      }),
    );
  });
});
