import type { LedgerEvent } from '#domain/events/events.ts';
import type { Bearer, Guardian } from '#domain/vocabulary/household.ts';

/**
 * A hundred thousand enrolments say the same words again and again, and parsing makes new ones each time: 150 of 1,000
 * bytes an event. Puts one and the same in their place; what the events say stays as it is.
 */
export function shareWords(events: readonly LedgerEvent[]): void {
  const known = new Map<string, string>();
  const share = <T extends string>(word: T): T => {
    const before = known.get(word);
    if (before !== undefined) return before as T;
    known.set(word, word);
    return word;
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
      const { guardian } = body.household;
      if (isSamePerson(body.bearer, guardian)) body.bearer = guardian;
      for (const request of body.requests as readonly Writable<(typeof body.requests)[number]>[]) {
        request.centre = share(request.centre);
        request.period = share(request.period);
        request.band = share(request.band);
      }
    }
  }
}

/** They were just parsed, and nobody else has them yet. */
type Writable<T> = { -readonly [K in keyof T]: T[K] };

const isSamePerson = (one: Bearer, other: Guardian): boolean =>
  one.lastName === other.lastName && one.firstName === other.firstName && one.phone === other.phone;
