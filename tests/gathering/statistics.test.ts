import { describe, expect, it } from 'vitest';
import { deskIdentity } from '#domain/events/events.ts';
import type { MergedEnrolment } from '#domain/merge/register.ts';
import { statisticsOf } from '#gathering/statistics.ts';
import { createCampaign } from '../builders/campaign.ts';
import { poolAt } from '../builders/desk.ts';
import { createChild, createHousehold } from '../builders/household.ts';
import { createEnrolment, GRANTED, type RequestDetails, registerOf } from '../builders/mergedByHand.ts';

const town = createCampaign();
const JVE_B = deskIdentity.parse({ school: 'JVE', letter: 'B', replica: '9X3' });
const S28 = poolAt('les-goelands', 'S28', 'maternelle');
const household = createHousehold('Morel');

const statistics = (enrolments: readonly MergedEnrolment[]) =>
  statisticsOf(town.campaign, registerOf(town, enrolments));

describe('arrivals', () => {
  it('are counted by quarter hour on the clocks of the town, and by desk', () => {
    const at = (time: string, desk = undefined as typeof JVE_B | undefined, voided = false) =>
      createEnrolment({ household, count: 1, at: time, voided, ...(desk && { desk }) });
    const { arrivals } = statistics([
      at('2024-05-25T09:00:00+02:00', JVE_B),
      at('2024-05-25T08:45:00+02:00'),
      at('2024-05-25T08:59:59+02:00'),
      at('2024-05-25T06:44:59Z'),
      at('2024-05-25T06:44:59Z', JVE_B),
      at('2024-05-25T08:46:00+02:00', undefined, true),
    ]);
    expect(arrivals).toEqual([
      { quarter: 510, desk: 'JVE-A', enrolments: 1 },
      { quarter: 510, desk: 'JVE-B', enrolments: 1 },
      { quarter: 525, desk: 'JVE-A', enrolments: 2 },
      { quarter: 540, desk: 'JVE-B', enrolments: 1 },
    ]);
  });
});

describe('staff', () => {
  const born = (birthDate: string, requests: readonly RequestDetails[], count: number) =>
    createEnrolment({
      household: createHousehold('Morel', {
        children: [createChild('Zoé', { born: birthDate, level: 'GS' })],
      }),
      count,
      requests,
    });
  const children = (birthDate: string, howMany: number, status = GRANTED) =>
    Array.from({ length: howMany }, (_, index) => born(birthDate, [{ pool: S28, status }], index + 1));
  const staffOn = (day: string, enrolments: readonly MergedEnrolment[]) =>
    statistics(enrolments).staff.find((each) => each.centre === S28.centre && each.day === day);

  it('is 1 for 8 under six and 1 for 12 from six, on each open day', () => {
    expect(
      staffOn('2024-07-08', [...children('2020-01-01', 9), ...children('2016-01-01', 12)]),
    ).toMatchObject({
      underSix: 9,
      fromSix: 12,
      staff: 3,
    });
    expect(staffOn('2024-07-08', children('2016-01-01', 13))?.staff).toBe(2);
    expect(staffOn('2024-07-08', children('2020-01-01', 8))?.staff).toBe(1);
  });

  it('takes a child for six from its birthday on', () => {
    const birthday = children('2018-07-10', 1);
    const ages = ['2024-07-09', '2024-07-10', '2024-07-11'].map((day) => staffOn(day, birthday)?.underSix);
    expect(ages).toEqual([1, 0, 0]);
    expect(staffOn('2024-07-08', children('2018-02-28', 1))?.underSix).toBe(0);
  });

  it('counts places granted and places kept, and no others', () => {
    const held = (is: boolean) => ({ type: 'toSettle', held: is, cards: [] }) as const;
    const byMerge = { type: 'granted', by: 'merge', places: 3, ahead: 0, published: false } as const;
    const counted = (status: Parameters<typeof children>[2]) =>
      staffOn('2024-07-08', children('2016-01-01', 1, status))?.fromSix;
    expect([byMerge, held(true)].map(counted)).toEqual([1, 1]);
    expect(
      [
        held(false),
        { type: 'waiting', rank: 0, places: 0 } as const,
        { type: 'voided', reason: 'x' } as const,
      ].map(counted),
    ).toEqual([0, 0, 0]);
  });

  it('names every centre and every open day, holidays apart', () => {
    const { staff } = statistics([]);
    expect(staff).toHaveLength(2 * 14);
    expect(staff.map(({ day }) => day)).not.toContain('2024-08-15');
    expect(staff.every(({ staff: needed }) => needed === 0)).toBe(true);
  });
});
