import { describe, expect, it } from 'vitest';
import type { FurtherLanguage } from '#i18n/further/furtherLanguage.ts';
import { further } from '#i18n/further/registered.ts';
import { type MessageId, messages } from '#i18n/messages/index.ts';
import { faultsOf } from './translation.ts';

const copyOfEnglish: FurtherLanguage = {
  name: 'Elvish',
  locale: 'en',
  campaignTexts: 'en',
  span: (first, last) => `${first}–${last}`,
  time: (time) => time,
  messages: messages.en,
};

/** That language with some of its messages otherwise. */
const elvish = (changes: Partial<Record<MessageId, string>>): FurtherLanguage => ({
  ...copyOfEnglish,
  messages: { ...messages.en, ...changes },
});

describe('the further languages', () => {
  it('that are registered have no fault', () => {
    expect(Object.entries<FurtherLanguage>(further).flatMap(([code, each]) => faultsOf(code, each))).toEqual(
      [],
    );
  });

  it('may be complete', () => {
    expect(faultsOf('qya', copyOfEnglish)).toEqual([]);
    expect(faultsOf('vi', elvish({ 'shell.language': 'Ngôn ngữ' }))).toEqual([]);
    expect(faultsOf('uk', elvish({ 'shell.language': 'Мова' }))).toEqual([]);
  });

  it('are refused with a sentence where the font of the papers lacks their letters', () => {
    const [arabic, ...others] = faultsOf('ar', { ...elvish({ 'shell.language': 'اللغة' }), name: 'العربية' });
    expect(arabic).toBe(
      'العربية (ar) is refused: the font of the papers lacks “ا”, “ل”, “غ”, “ة”. It has the Latin, Greek and Cyrillic alphabets.',
    );
    expect(others).toEqual([]);
    expect(faultsOf('ta', elvish({ 'shell.language': 'மொழி' }))[0]).toContain('is refused');
  });

  it('fail where a message is missing, empty or no more', () => {
    const { 'shell.language': _, ...rest } = messages.en;
    const missing = { ...copyOfEnglish, messages: { ...rest, 'shell.gone': 'x' } };
    expect(faultsOf('qya', missing)).toEqual([
      'Elvish (qya) lacks the messages “shell.language”.',
      'Elvish (qya) has messages that are no more: “shell.gone”.',
    ]);
    expect(faultsOf('qya', elvish({ 'shell.language': ' ' }))).toHaveLength(1);
  });

  it('fail where a message cannot be said', () => {
    expect(faultsOf('qya', elvish({ 'shell.version': 'Version' }))).toEqual([
      'shell.version: takes nothing where the French takes “version: 1”.',
    ]);
    expect(faultsOf('qya', elvish({ 'shell.language': "L'x" }))[0]).toContain('straight apostrophe');
    expect(faultsOf('qya', elvish({ 'shell.language': '{x' }))[0]).toContain('cannot be read');
  });
});
