import type { HouseholdAsked } from '#domain/commands/commands.ts';
import type { Child } from '#domain/vocabulary/household.ts';
import type { IsoDate } from '#domain/vocabulary/time.ts';
import { arrivalTime } from './arrivals.ts';
import { type DeskPlan, type Fault, type Staged, staged } from './plan.ts';
import { comeTo, plainPair, type Stage } from './stage.ts';
import { otherBand } from './town.ts';

/** Faults about who is who: families that come twice, or seem to. */
export const doublesOf = {
  'child-at-two-desks': (stage) => {
    const pair = plainPair(stage, 'same') ?? plainPair(stage, 'any');
    if (!pair) return [];
    const family = familyAt(stage, pair[0]);
    return [twice(stage, 'child-at-two-desks', pair, family, byOtherParent(stage, family))];
  },
  homonyms: (stage) => {
    const pair = plainPair(stage, 'any');
    if (!pair) return [];
    const first = familyAt(stage, pair[0]);
    const second = unrelated(stage, pair[1], first, {});
    return [twice(stage, 'homonyms', pair, first, second)];
  },
  twins: ({ plan, people, chance }) => {
    const { school } = chance.pick(plan.desks);
    const one = people.child(school, { firstName: 'Léa' });
    const own = people.family(school, { children: [one, { ...one, firstName: 'Léo' }] });
    const note = staged('twins', 1);
    const bearer = own.household.guardian;
    plan.arrivals.push({ school, visit: { bearer, own }, arrives: arrivalTime(chance), notes: [note] });
    return [note];
  },
  'second-carried': (stage) => {
    const pair = plainPair(stage, 'any');
    if (!pair) return [];
    const bearer = stage.people.adult();
    const note = staged('second-carried', 2);
    for (const desk of pair) {
      const carried = familyAt(stage, desk);
      comeTo(stage, desk, { bearer, carried }, arrivalTime(stage.chance), note);
    }
    return [note];
  },
  'same-child-two-schools': (stage) => {
    const pair = plainPair(stage, 'two');
    if (!pair) return [];
    const [at, elsewhere] = pair;
    const family = familyAt(stage, at);
    const note = staged('same-child-two-schools', 2);
    const parent = { bearer: family.household.guardian, own: family };
    comeTo(stage, at, parent, arrivalTime(stage.chance), note);
    const neighbour = { bearer: stage.people.adult(), carried: family };
    comeTo(stage, elsewhere, neighbour, arrivalTime(stage.chance), note);
    return [note];
  },
  'wrong-level': (stage) => {
    const pair = plainPair(stage, 'same') ?? plainPair(stage, 'any');
    if (!pair) return [];
    const family = familyAt(stage, pair[0]);
    const again = withChild(family, { level: otherBand(firstChild(family).level) });
    return [twice(stage, 'wrong-level', pair, family, again)];
  },
  'likely-names': (stage) =>
    Object.entries(ALTERED).flatMap(([kind, alter]) => {
      const pair = plainPair(stage, 'any');
      if (!pair) return [];
      // A name and a day that every one of the changes below has something to say about.
      const child = stage.people.child(pair[0].school, {
        lastName: 'Dupont',
        firstName: stage.chance.pick(['Manon', 'Nolan', 'Romane', 'Gaspard']),
      });
      const born = `${child.birthDate.slice(0, 5)}0${stage.chance.between(1, 9)}-1${stage.chance.between(0, 2)}`;
      const dated = { ...child, birthDate: born as IsoDate };
      const first = stage.people.family(pair[0].school, { children: [dated] });
      const changed = alter(dated);
      // Swapped names are certain once a guardian is shared; the others are to seem alike only.
      const second =
        kind === 'swapped' ? withChild(first, changed) : unrelated(stage, pair[1], first, changed);
      return [twice(stage, 'likely-names', pair, first, second, kind)];
    }),
} satisfies Partial<Record<Fault, (stage: Stage) => Staged[]>>;

const ALTERED: Readonly<Record<string, (child: Child) => Partial<Child>>> = {
  oneLetter: ({ firstName }) => ({ firstName: `${firstName.slice(0, 2)}${firstName.slice(3)}` }),
  swapped: ({ lastName, firstName }) => ({ lastName: firstName, firstName: lastName }),
  wholeWord: ({ lastName }) => ({ lastName: `${lastName}-Kerouédan` }),
  usualName: ({ lastName }) => ({ lastName: 'Okafor', usualName: lastName }),
  dayAndMonth: ({ birthDate }) => {
    const [year, month, day] = birthDate.split('-');
    return { birthDate: `${year}-${day}-${month}` as IsoDate };
  },
};

const familyAt = ({ people }: Stage, { school }: DeskPlan): HouseholdAsked =>
  people.family(school, { children: [people.child(school)] });

function twice(
  stage: Stage,
  fault: Fault,
  [at, again]: readonly [DeskPlan, DeskPlan],
  first: HouseholdAsked,
  second: HouseholdAsked,
  kind?: string,
): Staged {
  const note = staged(fault, 2, kind);
  comeTo(stage, at, { bearer: first.household.guardian, own: first }, arrivalTime(stage.chance), note);
  comeTo(stage, again, { bearer: second.household.guardian, own: second }, arrivalTime(stage.chance), note);
  return note;
}

/** The same child, with the other parent in front: they give the same telephone. */
function byOtherParent({ people }: Stage, { household, asks }: HouseholdAsked): HouseholdAsked {
  const { guardian, children } = household;
  const other = { ...people.adult(guardian.lastName), phone: guardian.phone };
  return { household: { guardian: other, children }, asks };
}

/** Another family whose child looks like the first one's, and asks for the same weeks. */
function unrelated(
  { people }: Stage,
  { school }: DeskPlan,
  first: HouseholdAsked,
  changes: Partial<Child>,
): HouseholdAsked {
  const child = { ...firstChild(first), school, ...changes };
  const weeks = first.asks.map(({ period }) => period);
  const other = people.family(school, { children: [child], weeks });
  // Families of one name would share a guardian now and then.
  const guardian = people.adult('Rakotomalala');
  const { secondGuardian: _none, ...household } = other.household;
  return { ...other, household: { ...household, guardian } };
}

const withChild = ({ household, asks }: HouseholdAsked, changes: Partial<Child>): HouseholdAsked => ({
  household: { ...household, children: household.children.map((child) => ({ ...child, ...changes })) },
  asks,
});

const firstChild = ({ household }: HouseholdAsked): Child => household.children[0] as Child;
