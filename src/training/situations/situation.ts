import type { RecordVisit } from '#domain/commands/commands.ts';
import type { DeskState } from '#domain/projections/desk.ts';
import type { PeriodId, VisitId } from '#domain/vocabulary/ids.ts';
import type { Level } from '#domain/vocabulary/levels.ts';
import type { TimeOfDay } from '#domain/vocabulary/time.ts';
import type { Slip } from './slips.ts';

/** The guided morning: six families, in the order in which they come. */
export const SITUATIONS = [
  'ownChild',
  'twins',
  'neighbour',
  'secondNeighbour',
  'fullWeek',
  'laptopDown',
] as const;
export type SituationId = (typeof SITUATIONS)[number];

export interface Person {
  readonly lastName: string;
  readonly firstName: string;
}

/** A family as its reservation form tells it, every name as it is written there. */
export interface Family {
  readonly guardian: Person & { readonly phone: string };
  readonly children: readonly ChildOnForm[];
  /** Every child asks for each of them. */
  readonly weeks: readonly PeriodId[];
}

export interface ChildOnForm extends Person {
  /** `26/02/2016` */
  readonly born: string;
  readonly level: Level;
  /** On a form that was printed for one pupil: its number in the school's list. */
  readonly number?: number;
}

export interface Situation {
  readonly id: SituationId;
  readonly family: Family;
  /** Who stands at the desk with a proxy, where the family itself stayed at home. */
  readonly bearer?: Person & { readonly phone: string };
  /** On a paper form taken while the laptop was down: the time written on it. */
  readonly takenAt?: TimeOfDay;
  /** Families served in between, so that the situation is what it says; mostly none. */
  readonly before: (state: DeskState, newVisit: () => VisitId) => RecordVisit[];
  /** What came of it, by what the ledger holds; nothing is asked of the screen. */
  readonly verdict: (state: DeskState, step: Step) => Verdict;
}

/** One situation as it was met at this desk. */
export interface Step {
  readonly situation: SituationId;
  /** In the family's hand. */
  readonly ticket: number;
  /** The ledger's count of events when the family came, and when the next one was called. */
  readonly from: number;
  readonly to?: number;
}

export type Verdict =
  /** Nothing in the ledger yet; `declared`: the paper form is announced, and still to be entered. */
  | { readonly state: 'open'; readonly isDeclared?: true }
  | { readonly state: 'right' }
  | { readonly state: 'off'; readonly slip: Slip };
