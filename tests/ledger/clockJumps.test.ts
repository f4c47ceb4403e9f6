import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { systemClock } from '#device/clock.ts';
import { trueSeconds } from '#domain/vocabulary/time.ts';
import { createCampaign } from '../builders/campaign.ts';
import { createDesk, createLaptop, type Laptop, receiptsIn } from '../builders/desk.ts';
import { createChild, createHousehold, createVisit } from '../builders/household.ts';
import { runs } from '../builders/random.ts';

const campaign = createCampaign();
const homeZone = process.env.TZ;

afterEach(() => {
  vi.useRealTimers();
  if (homeZone === undefined) Reflect.deleteProperty(process.env, 'TZ');
  else process.env.TZ = homeZone;
});

/** Where people set laptops by mistake, and where a date typed at home would be another. */
const zone = fc.constantFrom(
  'Europe/Paris',
  'UTC',
  'Pacific/Kiritimati',
  'Pacific/Niue',
  'America/Martinique',
);

const moment = fc.oneof(
  fc.date({ min: new Date('2023-01-01'), max: new Date('2026-01-01'), noInvalidDate: true }),
  // Around midnight in the town, and in both nights in which its clocks change.
  fc
    .constantFrom(
      '2024-05-24T21:59:58Z',
      '2024-05-24T22:00:01Z',
      '2024-03-31T00:59:59Z',
      '2024-03-31T01:00:00Z',
      '2024-10-27T00:59:59Z',
      '2024-10-27T01:00:00Z',
      '1970-01-01T00:00:00Z',
    )
    .map((text) => new Date(text)),
);

const jumps = fc.array(fc.record({ moment, zone, clockOffset: fc.integer({ min: -7200, max: 7200 }) }), {
  minLength: 2,
  maxLength: 8,
});

it('wherever the clock jumps while a desk records: the order is that of recording, birth dates stay, times say what the laptop said (fault 9)', async () => {
  await fc.assert(
    fc.asyncProperty(jumps, async (morning) => {
      vi.useFakeTimers({ toFake: ['Date'] });
      const desk = await createDesk({ campaign, laptop: onTheSystemClock() });
      const born = (index: number) => `2016-0${1 + (index % 9)}-01`;
      const receipts: string[] = [];
      for (const [index, { moment, zone, clockOffset }] of morning.entries()) {
        process.env.TZ = zone;
        vi.setSystemTime(moment);
        const children = [createChild('Alice', { born: born(index) })];
        const visit = createVisit({
          ticket: index + 1,
          own: createHousehold(`Famille ${index}`, { children }),
        });
        const recorded = await desk.ledger.append(visit, { ...desk.recorder, clockOffset });
        receipts.push(...(recorded.ok ? receiptsIn(recorded.value) : []));
      }

      const again = await desk.otherTab();
      const enrolments = [...again.state.register.enrolments.values()];
      expect(enrolments.map(({ receipt }) => receipt)).toEqual(receipts);
      expect(enrolments.map(({ ticket }) => ticket)).toEqual(receipts.map((_, index) => index + 1));
      expect(enrolments.map(({ seq }) => seq)).toEqual(receipts.map((_, index) => index + 2));
      expect(enrolments.map(({ household }) => household.children[0]?.birthDate)).toEqual(
        receipts.map((_, index) => born(index)),
      );
      for (const [index, { moment, clockOffset }] of morning.entries()) {
        const at = enrolments[index]?.at;
        expect(at && trueSeconds(at, clockOffset)).toBe(Math.floor(moment.getTime() / 1000) - clockOffset);
      }
    }),
    { numRuns: runs(40) },
  );
});

function onTheSystemClock(): Laptop {
  const laptop = createLaptop();
  return { ...laptop, dependencies: () => ({ ...laptop.dependencies(), clock: systemClock }) };
}
