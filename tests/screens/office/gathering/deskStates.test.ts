import { describe, expect, it } from 'vitest';
import type { ChainStanding, DeskStanding } from '#domain/merge/register.ts';
import { awaitedDesks, concernOf, enrolmentsOf, paperCheck } from '#screens/office/gathering/deskStates.ts';

const chain = (enrolments: number, voided: number): ChainStanding => ({
  replica: '7K2' as never,
  key: '' as never,
  kind: 'whole',
  seq: 1,
  head: '' as never,
  enrolments,
  voided,
  closed: true,
  clockOffset: 0,
  missing: [],
  branches: [],
});
const desk = (of: Partial<DeskStanding>): DeskStanding => ({
  school: 'JVE' as never,
  letter: 'A' as never,
  spare: false,
  state: 'closed',
  chains: [chain(12, 2)],
  held: [],
  wiped: [],
  ...of,
});

describe('what the board says of a desk', () => {
  it('counts as the closing report does: voided numbers apart', () => {
    expect(enrolmentsOf(desk({}))).toBe(10);
    expect(paperCheck(desk({}))).toBe('none');
    expect(paperCheck(desk({ paperCount: 10 }))).toBe('agrees');
    expect(paperCheck(desk({ paperCount: 12 }))).toBe('differs');
  });

  it('awaits neither spare desks that never opened nor those whose places were released', () => {
    const missing = desk({ state: 'missing', chains: [] });
    const released = { decision: '' as never, reason: 'volé' };
    expect(awaitedDesks([missing, { ...missing, spare: true }, { ...missing, released }, desk({})])).toEqual([
      missing,
    ]);
  });

  it('puts an alarm before a count that differs, that before a missing desk, that before one not closed', () => {
    const concerns = [
      desk({ state: 'contested' }),
      desk({ paperCount: 9 }),
      desk({ state: 'missing', chains: [] }),
      desk({ state: 'open' }),
      desk({}),
    ].map(concernOf);
    expect(concerns).toEqual(concerns.toSorted((a, b) => b - a));
    expect(new Set(concerns).size).toBe(5);
    expect(concerns.at(-1)).toBe(0);
  });
});
