import type { Campaign } from '#domain/campaign/campaign.ts';
import type { BandId, CentreId, PeriodId, SchoolCode } from '#domain/vocabulary/ids.ts';
import type { IsoDate } from '#domain/vocabulary/time.ts';
import type { PoolFigures, Statistics } from '#gathering/gathering.ts';

/** Undefined stands for all centres together. */
export type CentreChoice = CentreId | undefined;

/** Where the places of a period and a band are: of one centre, or of all together. */
export interface Filling {
  readonly period: PeriodId;
  readonly band: BandId;
  readonly capacity: number;
  readonly grantedAtDesks: number;
  readonly grantedByMerge: number;
  readonly keptToSettle: number;
  readonly held: number;
  readonly free: number;
  readonly over: number;
}

const FIGURES = [
  'capacity',
  'grantedAtDesks',
  'grantedByMerge',
  'keptToSettle',
  'held',
  'free',
  'over',
] as const satisfies (keyof PoolFigures)[];

/** In the campaign's order; pools that have neither places nor requests are left out. */
export function fillingsOf(
  { periods, bands }: Pick<Campaign, 'periods' | 'bands'>,
  pools: readonly PoolFigures[],
  centre: CentreChoice,
): Filling[] {
  const own = pools.filter((pool) => centre === undefined || pool.centre === centre);
  return periods.flatMap(({ id: period }) =>
    bands.flatMap(({ id: band }) => {
      const these = own.filter((pool) => pool.period === period && pool.band === band);
      if (these.length === 0) return [];
      const sums = FIGURES.map((figure) => [figure, sum(these.map((pool) => pool[figure]))] as const);
      return [{ period, band, ...(Object.fromEntries(sums) as Record<(typeof FIGURES)[number], number>) }];
    }),
  );
}

/** Enrolments of a quarter hour, in all and by desk. */
export interface Arrivals {
  /** Minutes since midnight of the town. */
  readonly quarter: number;
  readonly total: number;
  readonly byDesk: ReadonlyMap<string, number>;
}

/** Every quarter hour from the first arrival to the last, those in which nobody came among them. */
export function arrivalsOf(arrivals: Statistics['arrivals'], school: SchoolCode | undefined): Arrivals[] {
  const own = arrivals.filter(({ desk }) => school === undefined || desk.startsWith(`${school}-`));
  const quarters = own.map(({ quarter }) => quarter);
  const first = Math.min(...quarters);
  const count = own.length === 0 ? 0 : (Math.max(...quarters) - first) / QUARTER + 1;
  return Array.from({ length: count }, (_, index) => {
    const quarter = first + index * QUARTER;
    const these = own.filter((arrival) => arrival.quarter === quarter);
    return {
      quarter,
      total: sum(these.map(({ enrolments }) => enrolments)),
      byDesk: new Map(these.map(({ desk, enrolments }) => [desk, enrolments])),
    };
  });
}

const QUARTER = 15;

export interface StaffOfDay {
  readonly day: IsoDate;
  readonly underSix: number;
  readonly fromSix: number;
  readonly staff: number;
}

/** Day by day in one period. Of all centres: the sum of what each needs. */
export function staffOf(
  { periods }: Pick<Campaign, 'periods'>,
  staff: Statistics['staff'],
  period: PeriodId,
  centre: CentreChoice,
): StaffOfDay[] {
  const days = periods.find(({ id }) => id === period)?.openDays ?? [];
  return days.map((day) => {
    const these = staff.filter(
      (each) => each.day === day && (centre === undefined || each.centre === centre),
    );
    return {
      day,
      underSix: sum(these.map(({ underSix }) => underSix)),
      fromSix: sum(these.map(({ fromSix }) => fromSix)),
      staff: sum(these.map((each) => each.staff)),
    };
  });
}

export const sum = (figures: readonly number[]): number => figures.reduce((all, figure) => all + figure, 0);
