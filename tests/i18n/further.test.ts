import { expect, test, vi } from 'vitest';
import { isoDate, timeOfDay } from '#domain/vocabulary/time.ts';
import { formatsOf } from '#i18n/formats.ts';
import { isLanguage, type Language, languages, nameOf } from '#i18n/language.ts';
import { translator } from '#i18n/translate.ts';
import { voiceOf } from '#paper/voice.ts';

// All words were loaded before, without it.
vi.hoisted(() => vi.resetModules());

/** As if somebody had registered a further language; its one file has a few messages only, which is enough here. */
vi.mock('#i18n/further/registered.ts', () => ({
  further: {
    pt: {
      name: 'Português',
      locale: 'pt-PT',
      campaignTexts: 'fr',
      span: (first: string, last: string) => `de ${first} a ${last}`,
      time: (time: string) => time.replace(':', 'h'),
      messages: { 'shell.language': 'Língua' },
    },
  },
}));
const pt = 'pt' as Language;

test('a registered language is offered after French and English, by its own name', () => {
  expect(languages).toEqual(['fr', 'en', 'pt']);
  expect(isLanguage('pt')).toBe(true);
  expect(isLanguage('toString')).toBe(false);
  expect(nameOf[pt]).toBe('Português');
});

test('it speaks in its own words, and dates in its own way', () => {
  const formats = formatsOf(pt);
  expect(translator(pt)('shell.language')).toBe('Língua');
  expect(formats.day(isoDate.parse('2024-07-08'))).toBe('segunda-feira 8 de julho de 2024');
  expect(formats.period(isoDate.parse('2024-07-08'), isoDate.parse('2024-07-12'))).toBe(
    'de 8 a 12 de julho de 2024',
  );
  expect(formats.time(timeOfDay.parse('08:30'))).toBe('08h30');
});

test('what the town wrote itself stands in the language that goes with it', () => {
  expect(voiceOf(pt).of({ fr: 'Aucune annulation !', en: 'No cancellation!' })).toBe(
    'Aucune annulation\u202F!',
  );
});
