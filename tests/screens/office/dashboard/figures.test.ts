import { describe, expect, it } from 'vitest';
import type { Campaign } from '#domain/campaign/campaign.ts';
import type { BandId, CentreId, PeriodId, SchoolCode } from '#domain/vocabulary/ids.ts';
import type { IsoDate } from '#domain/vocabulary/time.ts';
import type { PoolFigures } from '#gathering/gathering.ts';
import { arrivalsOf, fillingsOf, staffOf } from '#screens/office/dashboard/figures.ts';

const pool = (centre: string, period: string, granted: number): PoolFigures => ({
  centre: centre as CentreId,
  period: period as PeriodId,
  band: 'maternelle' as BandId,
  capacity: 10,
  grantedAtDesks: granted,
  grantedByMerge: 1,
  keptToSettle: 0,
  held: 2,
  free: 7 - granted,
  over: 0,
  queued: 3,
});

const campaign = {
  periods: [
    { id: 'S28', openDays: ['2024-07-08', '2024-07-09'] },
    { id: 'S29', openDays: ['2024-07-15'] },
  ],
  bands: [{ id: 'maternelle' }],
} as unknown as Campaign;

describe('the figures of the dashboard', () => {
  it('sums the pools of all centres, or shows those of one', () => {
    const pools = [pool('a', 'S28', 4), pool('b', 'S28', 5), pool('b', 'S29', 1)];
    expect(fillingsOf(campaign, pools, undefined)).toMatchObject([
      { period: 'S28', capacity: 20, grantedAtDesks: 9, held: 4 },
      { period: 'S29', capacity: 10, grantedAtDesks: 1 },
    ]);
    expect(fillingsOf(campaign, pools, 'a' as CentreId)).toMatchObject([
      { period: 'S28', grantedAtDesks: 4 },
    ]);
  });

  it('shows the quarter hours in which nobody came', () => {
    const arrivals = [
      { quarter: 510, desk: 'JVE-A', enrolments: 3 },
      { quarter: 555, desk: 'JVE-B', enrolments: 2 },
      { quarter: 555, desk: 'LBL-A', enrolments: 9 },
    ];
    expect(arrivalsOf(arrivals, undefined).map(({ quarter, total }) => [quarter, total])).toEqual([
      [510, 3],
      [525, 0],
      [540, 0],
      [555, 11],
    ]);
    expect(arrivalsOf(arrivals, 'JVE' as SchoolCode).at(-1)?.byDesk).toEqual(new Map([['JVE-B', 2]]));
    expect(arrivalsOf([], undefined)).toEqual([]);
  });

  it('adds up what each centre needs on a day, never the children first', () => {
    const day = '2024-07-08' as IsoDate;
    const staff = [
      { centre: 'a' as CentreId, day, underSix: 1, fromSix: 0, staff: 1 },
      { centre: 'b' as CentreId, day, underSix: 1, fromSix: 0, staff: 1 },
    ];
    expect(staffOf(campaign, staff, 'S28' as PeriodId, undefined)).toEqual([
      { day, underSix: 2, fromSix: 0, staff: 2 },
      { day: '2024-07-09', underSix: 0, fromSix: 0, staff: 0 },
    ]);
  });
});
