import { useState } from 'react';

/** A sentence not yet in words: whoever shows it says it, in the language in use. */
export type Sentence<Voice> = (voice: Voice) => string;

/**
 * A sentence that stays on the screen where more than one kind of error may lead to it. Kept is how to say it and
 * not its words, so that it goes over to the other language with everything else. Where there is one kind of
 * error, keep the error itself.
 * @param voice what the sentence is said with, as it is now
 */
export function useSentence<Voice>(voice: Voice) {
  // Wrapped: React calls a function that it is given as a state.
  const [kept, keep] = useState<{ readonly say: Sentence<Voice> }>();
  const set = (say: Sentence<Voice> | undefined): void => keep(say && { say });
  return [kept?.say(voice), set] as const;
}
