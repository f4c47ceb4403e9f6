import { useEffect } from 'react';
import type { VisitForm } from '#domain/commands/visitForm.ts';
import type { Drafts } from '#ledger/drafts.ts';
import type { CounterForm } from './useVisitForm.ts';

/** The form being filled, and those put aside under their tickets: kept apart from the ledger. */
const CURRENT = 'current';
const ASIDE = 'aside.';

export interface KeptForms {
  readonly current: VisitForm | undefined;
  readonly aside: readonly VisitForm[];
}

export async function keptForms(drafts: Drafts): Promise<KeptForms> {
  const all = await drafts.all();
  if (!all.ok) return { current: undefined, aside: [] };
  return {
    current: all.value.find(({ id }) => id === CURRENT)?.value as VisitForm | undefined,
    aside: all.value.filter(({ id }) => id.startsWith(ASIDE)).map(({ value }) => value as VisitForm),
  };
}

export const forgetCurrent = (drafts: Drafts) => drafts.remove(CURRENT);

export async function putAside(drafts: Drafts, form: VisitForm): Promise<void> {
  const saved = await drafts.save(ASIDE + form.visit, form);
  if (saved.ok) await drafts.remove(CURRENT);
}

export async function takeUp(drafts: Drafts, form: VisitForm): Promise<void> {
  const saved = await drafts.save(CURRENT, form);
  if (saved.ok) await drafts.remove(ASIDE + form.visit);
}

/** Keeps every keystroke: one write at a time, the latest values next. */
export function useKeptDraft({ subscribe }: CounterForm, drafts: Drafts): void {
  useEffect(() => {
    let latest: VisitForm | undefined;
    let isWriting = false;
    let isOver = false;
    const write = async () => {
      isWriting = true;
      while (latest && !isOver) {
        const values = latest;
        latest = undefined;
        await drafts.save(CURRENT, values);
      }
      isWriting = false;
    };
    const stop = subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        latest = structuredClone(values);
        if (!isWriting) void write();
      },
    });
    return () => {
      isOver = true;
      stop();
    };
  }, [subscribe, drafts]);
}
