import { Fragment } from 'react';
import { Link } from 'react-router';
import type { LedgerEvent } from '#domain/events/events.ts';
import { receiptsOf } from '#domain/projections/receiptsOf.ts';
import { trueInstant } from '#domain/vocabulary/time.ts';
import { useDesk } from '../desk/session.tsx';
import { useWords } from '../desk/words.ts';
import { type ChildOf, eventWords } from './eventSentences.ts';
import { childName } from './words.ts';

interface EventItemProps {
  readonly event: LedgerEvent;
  /** Among all events: says its place in the ledger, and leads to the enrolments it touches. */
  readonly isWhole?: boolean;
}

/** One event: when, what, who. */
export function EventItem({ event, isWhole = false }: EventItemProps) {
  const { state, base } = useDesk();
  const words = useWords();
  const { t, formats } = words;
  const { enrolments } = state.register;
  const childOf: ChildOf = (receipt, position) => {
    const household = enrolments.get(receipt)?.household;
    const child = household?.children[position];
    return household && child ? childName(child, household) : '';
  };
  const { sentence, details } = eventWords(event, words, childOf);
  const at = trueInstant(event.at, event.clockOffset);
  return (
    <>
      <time className="event-time" dateTime={at}>
        {formats.clock(at)}
      </time>
      <div className="event-words">
        <p>
          {sentence}
          {isWhole &&
            receiptsOf(event).map((receipt) => (
              <Fragment key={receipt}>
                {' '}
                <Link className="event-receipt" to={`${base}/journal/${receipt}`}>
                  {receipt}
                </Link>
              </Fragment>
            ))}
        </p>
        {details.map((detail) => (
          <p key={detail} className="event-detail">
            {detail}
          </p>
        ))}
      </div>
      <p className="event-agent">
        {t('journal.event.agent', { agent: event.agent })}
        {isWhole && <>, {t('journal.event.seq', { seq: event.seq })}</>}
      </p>
    </>
  );
}
