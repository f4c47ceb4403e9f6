import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EVENT_BODIES, type LedgerEvent } from '#domain/events/events.ts';
import { shareWords } from '#gathering/sharing.ts';
import { anyEvent } from '../builders/anyEvent.ts';

test('what events say stays as it is', () => {
  fc.assert(
    fc.property(fc.array(anyEvent()), (events) => {
      const parsed = (JSON.parse(JSON.stringify(events)) as LedgerEvent[]).filter(isFit);
      const before = structuredClone(parsed);
      shareWords(parsed);
      expect(parsed).toEqual(before);
    }),
  );
});

/** Others are refused when they are read. */
const isFit = ({ type, body }: LedgerEvent): boolean => EVENT_BODIES[type][1].safeParse(body).success;
