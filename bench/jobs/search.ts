import uFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { foldedWords } from '../../src/domain/identity/folding.ts';
import { merge } from '../../src/domain/merge/merge.ts';
import type { MergedEnrolment } from '../../src/domain/merge/register.ts';
import { buildSearch } from '../../src/gathering/search.ts';
import { createBigLedger, createBigTown, TYPED } from '../../tests/builders/bigMorning.ts';
import { type Job, ratioCheck } from '../harness/job.ts';
import { type Contender, interleave, timed } from '../harness/measure.ts';

const DESKS = 200;
const PER_DESK = 500;
const LIMIT = 20;

export const searching: Job = {
  title: 'every keystroke of seven questions among 100,000 households',
  run: async () => {
    const households = enrolments();
    const texts = households.map((each) => wordsOf(each).join(' '));
    const built: Record<string, number> = {};
    const contenders: Contender[] = [];
    const offer = async (name: string, build: () => (question: string) => unknown) => {
      let find: (question: string) => unknown = () => undefined;
      built[name] = await timed(() => {
        find = build();
      });
      contenders.push({ name, sample: (rounds) => keystrokes(find, rounds) });
    };
    await offer('sorted words, by their beginning', () => sortedWords(texts));
    await offer('ours', () => {
      const search = buildSearch(households);
      return (question) => search.find(question, LIMIT);
    });
    await offer('uFuzzy', () => {
      const fuzzy = new uFuzzy();
      return (question) => fuzzy.search(texts, question, 1)[0]?.slice(0, LIMIT);
    });
    await offer('minisearch', () => {
      const search = new MiniSearch({
        fields: ['text'],
        searchOptions: { prefix: true, combineWith: 'AND' },
      });
      search.addAll(texts.map((text, id) => ({ id, text })));
      return (question) => search.search(question).slice(0, LIMIT);
    });
    const measured = await interleave(contenders, { rounds: 5, times: 1, warmUp: 1 });
    // A hundred times as long as the others: once is enough to see that.
    const fuse = new Fuse(texts);
    const fuseMs = await timed(() => fuse.search('martin léa', { limit: LIMIT }));
    const ours = measured.timings.find(({ name }) => name === 'ours');
    return {
      tables: [{ title: 'One keystroke', measured }],
      checks: [
        { what: 'p95', is: ours?.p95 ?? Number.NaN, atMost: 4, unit: ' ms' },
        ratioCheck('to uFuzzy', measured.ratio('ours', 'uFuzzy'), 1),
      ],
      facts: [
        `Built in: ${Object.entries(built)
          .map(([name, ms]) => `${name} ${ms.toFixed(0)} ms`)
          .join('; ')}.`,
        `fuse.js took ${fuseMs.toFixed(0)} ms for one question.`,
      ],
    };
  },
};

function enrolments(): readonly MergedEnrolment[] {
  const town = createBigTown(DESKS, PER_DESK);
  const ledgers = town.desks.map((desk) => createBigLedger(town, desk, PER_DESK));
  return merge({ campaign: town.campaign, campaignHash: town.hash, ledgers, coordination: [] }).enrolments;
}

/** As somebody types, letter by letter. */
async function keystrokes(find: (question: string) => unknown, rounds: number): Promise<number[]> {
  const questions = TYPED.flatMap((words) => Array.from(words, (_, end) => words.slice(0, end + 1)));
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const question of questions) times.push(await timed(() => find(question)));
  }
  return times;
}

const wordsOf = ({ household, receipt }: MergedEnrolment): string[] =>
  [household.guardian, ...household.children]
    .flatMap(({ lastName, firstName }) => [lastName, firstName])
    .flatMap((name) => foldedWords(name))
    .concat(household.guardian.phone.replace('+33', '0'), receipt.toLowerCase());

/** The floor: every word once, sorted, with where it stands; the rows of a beginning lie side by side. */
function sortedWords(texts: readonly string[]): (question: string) => number[] {
  const entries = texts.flatMap((text, row) => text.split(' ').map((word) => ({ word, row })));
  entries.sort((a, b) => (a.word < b.word ? -1 : Number(a.word > b.word)));
  const firstAt = (beginning: string): number => {
    let [low, high] = [0, entries.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((entries[middle]?.word ?? '') < beginning) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const rowsOf = (beginning: string): Set<number> => {
    const rows = new Set<number>();
    for (let at = firstAt(beginning); entries[at]?.word.startsWith(beginning); at += 1) {
      rows.add(entries[at]?.row ?? 0);
    }
    return rows;
  };
  return (question) => {
    const [first, ...others] = foldedWords(question);
    if (first === undefined) return [];
    const found: number[] = [];
    const within = others.map(rowsOf);
    for (const row of rowsOf(first)) {
      if (found.length >= LIMIT) break;
      if (within.every((rows) => rows.has(row))) found.push(row);
    }
    return found;
  };
}
