import { centreOfSchool } from '#domain/campaign/lookup.ts';
import type { RecordVisit } from '#domain/commands/commands.ts';
import type { DeskState } from '#domain/projections/desk.ts';
import { left } from '#domain/projections/places.ts';
import { invariant } from '#domain/result.ts';
import { type Answers, child, guardian, household } from '#domain/vocabulary/household.ts';
import { type BandId, type PeriodId, type SchoolCode, ticket, type VisitId } from '#domain/vocabulary/ids.ts';
import { poolKey } from '#domain/vocabulary/pools.ts';
import { readTypedDate } from '#domain/vocabulary/typedDate.ts';
import { familiesBetween } from './families.ts';
import type { ChildOnForm, Family, Person } from './situation.ts';

/** Visits that somebody else at this desk served while the agent looked away. */

/** A family's visit, every question of the town answered with no. */
export function visitOf(
  state: DeskState,
  family: Family,
  visit: VisitId,
  at: { readonly ticket: number; readonly bearer?: Person & { readonly phone: string } },
): RecordVisit {
  const school = schoolOf(state);
  const asked = {
    household: household.parse({
      guardian: family.guardian,
      answers: noToAll(state),
      children: family.children.map((each) => childOf(each, school)),
    }),
    asks: family.children.flatMap((_, position) =>
      family.weeks.map((period) => ({ child: position, period })),
    ),
  };
  const { bearer } = at;
  return {
    type: 'RecordVisit',
    visit,
    ticket: ticket.parse(at.ticket),
    ticketConfirmed: true,
    bearer: bearer ? guardian.parse(bearer) : asked.household.guardian,
    ...(bearer ? { carried: asked, proxySeen: true } : { own: asked }),
    formSigned: true,
  };
}

/** As many visits as it takes until this desk has no place left in that week for that band. */
export function visitsThatFill(
  state: DeskState,
  { week, band }: { readonly week: PeriodId; readonly band: BandId },
  newVisit: () => VisitId,
): RecordVisit[] {
  const { campaign, register, queue } = state;
  const centre = centreOfSchool(campaign, schoolOf(state));
  invariant(centre, 'a school of the training town has its centre');
  const free = left(register.places, poolKey({ centre: centre.id, period: week, band }));
  return Array.from({ length: Math.ceil(free / 2) }, (_, index) =>
    visitOf(state, familyBetween(index, Math.min(2, free - 2 * index), week), newVisit(), {
      ticket: queue.highest + 1 + index,
    }),
  );
}

function familyBetween(index: number, children: number, week: PeriodId): Family {
  const round = Math.floor(index / familiesBetween.length);
  const lastName = familiesBetween[index % familiesBetween.length] ?? '';
  return {
    guardian: {
      lastName,
      firstName: 'Maëlle',
      phone: `06 39 98 02 ${round}${index % familiesBetween.length}`,
    },
    children: (['Nino', 'Lila'] as const).slice(0, children).map((firstName, position) => ({
      lastName,
      firstName,
      born: `1${position}/0${1 + (round % 9)}/2019`,
      level: 'MS',
    })),
    weeks: [week],
  };
}

function childOf({ lastName, firstName, born, level }: ChildOnForm, school: SchoolCode) {
  const birthDate = readTypedDate(born);
  invariant(birthDate.ok, 'the forms of the guided morning are well filled in');
  return child.parse({ lastName, firstName, birthDate: birthDate.value, level, school });
}

const noToAll = ({ campaign }: DeskState): Answers =>
  Object.fromEntries(
    campaign.questions
      .filter(({ of, kind, required }) => of === 'household' && kind === 'yesNo' && required)
      .map(({ id }) => [id, false]),
  );

function schoolOf({ status }: DeskState): SchoolCode {
  invariant(status.opening, 'the guided morning is held at an open desk');
  return status.opening.desk.school;
}
