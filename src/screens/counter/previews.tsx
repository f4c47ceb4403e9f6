import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { householdsAsked, readTicket, type VisitForm } from '#domain/commands/visitForm.ts';
import { type PeriodPreview, previewVisit } from '#domain/deciding/preview.ts';
import type { Ticket } from '#domain/vocabulary/ids.ts';
import { useDesk } from '../desk/session.tsx';
import { useOpenForm } from './useVisitForm.ts';

type HouseholdName = 'own' | 'carried';

/** By child and period. */
type OfHousehold = readonly (readonly PeriodPreview[])[];

const Context = createContext<ReadonlyMap<HouseholdName, OfHousehold>>(new Map());

/** What would come of each household that the form asks for, if the visit were recorded now. */
export const usePreviews = (): ReadonlyMap<HouseholdName, OfHousehold> => useContext(Context);

/** Reckons the previews anew whenever what they depend on changes; only those who use them are drawn again. */
export function PreviewsProvider({ children }: { readonly children: ReactNode }) {
  const { control } = useOpenForm();
  const { snapshot } = useDesk();
  const { ticket, asked } = useWatch({ control, compute: asksOf });
  const previews = useMemo(() => {
    const expected = (snapshot.state.queue.highest + 1) as Ticket;
    const households = previewVisit(snapshot.state, readTicket(ticket) ?? expected, asked);
    return new Map(asked.map(({ name }, index) => [name, households[index] ?? []]));
  }, [snapshot, ticket, asked]);
  return <Context value={previews}>{children}</Context>;
}

/** What the outcome depends on: not the names. */
const asksOf = (form: VisitForm) => ({
  ticket: form.ticket,
  asked: householdsAsked(form).map((name) => ({
    name,
    children: form[name].children.map(({ school, level, periods }) => ({ school, level, periods })),
  })),
});
