import { expect, test } from 'vitest';
import { createMemory } from '#paper/memory.ts';
import { notesInWords } from '#paper/receipt/notes.ts';
import { voiceOf } from '#paper/voice.ts';
import { createChild, createReceipt, day, requests, words } from './createReceipt.ts';

test('what was found is found once, until too much else was', () => {
  const memory = createMemory<string>(2);
  let sought = 0;
  const find = (key: string) => memory(key, () => `${key}${++sought}`);
  expect([find('a'), find('b'), find('a')]).toEqual(['a1', 'b2', 'a1']);
  expect([find('c'), find('a')]).toEqual(['c3', 'a4']);
});

test('notes are the same for all who are told the same, and nobody else', () => {
  const [french, english] = [voiceOf('fr'), voiceOf('en')];
  const notes = (given: Parameters<typeof createReceipt>[0], voices = [french]) =>
    notesInWords(createReceipt(given), voices);
  const usual = notes({});
  const other = { lastName: 'Diallo', requests: requests('granted', 'waiting') };
  expect(notes({ children: [createChild(other)] })).toBe(usual);
  for (const different of [
    notes({}, [french, english]),
    notes({ children: [createChild({ requests: requests('granted') })] }),
    notes({ answerBy: day('2024-07-01') }),
    notes({ notices: { ...createReceipt().notices, privacy: words('Autre', 'Other') } }),
  ]) {
    expect(JSON.stringify(different)).not.toBe(JSON.stringify(usual));
  }
});
