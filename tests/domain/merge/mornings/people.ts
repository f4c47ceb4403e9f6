import type { RecordVisit } from '#domain/commands/commands.ts';
import type { Change } from '#domain/events/events.ts';
import type { Guardian, Household } from '#domain/vocabulary/household.ts';
import type { Instant } from '#domain/vocabulary/time.ts';
import type { Chance } from '../../../../src/cli/simulate/chance.ts';
import { asking, createGuardian, createHousehold } from '../../../builders/household.ts';

/** So few names, telephones and birthdays that homonyms, twins, typos and second parents abound. */

const SURNAMES = ['Martin', 'Martin', 'Martain', 'Dupont', 'Dupont-Martin', 'Le Gall', 'LEGALL'];
const FIRST_NAMES = ['Léa', 'Lea', 'Léo', 'Zoé', 'Zoe', 'Lina', 'Lian', 'Anne Lise', 'Anne'];
const BIRTHDAYS = ['2018-03-04', '2018-03-04', '2018-04-03', '2017-11-12'];
const GUARDIANS = ['Camille', 'Nolwenn', 'Yann'];
const PHONES = ['0610000001', '0610000002', '0610000003', '0610000004'];
const SCHOOLS = ['JVE', 'JVE', 'CAM', 'LBL'];
const LEVELS = ['PS', 'GS', 'CP'];

export const somebody = (chance: Chance): Guardian =>
  createGuardian(chance.pick(SURNAMES), chance.pick(GUARDIANS), chance.pick(PHONES));

function someHousehold(chance: Chance): Household {
  const lastName = chance.pick(SURNAMES);
  const swapped = chance.happens(0.05);
  return createHousehold(lastName, {
    guardian: chance.pick(GUARDIANS),
    phone: chance.pick(PHONES),
    ...(chance.happens(0.25) && {
      other: {
        firstName: chance.pick(GUARDIANS),
        ...(chance.happens(0.6) && { phone: chance.pick(PHONES) }),
        ...(chance.happens(0.5) && { lastName: chance.pick(SURNAMES) }),
      },
    }),
    children: Array.from({ length: chance.pick([1, 1, 2]) }, () => {
      const [family, first] = [
        chance.happens(0.8) ? lastName : chance.pick(SURNAMES),
        chance.pick(FIRST_NAMES),
      ];
      return {
        lastName: swapped ? first : family,
        firstName: swapped ? family : first,
        born: chance.pick(BIRTHDAYS),
        school: chance.pick(SCHOOLS),
        level: chance.pick(LEVELS),
        ...(chance.happens(0.1) && { usualName: chance.pick(SURNAMES) }),
      };
    }),
  });
}

/** Families of one morning: each may come several times, to several desks. */
export const familiesOf = (chance: Chance): Household[] =>
  Array.from({ length: 7 }, () => someHousehold(chance));

export function someVisit(
  chance: Chance,
  families: readonly Household[],
  ticket: number,
  takenAt: Instant,
): RecordVisit {
  const [own, carried] = [chance.pick(families), chance.pick(families)];
  const comesFor = chance.weighted([
    ['own', 6],
    ['carried', 4],
    ['both', 2],
  ] as const);
  const bearer =
    comesFor === 'carried' ? chance.pick([somebody(chance), own.guardian, own.guardian]) : own.guardian;
  const weeks = () => chance.pick([['S28'], ['S28'], ['S28', 'S29'], ['S29']]);
  return {
    type: 'RecordVisit',
    visit: chance.uuid() as RecordVisit['visit'],
    ticket: ticket as RecordVisit['ticket'],
    ticketConfirmed: true,
    bearer,
    own: comesFor === 'carried' ? undefined : asking(own, weeks()),
    carried: comesFor === 'own' ? undefined : asking(carried, weeks()),
    formSigned: true,
    proxySeen: comesFor === 'own' ? undefined : true,
    takenAt: chance.happens(0.15) ? takenAt : undefined,
  };
}

/** One or two fields of one child or guardian; some leave nothing of who the child was. */
export function someChanges(chance: Chance, household: Household): Change[] {
  const child = chance.below(household.children.length);
  const was = household.children[child];
  if (!was) return [];
  const firstName = {
    of: 'child',
    child,
    field: 'firstName',
    from: was.firstName,
    to: chance.pick(FIRST_NAMES),
  } as const;
  const lastName = {
    of: 'child',
    child,
    field: 'lastName',
    from: was.lastName,
    to: chance.pick(SURNAMES),
  } as const;
  const birthDate = {
    of: 'child',
    child,
    field: 'birthDate',
    from: was.birthDate,
    to: chance.pick(BIRTHDAYS),
  } as const;
  const level = { of: 'child', child, field: 'level', from: was.level, to: chance.pick(LEVELS) } as const;
  const school = { of: 'child', child, field: 'school', from: was.school, to: chance.pick(SCHOOLS) } as const;
  const phone = {
    of: 'guardian',
    field: 'phone',
    from: household.guardian.phone,
    to: somebody(chance).phone,
  } as const;
  const changes: Change[] = chance.pick<Change[]>([
    [firstName, birthDate],
    [firstName],
    [lastName],
    [birthDate],
    [level],
    [school],
    [level, school],
    [phone],
  ]);
  return changes.filter(({ from, to }) => from !== to);
}
