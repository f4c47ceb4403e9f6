import type { Chance } from './chance.ts';
import type { People } from './people.ts';
import type { Arrival, DeskPlan, Fault, Plan, Staged } from './plan.ts';

/** What those who stage faults have at hand. */
export interface Stage {
  readonly plan: Plan;
  readonly people: People;
  readonly chance: Chance;
  readonly faults: ReadonlySet<Fault>;
}

/** A desk to which nothing happens. */
export const isPlain = ({ misfortune, delivery, closes }: DeskPlan): boolean =>
  misfortune === undefined && delivery === 'gathered' && closes;

/** Two desks to which nothing happens; of one school or of two, where that matters. */
export function plainPair(
  { plan, chance }: Stage,
  schools: 'same' | 'two' | 'any',
): readonly [DeskPlan, DeskPlan] | undefined {
  const plain = chance.shuffled(plan.desks.filter(isPlain));
  for (const first of plain) {
    const second = plain.find(
      ({ name, school }) =>
        name !== first.name && (schools === 'any' || (schools === 'same') === (school === first.school)),
    );
    if (second) return [first, second];
  }
  return undefined;
}

/** A visit more, at this very desk. */
export function comeTo(
  { plan }: Stage,
  desk: DeskPlan,
  visit: Arrival['visit'],
  arrives: number,
  note: Staged,
): void {
  plan.arrivals.push({ school: desk.school, visit, arrives, pinned: desk.name, notes: [note] });
}
