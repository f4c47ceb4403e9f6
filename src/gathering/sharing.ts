import type { BodyOf } from '#domain/events/events.ts';
import type { EventToMerge } from '#domain/merge/evidence.ts';
import type { Bearer, Guardian } from '#domain/vocabulary/household.ts';

/**
 * A hundred thousand enrolments say the same again and again, and parsing makes it anew each time: two fifths of all
 * that they take. Puts one and the same in its place; what the events say stays as it is.
 */
export function shareWords(events: readonly EventToMerge[]): void {
  const oneRequest = sharing<Requests[number]>();
  const allRequests = sharing<Requests>();
  for (const event of events as readonly Writable<EventToMerge>[]) {
    if (event.type !== 'HouseholdEnrolled') continue;
    event.type = 'HouseholdEnrolled';
    const body: Writable<typeof event.body> = event.body;
    const texts = body.requests.map(textOf);
    body.requests = allRequests(texts.join(), () =>
      body.requests.map((request, index) => oneRequest(texts[index] as string, () => request)),
    );
    const { guardian, children } = body.household;
    if (isSamePerson(body.bearer, guardian)) body.bearer = guardian;
    for (const child of children as readonly Writable<(typeof children)[number]>[]) {
      if (child.lastName === guardian.lastName) child.lastName = guardian.lastName;
    }
    if (isOnlySigned(body.paper)) body.paper = ONLY_SIGNED;
  }
}

/** The first thing of each name, for all. */
function sharing<T>(): (name: string, make: () => T) => T {
  const known = new Map<string, T>();
  return (name, make) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const first = make();
    known.set(name, first);
    return first;
  };
}

type Requests = BodyOf<'HouseholdEnrolled'>['requests'];

/** Names of pools have neither spaces nor commas. */
const textOf = ({ child, outcome, period, band, centre }: Requests[number]): string =>
  `${child} ${outcome} ${period} ${band} ${centre}`;

/** Nearly every form of paper: signed, and nothing else about it. */
const ONLY_SIGNED = { formSigned: true };
const isOnlySigned = (paper: BodyOf<'HouseholdEnrolled'>['paper']): boolean =>
  paper.formSigned && Object.keys(paper).length === 1;

/** They were just parsed, and nobody else has them yet. */
type Writable<T> = { -readonly [K in keyof T]: T[K] };

const isSamePerson = (one: Bearer, other: Guardian): boolean =>
  one.lastName === other.lastName && one.firstName === other.firstName && one.phone === other.phone;
