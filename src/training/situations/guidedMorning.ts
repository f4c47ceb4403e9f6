import type { DeskState } from '#domain/projections/desk.ts';
import { SITUATIONS, type Situation, type SituationId, type Step, type Verdict } from './situation.ts';
import { situations } from './situations.ts';

/**
 * How far somebody is in the guided morning of one desk. Kept with the drafts of that desk, so it is in no file that
 * leaves the laptop; what is right and what is off is read from the ledger each time.
 */
export interface GuidedMorning {
  /** Left for now; it goes on where it was left. */
  readonly isLeft: boolean;
  /** One for each family that came, in order. The last one without `to` stands at the desk. */
  readonly steps: readonly Step[];
}

export const notBegun: GuidedMorning = { isLeft: false, steps: [] };

/** The family at the desk; none before the first and after the last. */
export const stepInHand = ({ steps }: GuidedMorning): Step | undefined =>
  steps.find(({ to }) => to === undefined);

export const situationOf = ({ situation }: Step): Situation => situations[situation];

/** The situation that comes after those met so far. */
export const nextSituation = ({ steps }: GuidedMorning): Situation | undefined => {
  const id = SITUATIONS[steps.length];
  return id && situations[id];
};

/** The family at the desk goes; what is recorded from now on is another's. */
export const letGo = (morning: GuidedMorning, { head }: DeskState): GuidedMorning => ({
  ...morning,
  steps: morning.steps.map((step) => (step.to === undefined ? { ...step, to: head.seq } : step)),
});

/** The next family comes and takes its ticket, once all that comes `before` it is recorded. */
export function callNext(morning: GuidedMorning, { head, queue }: DeskState): GuidedMorning {
  const next = nextSituation(morning);
  if (!next) return morning;
  const step: Step = { situation: next.id, ticket: queue.highest + 1, from: head.seq };
  return { ...morning, steps: [...morning.steps, step] };
}

export const isOver = (morning: GuidedMorning): boolean =>
  morning.steps.length === SITUATIONS.length && !stepInHand(morning);

export interface Outcome {
  readonly situation: SituationId;
  readonly verdict: Verdict;
}

/** What came of each family so far; `open` where it was sent away unserved. */
export const outcomesOf = ({ steps }: GuidedMorning, state: DeskState): Outcome[] =>
  steps.map((step) => ({ situation: step.situation, verdict: situationOf(step).verdict(state, step) }));

/** For the agent's own eyes. */
export const scoreOf = (outcomes: readonly Outcome[]): number =>
  outcomes.filter(({ verdict }) => verdict.state === 'right').length;
