import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate, secondsOf, trueSeconds } from '#domain/vocabulary/time.ts';
import { dateAsTyped, readTypedDate } from '#domain/vocabulary/typedDate.ts';

const read = (typed: string): string => {
  const date = readTypedDate(typed);
  return date.ok ? date.value : date.error;
};

describe('dates as people type them', () => {
  it.each(['26/02/2016', '26/2/2016', '26-02-2016', '26.02.2016', '26 02 2016', '26022016', '2016-02-26'])(
    '%s',
    (typed) => expect(read(typed)).toBe('2016-02-26'),
  );

  it.each(['26/02/16', '260216', ' 26 2 16 '])('with two digits of the year: %s', (typed) =>
    expect(read(typed)).toBe('2016-02-26'),
  );

  it.each(['30/02/2016', '29/02/2017', '31/04/2016', '00/01/2016', '12/13/2016', '2016-13-01'])(
    'days that do not exist: %s',
    (typed) => expect(read(typed)).toBe('date.impossible'),
  );

  it('29 February exists in leap years only', () => {
    expect([read('29/02/2016'), read('29/02/2100')]).toEqual(['2016-02-29', 'date.impossible']);
  });

  it.each(['', '26', '26/02', 'hier', '26/02/216', '2602201', '26/02/2016/1', '26//02/2016'])(
    'what is no date: "%s"',
    (typed) => expect(read(typed)).toBe('date.unreadable'),
  );

  it('a date printed is read back as the same, in any of its shapes', () => {
    const dates = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(dates, (at) => {
        const date = isoDate.parse(at.toISOString().slice(0, 10));
        for (const typed of [dateAsTyped(date), dateAsTyped(date).replaceAll('/', ''), date]) {
          expect(read(typed)).toBe(date);
        }
      }),
    );
  });
});

describe('true time', () => {
  it('is the laptop’s less what it is ahead, whatever its zone', () => {
    const at = '2024-05-25T08:41:07+02:00' as never;
    expect(secondsOf(at)).toBe(Date.parse('2024-05-25T06:41:07Z') / 1000);
    expect(trueSeconds(at, 90)).toBe(secondsOf('2024-05-25T08:39:37+02:00' as never));
  });
});
