import type { Change } from '#domain/events/events.ts';
import type { Household } from '#domain/vocabulary/household.ts';
import { type Staged, staged } from './plan.ts';
import type { Stage } from './stage.ts';
import { otherBand } from './town.ts';

/** Enrolments that their desk sets right later, one of each kind; the last is another child, perhaps. */
export function corrections({ plan, chance, people }: Stage): Staged[] {
  const alone = plan.arrivals.filter(
    ({ visit, pinned, slip }) => visit.own && !visit.carried && !pinned && !slip,
  );
  const chosen = chance.shuffled(alone);
  return Object.entries(KINDS).flatMap(([kind, changesOf], index) => {
    const arrival = chosen[index];
    if (!arrival) return [];
    const note = staged('corrections', 1, kind);
    const other = people.child(arrival.school);
    const schools = plan.town.schools.filter(({ code }) => code !== arrival.school);
    const school = schools.length > 0 ? chance.pick(schools).code : undefined;
    arrival.correction = {
      changesOf: (household) => changesOf(household, { ...other, ...(school && { school }) }),
      reason: 'relu avec la famille',
      note,
    };
    return [note];
  });
}

type Kind = (household: Household, other: Household['children'][number]) => readonly Change[];

const KINDS: Readonly<Record<string, Kind>> = {
  level: ({ children }) => [ofChild('level', children[0]?.level, otherBand(children[0]?.level ?? 'CP'))],
  school: ({ children }, { school }) => [ofChild('school', children[0]?.school, school)],
  name: ({ children }) => [ofChild('lastName', children[0]?.lastName, `${children[0]?.lastName}-Riou`)],
  phone: ({ guardian }) => [
    {
      of: 'guardian',
      field: 'phone',
      from: guardian.phone,
      to: `${guardian.phone.slice(0, -1)}${(Number(guardian.phone.at(-1)) + 1) % 10}`,
    },
  ],
  identity: ({ children }, { birthDate }) => [
    ofChild('firstName', children[0]?.firstName, children[0]?.firstName === 'Maëlys' ? 'Anatole' : 'Maëlys'),
    ofChild('birthDate', children[0]?.birthDate, birthDate),
  ],
};

const ofChild = (
  field: Extract<Change, { of: 'child' }>['field'],
  from: string | undefined,
  to: string,
): Change => ({ of: 'child', child: 0, field, ...(from !== undefined && { from }), to });
