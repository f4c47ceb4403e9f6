import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { CampaignDraft } from '#domain/preparing/draft.ts';
import { draftProblems } from '#domain/preparing/problems.ts';
import { sharesOf } from '#domain/preparing/shares.ts';
import type { OfficeStore } from '#ledger/officeStore.ts';
import type { Drafting, Saving } from './drafting.tsx';
import { begun, edited, type History, redone, undone } from './history.ts';

/** A draft being edited: its history in memory, each of its states on its way to the store. */
export function useDraft(kept: CampaignDraft, store: OfficeStore): Drafting {
  const [history, dispatch] = useReducer(act, kept, begun<CampaignDraft>);
  const draft = history.present;
  const shares = useMemo(() => sharesOf(draft), [draft]);
  const problems = useMemo(() => draftProblems(draft, shares), [draft, shares]);
  const saving = useSaved(draft, kept, store);
  const edit = useCallback<Drafting['edit']>(
    (change, place) => dispatch({ type: 'edit', change, place }),
    [],
  );
  const undo = useCallback(() => dispatch({ type: 'undo' }), []);
  const redo = useCallback(() => dispatch({ type: 'redo' }), []);
  return {
    draft,
    shares,
    problems,
    edit,
    undo,
    redo,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    saving,
  };
}

type Act =
  | { type: 'edit'; change: (draft: CampaignDraft) => CampaignDraft; place: string | undefined }
  | { type: 'undo' }
  | { type: 'redo' };

function act(history: History<CampaignDraft>, action: Act): History<CampaignDraft> {
  switch (action.type) {
    case 'edit':
      return edited(history, action.change(history.present), action.place);
    case 'undo':
      return undone(history);
    case 'redo':
      return redone(history);
  }
}

/** One write at a time; what was typed meanwhile follows as one more, so that the last state wins. */
function useSaved(draft: CampaignDraft, kept: CampaignDraft, store: OfficeStore): Saving {
  const [saving, setSaving] = useState<Saving>({ state: 'saved' });
  const stored = useRef(kept);
  const wanted = useRef(kept);
  const isWriting = useRef(false);

  const write = useCallback(async () => {
    if (isWriting.current) return;
    isWriting.current = true;
    while (wanted.current !== stored.current) {
      const next = wanted.current;
      setSaving({ state: 'saving' });
      const saved = await store.saveDraft(next);
      if (!saved.ok) {
        isWriting.current = false;
        return setSaving({ state: 'failed', error: saved.error, retry: () => void write() });
      }
      stored.current = next;
    }
    isWriting.current = false;
    setSaving({ state: 'saved' });
  }, [store]);

  useEffect(() => {
    wanted.current = draft;
    if (draft !== stored.current) void write();
  }, [draft, write]);
  return saving;
}
