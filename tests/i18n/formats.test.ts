import { expect, test } from 'vitest';
import { instant, isoDate, timeOfDay } from '#domain/vocabulary/time.ts';
import { formatsOf } from '#i18n/formats.ts';

const fr = formatsOf('fr');
const en = formatsOf('en');
const day = (text: string) => isoDate.parse(text);

test('days in full', () => {
  expect(fr.day(day('2024-07-08'))).toBe('lundi 8 juillet 2024');
  expect(en.day(day('2024-07-08'))).toBe('Monday 8 July 2024');
});

test('the first of a month in French', () => {
  expect(fr.day(day('2024-07-01'))).toBe('lundi 1er juillet 2024');
  expect(fr.period(day('2024-07-01'), day('2024-07-05'))).toBe('du 1er au 5 juillet 2024');
});

test('days in digits are the same in both languages', () => {
  expect(fr.dayDigits(day('2016-02-26'))).toBe('26/02/2016');
  expect(en.dayDigits(day('2016-02-26'))).toBe('26/02/2016');
});

test('periods name month and year once', () => {
  expect(fr.period(day('2024-07-29'), day('2024-08-02'))).toBe('du 29 juillet au 2 août 2024');
  expect(fr.period(day('2024-12-30'), day('2025-01-03'))).toBe('du 30 décembre 2024 au 3 janvier 2025');
  expect(en.period(day('2024-07-08'), day('2024-07-12'))).toBe('8 to 12 July 2024');
  expect(fr.period(day('2024-07-08'), day('2024-07-08'))).toBe('lundi 8 juillet 2024');
});

test('times', () => {
  expect(fr.time(timeOfDay.parse('08:30'))).toBe('8\u00A0h\u00A030');
  expect(fr.time(timeOfDay.parse('12:00'))).toBe('12\u00A0h');
  expect(en.time(timeOfDay.parse('08:30'))).toBe('8:30');
});

test('an instant shows the wall time written in it, whatever the zone of this machine', () => {
  const at = instant.parse('2024-05-25T08:41:07+02:00');
  expect(fr.clock(at)).toBe('08:41');
  expect(fr.moment(at)).toBe('25/05/2024 08:41');
});

test('figures and lists', () => {
  expect(fr.count(12345)).toBe('12\u202F345');
  expect(en.count(12345)).toBe('12,345');
  expect(fr.list(['Léa', 'Léo', 'Noé'])).toBe('Léa, Léo et Noé');
});
