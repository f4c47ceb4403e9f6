import { useState } from 'react';
import type { DeclarePaper } from '#domain/commands/commands.ts';
import { appendSentence } from '#i18n/sentences/refusals.ts';
import type { CampaignWords } from '#i18n/sentences/words.ts';
import type { Sentence } from '#i18n/useSentence.ts';
import { useDesk } from '../desk/session.tsx';
import { type DeclarationValues, readDeclaration, valuesOf } from './declaration.ts';
import { issueSentence } from './issueSentence.ts';

interface Issues {
  readonly tickets?: Sentence<CampaignWords>;
  /** Of no single field. */
  readonly other?: Sentence<CampaignWords>;
}

/** The declaration as typed, and its recording. */
export function useDeclaration(onDone: (count: number) => void) {
  const { state, record } = useDesk();
  const [values, set] = useState<DeclarationValues>(() => valuesOf(state.queue.pending));
  const [issues, setIssues] = useState<Issues>({});
  const [isPending, setPending] = useState(false);

  const declare = async () => {
    const read = readDeclaration(values);
    if (read.ok) return recordIt(read.value);
    const sentence: Sentence<CampaignWords> = ({ t }) => issueSentence(read.error, t);
    setIssues(read.error.type === 'ChildrenTooFew' ? { other: sentence } : { tickets: sentence });
  };

  const clear = () =>
    recordIt({ type: 'DeclarePaper', tickets: [], children: {}, reason: values.reason.trim() });

  const recordIt = async (command: DeclarePaper) => {
    setPending(true);
    const recorded = await record(command);
    setPending(false);
    if (recorded.ok) return onDone(command.tickets.length);
    const sentence: Sentence<CampaignWords> = (words) => appendSentence(recorded.error, words);
    setIssues(recorded.error.type === 'PendingAlreadyServed' ? { tickets: sentence } : { other: sentence });
  };

  return { values, set, issues, isPending, declare, clear };
}
