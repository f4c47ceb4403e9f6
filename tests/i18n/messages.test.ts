import { describe, expect, test } from 'vitest';
import { withFrenchSpaces } from '#i18n/frenchSpaces.ts';
import { icuMessage } from '#i18n/icuMessage.ts';
import { languages, localeOf } from '#i18n/language.ts';
import { type MessageId, messages } from '#i18n/messages/index.ts';
import { plainMessage } from '#i18n/plainMessage.ts';
import { translator } from '#i18n/translate.ts';
import { argumentsOf, literalsOf, parse } from './translation.ts';

const ids = Object.keys(messages.fr) as MessageId[];

describe('every message', () => {
  test('exists in both languages under the same id', () => {
    expect(Object.keys(messages.en).sort()).toEqual([...ids].sort());
  });

  test.each(languages)('compiles as ICU in %s', (language) => {
    for (const id of ids) expect(() => parse(messages[language][id]), id).not.toThrow();
  });

  test('takes the same arguments in both languages', () => {
    for (const id of ids) expect(argumentsOf(messages.en[id]), id).toEqual(argumentsOf(messages.fr[id]));
  });

  test.each(languages)(
    'has words and typographic apostrophes in %s (a straight one would quote ICU)',
    (language) => {
      for (const id of ids) {
        expect(messages[language][id].trim(), id).not.toBe('');
        expect(messages[language][id], id).not.toContain("'");
      }
    },
  );

  test('begins with the name of its area, so that two areas cannot share an id', () => {
    for (const id of ids) expect(id).toMatch(/^[a-z][A-Za-z]*\.[\w.-]+$/);
  });
});

describe('a message without plurals or selections', () => {
  test.each(languages)('is said in %s as the reader of ICU messages says it', (language) => {
    const plain = ids.filter((id) => plainMessage(messages[language][id]));
    expect(plain.length).toBeGreaterThan(ids.length / 2);
    for (const id of plain) {
      const text = messages[language][id];
      const names = argumentsOf(text).map((each) => each.slice(0, each.indexOf(':')));
      const values = Object.fromEntries(names.map((name, index) => [name, index % 2 ? index : `<${name}>`]));
      expect(plainMessage(text)?.(values), id).toBe(icuMessage(text, localeOf[language])(values));
    }
  });

  test('is told from the others', () => {
    expect(plainMessage('{count, plural, one {#} other {#}}')).toBeUndefined();
    expect(plainMessage('<b>x</b>')).toBeUndefined();
    expect(plainMessage("it's {x}")).toBeUndefined();
    expect(plainMessage('{x')).toBeUndefined();
  });
});

describe('French typography', () => {
  test('sets narrow no-break spaces at double punctuation, in every message', () => {
    for (const id of ids)
      for (const text of literalsOf(withFrenchSpaces(messages.fr[id]))) {
        expect(misplaced(text), `${id}: ${text}`).toEqual([]);
      }
  });

  test('the rule sees what is wrong', () => {
    expect(misplaced('Vraiment?')).toEqual(['?']);
    expect(misplaced('« oui »')).toEqual(['« ', '»']);
    expect(misplaced('à 8:30, voir https://exemple.fr')).toEqual([]);
  });

  test('leaves ICU number skeletons alone', () => {
    expect(withFrenchSpaces('{n, number, ::percent} : oui')).toBe('{n, number, ::percent}\u202F: oui');
  });

  test('reaches the translated text', () => {
    expect(translator('fr')('doors.choose')).toContain('\u202F?');
    expect(translator('en')('doors.choose')).not.toContain('\u202F');
  });
});

test('a missing argument is a bug and says so', () => {
  expect(() => translator('fr')('shell.version')).toThrow(/version/);
});

/** Marks of double punctuation whose space is not the narrow no-break one. Times and addresses are exempt. */
function misplaced(text: string): string[] {
  const before = text.match(/(?<!\u202F)[;!?»]|(?<![\u202F\d])(?<!https?):/gu) ?? [];
  const after = text.match(/«[^\u202F]/gu) ?? [];
  return [...after, ...before];
}
