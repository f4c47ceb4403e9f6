import type { Campaign } from '#domain/campaign/campaign.ts';
import { byCodePoint } from '#domain/identity/folding.ts';
import type { MergedEnrolment, MergedRegister, MergedRequest } from '#domain/merge/register.ts';
import type { IsoDate } from '#domain/vocabulary/time.ts';
import type { Statistics } from './gathering.ts';

export const statisticsOf = (campaign: Campaign, { enrolments }: MergedRegister): Statistics => ({
  arrivals: arrivalsOf(enrolments, townClock(campaign.morning.timeZone)),
  staff: staffOf(campaign, enrolments),
});

const QUARTER = 15;

function arrivalsOf(
  enrolments: readonly MergedEnrolment[],
  clock: (quarters: number) => number,
): Statistics['arrivals'] {
  const counts = new Map<string, { quarter: number; desk: string; enrolments: number }>();
  for (const { at, desk, voided } of enrolments) {
    if (voided) continue;
    const quarter = clock(Math.floor(Date.parse(at) / (QUARTER * 60_000)));
    const name = `${desk.school}-${desk.letter}`;
    const count = counts.get(`${quarter} ${name}`) ?? { quarter, desk: name, enrolments: 0 };
    count.enrolments += 1;
    counts.set(`${quarter} ${name}`, count);
  }
  return [...counts.values()].sort((a, b) => a.quarter - b.quarter || byCodePoint(a.desk, b.desk));
}

/**
 * From quarter hours since 1970 to the minutes since midnight on the town's clocks: every zone is a whole number of
 * quarters away.
 */
function townClock(timeZone: string): (quarters: number) => number {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const known = new Map<number, number>();
  return (quarters) => {
    const before = known.get(quarters);
    if (before !== undefined) return before;
    const [hours = 0, minutes = 0] = format
      .format(quarters * QUARTER * 60_000)
      .split(':')
      .map(Number);
    const minute = hours * 60 + minutes;
    known.set(quarters, minute);
    return minute;
  };
}

/** French law: one for 8 children under six, one for 12 from six on. */
const RATIO = { underSix: 8, fromSix: 12 };

function staffOf(campaign: Campaign, enrolments: readonly MergedEnrolment[]): Statistics['staff'] {
  const sixths = sixthBirthdays(enrolments);
  return campaign.centres.flatMap(({ id: centre }) =>
    campaign.periods.flatMap(({ id: period, openDays }) => {
      const birthdays = sixths.get(`${centre}/${period}`) ?? [];
      return openDays.map((day) => {
        const underSix = birthdays.filter((birthday) => birthday > day).length;
        const fromSix = birthdays.length - underSix;
        const staff = Math.ceil(underSix / RATIO.underSix) + Math.ceil(fromSix / RATIO.fromSix);
        return { centre, day, underSix, fromSix, staff };
      });
    }),
  );
}

/** Per centre and period, when each child there turns six. */
function sixthBirthdays(enrolments: readonly MergedEnrolment[]): ReadonlyMap<string, string[]> {
  const birthdays = new Map<string, string[]>();
  for (const { household, requests } of enrolments) {
    for (const { pool, child, status } of requests) {
      const born = household.children[child]?.birthDate;
      if (!born || !hasPlace(status)) continue;
      const key = `${pool.centre}/${pool.period}`;
      const list = birthdays.get(key) ?? [];
      list.push(sixthBirthday(born));
      birthdays.set(key, list);
    }
  }
  return birthdays;
}

const hasPlace = (status: MergedRequest['status']): boolean =>
  status.type === 'granted' || (status.type === 'toSettle' && status.held);

/** Compared as text: born on 29 February, one is six from 1 March on, or on the 29th where there is one. */
const sixthBirthday = (born: IsoDate): string => `${Number(born.slice(0, 4)) + 6}${born.slice(4)}`;
