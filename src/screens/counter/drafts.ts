import { useEffect } from 'react';
import { claim, letGo } from '#device/claims.ts';
import { whenIdle } from '#device/idle.ts';
import type { VisitForm } from '#domain/commands/visitForm.ts';
import type { Drafts } from '#ledger/drafts.ts';
import type { CounterForm } from './useVisitForm.ts';

/**
 * Unfinished forms, kept apart from the ledger: the one being filled, and those put aside under their
 * tickets. Each tab fills a form of its own: a form is claimed before it is shown, so that two tabs never
 * record two families under one visit.
 */
interface KeptForm {
  readonly form: VisitForm;
  readonly isAside: boolean;
}

export interface KeptForms {
  readonly current: VisitForm | undefined;
  readonly aside: readonly VisitForm[];
}

const PREFIX = 'visit.';
const draftId = ({ visit }: VisitForm): string => PREFIX + visit;
const claimName = ({ visit }: Pick<VisitForm, 'visit'>): string => `preau.visit.${visit}`;

/** What other tabs left alone: the first form that was being filled, and everything else as put aside. */
export async function keptForms(drafts: Drafts): Promise<KeptForms> {
  const all = await drafts.all();
  if (!all.ok) return { current: undefined, aside: [] };
  const kept = all.value.filter(({ id }) => id.startsWith(PREFIX)).map(({ value }) => value as KeptForm);
  let current: VisitForm | undefined;
  const aside: VisitForm[] = [];
  for (const { form, isAside } of kept) {
    if (!(await claim(claimName(form)))) continue;
    if (!isAside && !current) current = form;
    else {
      letGo(claimName(form));
      aside.push(form);
    }
  }
  return { current, aside };
}

/** Forms that nobody fills any more: what a form had still to keep when it left the screen must not bring them back. */
const ended = new Set<string>();

/** The form is done with: recorded, refused or emptied. */
export async function forget(drafts: Drafts, visit: string): Promise<void> {
  ended.add(PREFIX + visit);
  await drafts.remove(PREFIX + visit);
  letGo(claimName({ visit }));
}

export async function putAside(drafts: Drafts, form: VisitForm): Promise<void> {
  ended.add(draftId(form));
  await drafts.save(draftId(form), { form, isAside: true } satisfies KeptForm);
  // Taken up again meanwhile, it is held as before.
  if (ended.has(draftId(form))) letGo(claimName(form));
}

/** False when another tab took it up meanwhile. */
export async function takeUp(drafts: Drafts, form: VisitForm): Promise<boolean> {
  if (!(await claim(claimName(form)))) return false;
  ended.delete(draftId(form));
  await drafts.save(draftId(form), { form, isAside: false } satisfies KeptForm);
  return true;
}

/** Milliseconds for its picture, and as many for an idle moment: a keystroke waits a tenth of a second at most. */
const SOON = 50;

/**
 * Keeps every keystroke as soon as it is in sight: one write at a time, the latest values next. What is not kept yet
 * when the form leaves the screen, as when the desk is locked, is kept then.
 */
export function useKeptDraft({ subscribe, getValues }: CounterForm, drafts: Drafts): void {
  useEffect(() => {
    let isDue = false;
    let isWriting = false;
    const keep = async () => {
      if (!isDue) return;
      isDue = false;
      const form = getValues();
      if (ended.has(draftId(form))) return;
      await drafts.save(draftId(form), { form, isAside: false } satisfies KeptForm);
    };
    const write = async () => {
      isWriting = true;
      while (isDue) {
        await whenIdle(SOON);
        await keep();
      }
      isWriting = false;
    };
    const stop = subscribe({
      formState: { values: true },
      callback: () => {
        isDue = true;
        if (!isWriting) void write();
      },
    });
    return () => {
      stop();
      void keep();
    };
  }, [subscribe, getValues, drafts]);
}

/** Holds the form of this tab against the others while it is shown. */
export function useClaim(form: VisitForm): void {
  const name = claimName(form);
  useEffect(() => {
    void claim(name);
  }, [name]);
}
