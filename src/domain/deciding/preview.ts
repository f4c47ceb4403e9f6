import { schoolOf } from '../campaign/lookup.ts';
import type { ChildForm } from '../commands/visitForm.ts';
import type { DeskState } from '../projections/desk.ts';
import { left } from '../projections/places.ts';
import { type PeriodId, type SchoolCode, schoolCode, type Ticket } from '../vocabulary/ids.ts';
import { type Level, level as levelSchema } from '../vocabulary/levels.ts';
import { poolKey } from '../vocabulary/pools.ts';
import { allocate, isOffered, type Outcome, type OutcomeAsk } from './allocate.ts';

/** What a cell of the periods grid shows for one child and one period. */
export type PeriodPreview =
  /** School or level are not known yet. */
  | { state: 'unknown' }
  /** The child's centre has no places of this band in this period. */
  | { state: 'notOffered' }
  /** What would come of it, ticked or not. `left`: places this desk holds before this visit. */
  | { state: 'offered'; isAsked: boolean; outcome: 'granted' | 'waiting'; rank: number; left: number };

type ChildAsked = Pick<ChildForm, 'school' | 'level' | 'periods'>;

/**
 * The outcome of every child and period of the form if it were recorded now: of those ticked together, of
 * the others as if ticked last.
 * @returns by household, child and period of the campaign
 */
export function previewVisit(
  state: DeskState,
  ticket: Ticket,
  households: readonly { readonly children: readonly ChildAsked[] }[],
): PeriodPreview[][][] {
  const asks = households.map(({ children }) => children.flatMap(asksOf));
  const outcomes = allocate(state, ticket, asks);
  return households.map(({ children }, household) =>
    children.map((child, position) => {
      const known = schoolAndLevel(child);
      return state.campaign.periods.map(({ id }): PeriodPreview => {
        if (!known || !schoolOf(state.campaign, known.school)) return { state: 'unknown' };
        if (!isOffered(state, known, id)) return { state: 'notOffered' };
        const isAsked = child.periods.includes(id);
        const outcome = isAsked
          ? find(outcomes[household], position, id)
          : ifTickedToo(state, ticket, asks, household, { child: position, period: id, ...known });
        return outcome
          ? {
              state: 'offered',
              isAsked,
              outcome: outcome.outcome,
              rank: outcome.rank ?? 0,
              left: leftFor(state, outcome),
            }
          : { state: 'unknown' };
      });
    }),
  );
}

/** The outcomes of a form's ticked requests, for the figures of the whole visit. */
export function countOutcomes(previews: readonly (readonly (readonly PeriodPreview[])[])[]): {
  granted: number;
  waiting: number;
} {
  const asked = previews
    .flat(2)
    .flatMap((cell) => (cell.state === 'offered' && cell.isAsked ? [cell.outcome] : []));
  const granted = asked.filter((outcome) => outcome === 'granted').length;
  return { granted, waiting: asked.length - granted };
}

function ifTickedToo(
  state: DeskState,
  ticket: Ticket,
  asks: readonly (readonly OutcomeAsk[])[],
  household: number,
  ask: OutcomeAsk,
): Outcome | undefined {
  const more = asks.map((own, index) => (index === household ? [...own, ask] : own));
  return find(allocate(state, ticket, more)[household], ask.child, ask.period);
}

const find = (
  outcomes: readonly Outcome[] | undefined,
  child: number,
  period: PeriodId,
): Outcome | undefined => outcomes?.find((outcome) => outcome.child === child && outcome.period === period);

const leftFor = (state: DeskState, { pool }: Outcome): number => left(state.register.places, poolKey(pool));

function asksOf(child: ChildAsked, position: number): OutcomeAsk[] {
  const known = schoolAndLevel(child);
  return known
    ? child.periods.map((period) => ({ child: position, period: period as PeriodId, ...known }))
    : [];
}

function schoolAndLevel({ school, level }: ChildAsked): { school: SchoolCode; level: Level } | undefined {
  const read = { school: schoolCode.safeParse(school), level: levelSchema.safeParse(level) };
  return read.school.success && read.level.success
    ? { school: read.school.data, level: read.level.data }
    : undefined;
}
