import { corrections } from './corrections.ts';
import { doublesOf } from './doubles.ts';
import type { People } from './people.ts';
import {
  type DeskPlan,
  type Errand,
  type Fault,
  type Misfortune,
  minutes,
  type Plan,
  type Staged,
  staged,
} from './plan.ts';
import { isPlain, type Stage } from './stage.ts';

/** Puts faults into a morning that has not begun. What finds no room is left out: a note tells what came about. */
export function stageFaults(plan: Plan, people: People, faults: ReadonlySet<Fault>): void {
  const stage: Stage = { plan, people, chance: plan.chance.apart('faults'), faults };
  for (const fault of ORDER) {
    if (faults.has(fault)) plan.notes.push(...STAGING[fault](stage));
  }
}

/** What befalls whole desks comes first: families are then sent to the desks that are left. */
const ORDER: readonly Fault[] = [
  'clock-skew',
  'dead-laptop',
  'forked-desk',
  'cloned-desk',
  'late-paper',
  'missing-desk',
  'late-file',
  'not-closed',
  'transfers-lost',
  'transfers-doubled',
  'corrections',
  'child-at-two-desks',
  'homonyms',
  'twins',
  'second-carried',
  'same-child-two-schools',
  'wrong-level',
  'likely-names',
];

const STAGING: Readonly<Record<Fault, (stage: Stage) => Staged[]>> = {
  'clock-skew': skewClocks,
  'dead-laptop': (stage) => befall(stage, 'dead-laptop', (after, note) => ({ type: 'dies', after, note })),
  'forked-desk': (stage) => befall(stage, 'forked-desk', (after, note) => ({ type: 'forks', after, note })),
  'cloned-desk': (stage) => befall(stage, 'cloned-desk', (after, note) => ({ type: 'cloned', after, note })),
  'late-paper': (stage) => {
    const forms = stage.chance.between(1, 4);
    return befall(stage, 'late-paper', (after, note) => ({ type: 'paper', after, forms, note }));
  },
  'missing-desk': (stage) => change(stage, 'missing-desk', { delivery: 'missing' }),
  'late-file': (stage) => change(stage, 'late-file', { delivery: 'late' }),
  'not-closed': (stage) => change(stage, 'not-closed', { closes: false }),
  'transfers-lost': (stage) => errand(stage, 'transfers-lost', 'lose', 2),
  'transfers-doubled': (stage) => errand(stage, 'transfers-doubled', 'double', 3),
  corrections,
  ...doublesOf,
};

/** 40 minutes, as the story goes. At every other desk of the school nobody noted it. */
function skewClocks({ plan, chance }: Stage): Staged[] {
  const school = chance.pick(plan.desks).school;
  const note = staged('clock-skew', 0);
  plan.desks
    .filter((desk) => desk.school === school)
    .forEach((desk, index) => {
      desk.clock = { ahead: minutes(40), noted: index % 2 === 0 ? minutes(40) : 0 };
      desk.notes.push(note);
    });
  return [note];
}

function befall(
  stage: Stage,
  fault: Fault,
  misfortune: (after: number, note: Staged) => Misfortune,
): Staged[] {
  const desk = takeDesk(stage, (each) => familiesPerDesk(stage, each) >= BUSY);
  if (!desk) return [];
  const note = staged(fault, 0);
  const enrolments = familiesPerDesk(stage, desk) * (0.2 + 0.3 * stage.chance.fraction());
  desk.misfortune = misfortune(Math.max(1, Math.floor(enrolments)), note);
  return [note];
}

/** So many families are enough for something to happen between them. */
const BUSY = 3;

function familiesPerDesk({ plan }: Stage, { school }: DeskPlan): number {
  const families = plan.arrivals.filter((arrival) => arrival.school === school).length;
  return families / plan.desks.filter((desk) => desk.school === school).length;
}

function change(
  stage: Stage,
  fault: Fault,
  changes: Partial<Pick<DeskPlan, 'delivery' | 'closes'>>,
): Staged[] {
  const desk = takeDesk(stage);
  if (!desk) return [];
  Object.assign(desk, changes);
  const note = staged(fault, 0);
  desk.notes.push(note);
  return [note];
}

function errand({ plan, chance }: Stage, fault: Fault, type: 'lose' | 'double', desks: number): Staged[] {
  const desksOf = new Map<string, number>();
  for (const school of plan.town.schools) {
    desksOf.set(school.centre, (desksOf.get(school.centre) ?? 0) + school.desks);
  }
  const centres = [...desksOf].filter(([, count]) => count >= desks).map(([centre]) => centre);
  if (centres.length === 0) return [];
  const centre = chance.pick(centres);
  const note = staged(fault, 0);
  const errands: Errand[] = plan.errands.get(centre) ?? [];
  plan.errands.set(centre, [...errands, { type, note }]);
  return [note];
}

/**
 * A desk to which nothing has happened yet, one that suits if there is any; where two such are needed by families,
 * they are left.
 */
function takeDesk(
  { plan, chance, faults }: Stage,
  suits: (desk: DeskPlan) => boolean = () => true,
): DeskPlan | undefined {
  const plain = plan.desks.filter(isPlain);
  const needed = Object.keys(doublesOf).some((fault) => faults.has(fault as Fault)) ? 2 : 0;
  if (plain.length <= needed) return undefined;
  const suited = plain.filter(suits);
  return chance.pick(suited.length > 0 ? suited : plain);
}
