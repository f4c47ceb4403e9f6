import type { HouseholdAsked, RecordVisit } from '#domain/commands/commands.ts';
import {
  type Bearer,
  type Child,
  child,
  type Guardian,
  guardian,
  type Household,
  household,
  secondGuardian,
} from '#domain/vocabulary/household.ts';
import { type PeriodId, ticket, visitId } from '#domain/vocabulary/ids.ts';
import { instant } from '#domain/vocabulary/time.ts';
import { numberFrom, uuid } from './random.ts';

/** People for tests: a name is enough, and the same name is the same person in every run. */

export interface ChildDetails {
  readonly lastName?: string;
  readonly born?: string;
  readonly school?: string;
  readonly level?: string;
  readonly usualName?: string;
}

/** A child that takes its household's last name unless it has its own. CP at Jules Verne unless told. */
export interface ChildToBe extends ChildDetails {
  readonly firstName: string;
}

export const createChild = (firstName: string, details: ChildDetails = {}): ChildToBe => ({
  firstName,
  ...details,
});

export interface HouseholdDetails {
  /** First name of the guardian who signs. */
  readonly guardian?: string;
  readonly phone?: string;
  readonly other?: { readonly firstName: string; readonly lastName?: string; readonly phone?: string };
  readonly address?: string;
  readonly children?: readonly ChildToBe[];
}

/** `createHousehold('Le Gall', { children: [createChild('Alice', { level: 'MS' })] })` */
export function createHousehold(lastName: string, details: HouseholdDetails = {}): Household {
  const { children = [createChild('Alice')], other, address } = details;
  return household.parse({
    guardian: createGuardian(lastName, details.guardian, details.phone),
    ...(other && { secondGuardian: secondGuardian.parse({ lastName, ...other }) }),
    ...(address && { address }),
    children: children.map((each) => childOf(lastName, each)),
  });
}

export const createGuardian = (
  lastName: string,
  firstName = 'Camille',
  phone = phoneOf(`${firstName} ${lastName}`),
): Guardian => guardian.parse({ lastName, firstName, phone });

const phoneOf = (name: string): string => `06${String(numberFrom(name, 100_000_000)).padStart(8, '0')}`;

function childOf(lastName: string, { born, ...details }: ChildToBe): Child {
  const birthDate = born ?? `2017-03-${String(1 + numberFrom(details.firstName, 28)).padStart(2, '0')}`;
  return child.parse({ lastName, birthDate, school: 'JVE', level: 'CP', ...details });
}

export interface VisitDetails {
  readonly ticket: number;
  /** Every child of both households asks for each of these periods. */
  readonly weeks?: readonly string[];
  /** Who stands at the desk; the guardian of the own household unless told. */
  readonly by?: Bearer;
  readonly own?: Household;
  readonly carrying?: Household;
  readonly confirmed?: boolean;
  readonly takenAt?: string;
  /** The same number is the same form: a double click. */
  readonly form?: number;
}

let forms = 0;

export function createVisit(details: VisitDetails): RecordVisit {
  const { own, carrying, weeks = ['S28'], takenAt } = details;
  forms += 1;
  const bearer = details.by ?? own?.guardian;
  if (!bearer) throw new Error('Somebody must stand at the desk: give `own` or `by`');
  return {
    type: 'RecordVisit',
    visit: visitId.parse(uuid(details.form ?? 1_000_000 + forms)),
    ticket: ticket.parse(details.ticket),
    ticketConfirmed: details.confirmed ?? false,
    bearer,
    own: own && asking(own, weeks),
    carried: carrying && asking(carrying, weeks),
    formSigned: true,
    proxySeen: carrying && true,
    takenAt: takenAt === undefined ? undefined : instant.parse(takenAt),
  };
}

export const asking = (who: Household, weeks: readonly string[]): HouseholdAsked => ({
  household: who,
  asks: who.children.flatMap((_, position) =>
    weeks.map((period) => ({ child: position, period: period as PeriodId })),
  ),
});
