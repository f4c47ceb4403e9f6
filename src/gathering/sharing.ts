import type { BodyOf, LedgerEvent } from '#domain/events/events.ts';
import type { Bearer, Guardian } from '#domain/vocabulary/household.ts';

/**
 * A hundred thousand enrolments say the same again and again, and parsing makes it anew each time: two fifths of all
 * that they take. Puts one and the same in its place; what the events say stays as it is.
 */
export function shareWords(events: readonly LedgerEvent[]): void {
  const known = new Map<string, string>();
  const share = <T extends string>(word: T): T => {
    const before = known.get(word);
    if (before !== undefined) return before as T;
    known.set(word, word);
    return word;
  };
  const requests = new Map<string, Request>();
  const shareRequest = (request: Request): Request => {
    const { child, centre, period, band, outcome } = request;
    const text = `${child} ${outcome} ${period} ${band} ${centre}`;
    const before = requests.get(text);
    if (before) return before;
    requests.set(text, request);
    return request;
  };
  for (const event of events as readonly Writable<LedgerEvent>[]) {
    event.type = share(event.type);
    if (event.type === 'ReceiptPrinted') {
      const body: Writable<typeof event.body> = event.body;
      body.receipt = share(body.receipt);
    }
    if (event.type === 'HouseholdEnrolled') {
      const body: Writable<typeof event.body> = event.body;
      body.receipt = share(body.receipt);
      body.requests = body.requests.map(shareRequest);
      const { guardian, children } = body.household;
      if (isSamePerson(body.bearer, guardian)) body.bearer = guardian;
      for (const child of children as readonly Writable<(typeof children)[number]>[]) {
        if (child.lastName === guardian.lastName) child.lastName = guardian.lastName;
      }
      if (isOnlySigned(body.paper)) body.paper = ONLY_SIGNED;
    }
  }
}

type Request = BodyOf<'HouseholdEnrolled'>['requests'][number];

/** Nearly every form of paper: signed, and nothing else about it. */
const ONLY_SIGNED = { formSigned: true };
const isOnlySigned = (paper: BodyOf<'HouseholdEnrolled'>['paper']): boolean =>
  paper.formSigned && Object.keys(paper).length === 1;

/** They were just parsed, and nobody else has them yet. */
type Writable<T> = { -readonly [K in keyof T]: T[K] };

const isSamePerson = (one: Bearer, other: Guardian): boolean =>
  one.lastName === other.lastName && one.firstName === other.firstName && one.phone === other.phone;
