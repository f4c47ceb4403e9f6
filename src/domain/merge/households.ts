import type { PartyRef } from '../coordination/events.ts';
import type { Hash } from '../vocabulary/ids.ts';
import type { Children } from './children.ts';
import { type Apart, type Classes, gather, joinAll, keepApart, singleClasses } from './classes.ts';
import { numberColumn, numberMap } from './columns.ts';
import type { Arrivals } from './order.ts';
import type { People } from './people.ts';
import type { PairVerdict } from './verdicts.ts';

/** docs/merge.md, 3: enrolments of one household, by their places in the arrival order. */
export function householdClasses(
  arrivals: Arrivals,
  people: People,
  children: Children,
  indexOf: (id: Hash) => number | undefined,
  verdicts: readonly PairVerdict<PartyRef>[],
): Classes {
  const classes = singleClasses(arrivals.enrolled.length);
  const apart: Apart = new Map();
  for (const { a, b, verdict } of verdicts) {
    const [one, other] = [indexOf(a.enrolment), indexOf(b.enrolment)];
    if (a.as !== 'household' || b.as !== 'household' || one === other) continue;
    if (one === undefined || other === undefined || !arrivals.stands[one] || !arrivals.stands[other])
      continue;
    if (verdict === 'same') classes.join(one, other);
    else keepApart(apart, one, other);
  }
  for (const group of byChild(arrivals, people, children)) joinAll(classes, group, apart);
  for (const group of byPerson(arrivals, people)) joinAll(classes, group, apart);
  return classes;
}

function byChild({ stands }: Arrivals, { enrolmentOf }: People, { classes }: Children) {
  const enrolments = gather(numberColumn(enrolmentOf.length));
  for (let child = 0; child < enrolmentOf.length; child += 1) {
    const enrolment = enrolmentOf[child] as number;
    if (stands[enrolment]) enrolments.add(classes.find(child), enrolment);
  }
  return enrolments.groups();
}

function byPerson({ stands }: Arrivals, { eachPersonKey }: People) {
  const enrolments = gather(numberMap(stands.length));
  for (let enrolment = 0; enrolment < stands.length; enrolment += 1) {
    if (stands[enrolment]) eachPersonKey(enrolment, (key) => enrolments.add(key, enrolment));
  }
  return enrolments.groups();
}
