import type { Problem } from '#domain/preparing/problem.ts';
import { useLanguage } from '#i18n/LanguageProvider.tsx';
import { draftWords, problemAlone, problemSentence } from '#i18n/sentences/preparing.ts';
import { useDrafting } from './drafting.tsx';

/** What is wrong and how to put it right, for a place that says itself where it is. */
export function useFaultSentence(): (problem: Problem) => string {
  const words = useDraftWords();
  return (problem) => problemAlone(problem, words);
}

/** The same, with where it is. */
export function useProblemSentence(): (problem: Problem) => string {
  const words = useDraftWords();
  return (problem) => problemSentence(problem, words);
}

function useDraftWords() {
  const { draft } = useDrafting();
  return draftWords(useLanguage().language, draft);
}
