import { carriedBy } from '#domain/projections/acquaintances.ts';
import type { DeskState } from '#domain/projections/desk.ts';
import { guardian } from '#domain/vocabulary/household.ts';
import type { BandId, PeriodId } from '#domain/vocabulary/ids.ts';
import { bearer, denis, fabre, GARNIER_CAME_AT, garnier, leGall, nDiaye, perrier } from './families.ts';
import { visitOf, visitsThatFill } from './preparing.ts';
import type { Situation, SituationId, Step, Verdict } from './situation.ts';
import { recordedIn, slipIn } from './slips.ts';

const none = () => [];

const FULL = { week: 'S35' as PeriodId, band: 'maternelle' as BandId };

/** What each family wants, what has to be so before it comes, and how its record is judged. */
export const situations: Readonly<Record<SituationId, Situation>> = {
  ownChild: {
    id: 'ownChild',
    family: perrier,
    before: none,
    verdict: (state, step) => byRecord(situations.ownChild, state, step),
  },
  twins: {
    id: 'twins',
    family: leGall,
    before: none,
    verdict: (state, step) => byRecord(situations.twins, state, step),
  },
  neighbour: {
    id: 'neighbour',
    family: nDiaye,
    bearer,
    before: none,
    verdict: (state, step) => byRecord(situations.neighbour, state, step),
  },
  secondNeighbour: {
    id: 'secondNeighbour',
    family: denis,
    bearer,
    // Where the first neighbour was skipped, a colleague served it.
    before: (state, newVisit) =>
      carriedBy(state.acquaintances, guardian.parse(bearer)).length > 0
        ? []
        : [visitOf(state, nDiaye, newVisit(), { ticket: state.queue.highest + 1, bearer })],
    verdict: byRefusal,
  },
  fullWeek: {
    id: 'fullWeek',
    family: fabre,
    before: (state, newVisit) => visitsThatFill(state, FULL, newVisit),
    verdict: (state, step) => withFullWeek(byRecord(situations.fullWeek, state, step)),
  },
  laptopDown: {
    id: 'laptopDown',
    family: garnier,
    takenAt: GARNIER_CAME_AT,
    before: none,
    verdict: byPaper,
  },
};

function byRecord(situation: Situation, state: DeskState, step: Step): Verdict {
  const [enrolment, another] = recordedIn(state, step);
  if (!enrolment) return { state: 'open' };
  if (another) return { state: 'off', slip: { type: 'twice' } };
  const slip = slipIn(situation, step, enrolment);
  return slip ? { state: 'off', slip } : { state: 'right' };
}

/** R9: the second family of one bearer is refused, and the refusal noted. */
function byRefusal(state: DeskState, step: Step): Verdict {
  if (recordedIn(state, step).length > 0) return { state: 'off', slip: { type: 'enrolled' } };
  const { ticket, from, to = Number.POSITIVE_INFINITY } = step;
  const refusal = [...state.queue.refused.values()].flat().find(({ seq }) => seq > from && seq <= to);
  if (!refusal) return { state: 'open' };
  const found = refusal.body.ticket;
  return found === ticket
    ? { state: 'right' }
    : { state: 'off', slip: { type: 'ticket', expected: ticket, found } };
}

/** A full week may be asked for all the same: leaving it out takes the family its rank. */
const withFullWeek = (verdict: Verdict): Verdict =>
  verdict.state === 'off' && verdict.slip.type === 'weeks'
    ? { state: 'off', slip: { type: 'full', week: FULL.week } }
    : verdict;

function byPaper(state: DeskState, step: Step): Verdict {
  const isDeclared = (state.queue.declared.tickets as readonly number[]).includes(step.ticket);
  const verdict = byRecord(situations.laptopDown, state, step);
  if (verdict.state === 'open') return isDeclared ? { state: 'open', isDeclared } : verdict;
  return verdict.state === 'right' && !isDeclared ? { state: 'off', slip: { type: 'undeclared' } } : verdict;
}
