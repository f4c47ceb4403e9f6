import type { Ask, HouseholdAsked } from '#domain/commands/commands.ts';
import type { Bearer, Child, Guardian, Household } from '#domain/vocabulary/household.ts';
import type { PeriodId, SchoolCode } from '#domain/vocabulary/ids.ts';
import { LEVELS, type Level } from '#domain/vocabulary/levels.ts';
import type { Phone } from '#domain/vocabulary/phone.ts';
import type { IsoDate } from '#domain/vocabulary/time.ts';
import type { Chance } from './chance.ts';
import { BOYS, GIRLS, LAST_NAMES, PARENTS, STREETS } from './nameLists.ts';
import type { Town } from './town.ts';

/** The families of a town: the same ones for the same seed, no two with the same telephone. */
export interface People {
  /** A household whose eldest child goes to this school. */
  readonly family: (school: SchoolCode, details?: FamilyDetails) => HouseholdAsked;
  readonly adult: (lastName?: string) => Bearer;
  readonly child: (school: SchoolCode, details?: Partial<Child>) => Child;
  /** Weeks as families choose them: the popular ones more often. */
  readonly weeks: () => readonly PeriodId[];
}

export interface FamilyDetails {
  readonly children?: readonly Child[];
  readonly guardian?: Guardian;
  readonly weeks?: readonly PeriodId[];
}

const FICTIONAL = 1000;

/**
 * 06 39 98 is kept for fiction by the French regulator (Arcep, décision 2018-0881), so that examples ring nobody. All end
 * in 0: a slip in the last digit is nobody else's number.
 */
const fictionalPhone = (nth: number): Phone =>
  `+3363998${String((nth * 617) % FICTIONAL).padStart(3, '0')}0` as Phone;

export function peopleOf(town: Town, chance: Chance): People {
  let phones = 0;
  const phone = (): Phone => {
    phones += 1;
    const prefix = chance.pick(['6', '7']);
    if (phones <= FICTIONAL) return fictionalPhone(phones);
    // Distinct for the first hundred million: the stride has no factor in common with it.
    const digits = String((phones * 61_803_399) % 100_000_000).padStart(8, '0');
    return `+33${digits.startsWith('3998') ? '7' : prefix}${digits}` as Phone;
  };

  const adult = (lastName = chance.pick(LAST_NAMES)): Guardian => ({
    lastName,
    firstName: chance.pick(PARENTS),
    phone: phone(),
  });

  const child = (school: SchoolCode, details: Partial<Child> = {}): Child => {
    const level = details.level ?? chance.weighted(LEVELS_WEIGHTED);
    return {
      lastName: chance.pick(LAST_NAMES),
      firstName: chance.pick(chance.happens(0.5) ? GIRLS : BOYS),
      birthDate: birthDateFor(level, chance),
      school,
      level,
      ...(chance.happens(0.3) && { meal: chance.pick(['standard', 'noMeat', 'special'] as const) }),
      ...(chance.happens(0.06) && { pai: true }),
      ...details,
    };
  };

  const weeks = (): PeriodId[] => {
    const least = Math.min(chance.weighted(WEEKS_WANTED), town.periods.length);
    const chosen = new Set<PeriodId>();
    while (chosen.size < least) chosen.add(chance.weighted([...town.popularity]));
    return town.periods.map(({ id }) => id).filter((id) => chosen.has(id));
  };

  const siblings = (school: SchoolCode, lastName: string): Child[] => {
    const levels = chance.shuffled(LEVELS).slice(0, chance.weighted(CHILDREN));
    const usualName = chance.happens(0.05) ? chance.pick(LAST_NAMES) : undefined;
    return levels.map((level, index) => {
      const elsewhere = index > 0 && chance.happens(0.12);
      return child(elsewhere ? chance.pick(town.schools).code : school, {
        lastName,
        level,
        ...(usualName && { usualName }),
      });
    });
  };

  const family = (school: SchoolCode, details: FamilyDetails = {}): HouseholdAsked => {
    const lastName = chance.pick(LAST_NAMES);
    const guardian = details.guardian ?? adult(chance.happens(0.8) ? lastName : undefined);
    const children = details.children ?? siblings(school, lastName);
    const number = chance.between(1, 140);
    const household: Household = {
      guardian,
      ...(chance.happens(0.6) && { secondGuardian: adult(lastName) }),
      ...(chance.happens(0.9) && { address: `${number} ${chance.pick(STREETS)}, 44600 Port-Hasard` }),
      ...(chance.happens(0.4) && { email: `famille.${phones}@exemple.fr` }),
      ...(chance.happens(0.5) && { cafNumber: String(1_000_000 + phones) }),
      children: [...children],
    };
    return { household, asks: asksFor(household, details.weeks ?? weeks()) };
  };

  return { family, adult, child, weeks };
}

/** Every child for each of these weeks. */
export const asksFor = ({ children }: Household, weeks: readonly PeriodId[]): Ask[] =>
  children.flatMap((_, child) => weeks.map((period) => ({ child, period })));

const CHILDREN = [
  [1, 42],
  [2, 38],
  [3, 15],
  [4, 5],
] as const;

const WEEKS_WANTED = [
  [1, 22],
  [2, 30],
  [3, 25],
  [4, 15],
  [5, 8],
] as const;

const LEVELS_WEIGHTED: readonly (readonly [Level, number])[] = LEVELS.map((level) => [
  level,
  level === 'TPS' ? 2 : 10,
]);

/** TPS were born in 2021, CM2 in 2013; a few are a year ahead or behind. */
function birthDateFor(level: Level, chance: Chance): IsoDate {
  const year = 2021 - LEVELS.indexOf(level) + (chance.happens(0.02) ? chance.pick([-1, 1]) : 0);
  const day = new Date(Date.UTC(year, 0, 1 + chance.below(365)));
  return day.toISOString().slice(0, 10) as IsoDate;
}
