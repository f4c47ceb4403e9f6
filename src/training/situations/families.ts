import type { PeriodId } from '#domain/vocabulary/ids.ts';
import type { TimeOfDay } from '#domain/vocabulary/time.ts';
import type { Family } from './situation.ts';

/**
 * The families of the guided morning. Those whose child has a number stand in the list of the training town's school;
 * telephones are of the range kept for fiction (06 39 98).
 */

const weeks = (...ids: readonly string[]) => ids as readonly PeriodId[];

export const perrier: Family = {
  guardian: { lastName: 'PERRIER', firstName: 'Agnieszka', phone: '06 39 98 01 10' },
  children: [{ lastName: 'PERRIER', firstName: 'Łukasz', born: '19/06/2020', level: 'PS', number: 141 }],
  weeks: weeks('S28', 'S29', 'S30'),
};

export const leGall: Family = {
  guardian: { lastName: 'LE GALL', firstName: 'Ronan', phone: '06 39 98 01 20' },
  children: [
    { lastName: 'LE GALL', firstName: 'Alice', born: '26/02/2016', level: 'CE1', number: 108 },
    { lastName: 'LE GALL', firstName: 'Léa', born: '26/02/2016', level: 'CE1', number: 109 },
  ],
  weeks: weeks('S29', 'S30'),
};

/** Comes for a neighbour, and later for another. */
export const bearer = { lastName: 'BENALI', firstName: 'Karim', phone: '06 39 98 01 30' } as const;

export const nDiaye: Family = {
  guardian: { lastName: 'N’DIAYE', firstName: 'Awa', phone: '06 39 98 01 40' },
  children: [{ lastName: 'N’DIAYE', firstName: 'Pierre-Yves', born: '27/12/2017', level: 'CP', number: 131 }],
  weeks: weeks('S28', 'S31'),
};

export const denis: Family = {
  guardian: { lastName: 'DENIS', firstName: 'Sandrine', phone: '06 39 98 01 50' },
  children: [{ lastName: 'DENIS', firstName: 'Emma', born: '16/07/2016', level: 'CE1', number: 39 }],
  weeks: weeks('S29'),
};

/** The last of its weeks is full when it comes. */
export const fabre: Family = {
  guardian: { lastName: 'FABRE', firstName: 'Thierry', phone: '06 39 98 01 60' },
  children: [{ lastName: 'FABRE', firstName: 'Emre', born: '15/08/2019', level: 'MS', number: 57 }],
  weeks: weeks('S34', 'S35'),
};

export const garnier: Family = {
  guardian: { lastName: 'GARNIER', firstName: 'Solène', phone: '06 39 98 01 70' },
  children: [{ lastName: 'GARNIER', firstName: 'Maël', born: '08/09/2018', level: 'GS', number: 69 }],
  weeks: weeks('S32', 'S33'),
};

/** Written on their form by the colleague who took it. */
export const GARNIER_CAME_AT = '10:05' as TimeOfDay;

/** Served in between: each takes one place or two of the week that is to be full. */
export const familiesBetween = [
  'ABGRALL',
  'BIHAN',
  'CADIOU',
  'DERRIEN',
  'FLOCH',
  'GUIVARCH',
  'KERMARREC',
  'OLLIVIER',
] as const;
