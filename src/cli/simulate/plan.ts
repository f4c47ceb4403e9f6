import type { HouseholdAsked } from '#domain/commands/commands.ts';
import type { Change, DeskIdentity } from '#domain/events/events.ts';
import type { Bearer, Household } from '#domain/vocabulary/household.ts';
import type { DeskLetter, ReceiptNumber, SchoolCode } from '#domain/vocabulary/ids.ts';
import type { Chance } from './chance.ts';
import type { Demand, Town } from './town.ts';

/** What can be made to go wrong in a simulated morning. */
export const FAULTS = [
  /** The clocks of a school are 40 minutes ahead; at some of its desks nobody noted it. */
  'clock-skew',
  /** A laptop is down for a while: forms are taken on paper and entered later. */
  'late-paper',
  /** A child is enrolled twice for the same weeks, by each of its parents. */
  'child-at-two-desks',
  /** Two children of the same names and birth date who are not one. */
  'homonyms',
  /** Two children of one household with the same birth date and names one letter apart. */
  'twins',
  /** One bearer carries two households, at two desks (R9). */
  'second-carried',
  /** Level, school, name, telephone; and one child's first name and birth date together (R10). */
  'corrections',
  /** Places were sent, and their code never typed. */
  'transfers-lost',
  /** One transfer code used at two desks, at one of them against the software's will. */
  'transfers-doubled',
  /** A laptop dies without a copy: only some of its stubs are left. */
  'dead-laptop',
  /** A laptop was copied, and both go on under one key. */
  'forked-desk',
  /** A second laptop is opened with the same card. */
  'cloned-desk',
  /** A desk's file never comes. */
  'missing-desk',
  /** A desk forgets to close. */
  'not-closed',
  /** Parent and neighbour bring the same child at two schools. */
  'same-child-two-schools',
  /** A child is enrolled twice, with levels of two bands. */
  'wrong-level',
  /** Children who may be one: a letter, a double name, a usual name, day and month; and swapped names. */
  'likely-names',
  /** A desk's file comes after the others. */
  'late-file',
] as const;
export type Fault = (typeof FAULTS)[number];

/** What was staged, for whoever checks what became of it. */
export interface Note {
  readonly fault: Fault;
  /** Which kind of it, where there are several: `oneLetter`, `level` ... */
  readonly kind?: string;
  /** Installations concerned: `JVE-A7K2`. */
  readonly desks: readonly string[];
  /** Enrolments concerned, in the order in which they were recorded. */
  readonly receipts: readonly ReceiptNumber[];
}

/** A note being written: the morning adds what it sees, and drops a note that came to nothing. */
export interface Staged {
  readonly fault: Fault;
  readonly kind?: string;
  readonly desks: Set<string>;
  readonly receipts: ReceiptNumber[];
  /** So many receipts make it true; 0 where it is no matter of receipts but of `desks`. */
  readonly needs: number;
}

export const staged = (fault: Fault, needs: number, kind?: string): Staged => ({
  fault,
  ...(kind !== undefined && { kind }),
  desks: new Set(),
  receipts: [],
  needs,
});

/** A desk as it was meant to be, and what will happen to it. */
export interface DeskPlan {
  /** `JVE-A` */
  readonly name: string;
  readonly school: SchoolCode;
  readonly letter: DeskLetter;
  /** Laptop less reference, in seconds: as it is, and as the agent noted it. */
  clock: { ahead: number; noted: number };
  misfortune?: Misfortune;
  closes: boolean;
  delivery: Delivery;
  /** Written when its fault came about. */
  readonly notes: Staged[];
}

/** Each after so many enrolments at this desk. */
export type Misfortune =
  | { readonly type: 'dies'; readonly after: number; readonly note: Staged }
  | { readonly type: 'forks'; readonly after: number; readonly note: Staged }
  | { readonly type: 'cloned'; readonly after: number; readonly note: Staged }
  | { readonly type: 'paper'; readonly after: number; readonly forms: number; readonly note: Staged };

/** `lost`: the laptop died, and nothing of its register is left but stubs. */
export type Delivery = 'gathered' | 'late' | 'missing' | 'lost';

/** A family that takes a ticket. */
export interface Arrival {
  readonly school: SchoolCode;
  readonly visit: VisitAsked;
  /** Seconds of the day when the ticket is handed out. */
  arrives: number;
  /** Goes away and comes back then. */
  readonly backAt?: number;
  /** `JVE-A`: served by no other desk. */
  pinned?: string;
  /** The agent slips: the entry is voided and made again. */
  readonly slip?: boolean;
  /** What is set right some minutes later. */
  correction?: PlannedCorrection;
  readonly notes?: readonly Staged[];
}

export interface VisitAsked {
  readonly bearer: Bearer;
  readonly own?: HouseholdAsked;
  readonly carried?: HouseholdAsked;
}

export interface PlannedCorrection {
  readonly changesOf: (household: Household) => readonly Change[];
  readonly reason: string;
  readonly note: Staged;
}

/** Something that the desks of a centre try after each visit until it works. */
export type Errand = 'share' | { readonly type: 'lose' | 'double'; readonly note: Staged };

/** A morning before it happens. */
export interface Plan {
  readonly town: Town;
  readonly chance: Chance;
  readonly queue: 'school' | 'desk';
  readonly desks: readonly DeskPlan[];
  readonly arrivals: Arrival[];
  /** By the name of the centre. */
  readonly errands: Map<string, Errand[]>;
  readonly notes: Staged[];
}

/** When doors open and close, and desks close, in seconds of the day. */
export const OPENS = 8.5 * 3600;
export const CLOSES = 12.5 * 3600;

export const minutes = (count: number): number => Math.round(count * 60);

/** `JVE-A7K2` */
export const installation = ({ school, letter, replica }: DeskIdentity): string =>
  `${school}-${letter}${replica}`;

/** What all who come will ask for. */
export function* demandsOf(arrivals: readonly Arrival[]): Generator<Demand> {
  for (const { visit } of arrivals) {
    for (const asked of [visit.own, visit.carried]) {
      for (const { child, period } of asked?.asks ?? []) {
        const asking = asked?.household.children[child];
        if (asking) yield { school: asking.school, level: asking.level, period };
      }
    }
  }
}
