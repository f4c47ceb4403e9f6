import type { SchoolRow } from '#domain/campaign/tables.ts';
import type { HouseholdAsked } from '#domain/commands/commands.ts';
import type { Chance } from './chance.ts';
import { asksFor, type People } from './people.ts';
import { type Arrival, CLOSES, minutes, OPENS } from './plan.ts';
import type { Town } from './town.ts';

/** The families of an ordinary morning, in no order yet. */
export function ordinaryArrivals(town: Town, people: People, families: number, chance: Chance): Arrival[] {
  const pupils = town.schools.map((school) => [school, school.pupils] as const);
  const counts = new Map<SchoolRow, number>(town.schools.map((school) => [school, 0]));
  for (let family = 0; family < families; family += 1) {
    const school = chance.weighted(pupils);
    counts.set(school, (counts.get(school) ?? 0) + 1);
  }
  return [...counts].flatMap(([school, count]) => arrivalsAt(school, count, town, people, chance));
}

/** Every desk gets exactly as many households, each of which comes by itself: for measuring. */
export function evenArrivals(town: Town, people: People, perDesk: number, chance: Chance): Arrival[] {
  return town.schools.flatMap((school) =>
    Array.from({ length: school.desks * perDesk }, (_, index): Arrival => {
      const own = people.family(school.code);
      const letter = String.fromCharCode(65 + (index % school.desks));
      return {
        school: school.code,
        visit: { bearer: own.household.guardian, own },
        arrives: arrivalTime(chance),
        pinned: `${school.code}-${letter}`,
      };
    }),
  );
}

function arrivalsAt(
  school: SchoolRow,
  families: number,
  town: Town,
  people: People,
  chance: Chance,
): Arrival[] {
  const arrivals: Arrival[] = [];
  for (let left = families; left > 0; ) {
    const arrives = arrivalTime(chance);
    const own = people.family(school.code);
    const bearer = own.household.guardian;
    const carrying = left > 1 && chance.happens(0.06);
    const carried = carrying ? people.family(school.code) : undefined;
    left -= carrying ? 2 : 1;
    arrivals.push({
      school: school.code,
      visit: { bearer, own, ...(carried && { carried }) },
      arrives,
      ...(chance.happens(0.01) && { slip: true }),
      ...(chance.happens(0.02) && { backAt: arrives + minutes(chance.between(40, 150)) }),
    });
    const more = chance.happens(0.03) ? furtherWeeks(own, town) : undefined;
    if (more) {
      const later = arrives + minutes(chance.between(20, 120));
      arrivals.push({ school: school.code, visit: { bearer, own: more }, arrives: later });
    }
    if (carried && chance.happens(0.04)) {
      // Refused at the same desk (R9); at another one nobody can know.
      const second = people.family(school.code);
      const later = arrives + minutes(chance.between(5, 40));
      arrivals.push({ school: school.code, visit: { bearer, carried: second }, arrives: later });
    }
  }
  return arrivals;
}

/** Adding weeks is a new enrolment with its own ticket (R10). */
function furtherWeeks({ household, asks }: HouseholdAsked, town: Town): HouseholdAsked | undefined {
  const taken = new Set(asks.map(({ period }) => period));
  const next = town.periods.find(({ id }) => !taken.has(id));
  return next && { household, asks: asksFor(household, [next.id]) };
}

/** Many stand there before the doors open. */
export const arrivalTime = (chance: Chance): number =>
  Math.round(OPENS - minutes(30) + (CLOSES - OPENS) * chance.fraction() ** 1.4);
