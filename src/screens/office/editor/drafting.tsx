import { createContext, useContext } from 'react';
import type { CampaignDraft } from '#domain/preparing/draft.ts';
import type { Problem } from '#domain/preparing/problem.ts';
import type { Shares } from '#domain/preparing/shares.ts';
import { invariant } from '#domain/result.ts';
import type { OfficeError } from '#ledger/officeStore.ts';

/** The draft on the table, with all that follows from it, and the one way to change it. */
export interface Drafting {
  readonly draft: CampaignDraft;
  readonly shares: Shares;
  readonly problems: readonly Problem[];
  /** @param place where one types, so that a word typed there is undone as one */
  readonly edit: (change: (draft: CampaignDraft) => CampaignDraft, place?: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly saving: Saving;
}

/** Whether the store has the draft as it stands. */
export type Saving =
  | { readonly state: 'saving' | 'saved' }
  | { readonly state: 'failed'; readonly error: OfficeError; readonly retry: () => void };

const Context = createContext<Drafting | undefined>(undefined);

export const DraftingProvider = Context;

export function useDrafting(): Drafting {
  const drafting = useContext(Context);
  invariant(drafting, 'pages of the editor are rendered inside DraftingProvider');
  return drafting;
}
