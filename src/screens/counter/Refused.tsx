import { useState } from 'react';
import type { RecordVisit, RefuseVisit } from '#domain/commands/commands.ts';
import type { RefusedVisit } from '#domain/deciding/errors.ts';
import type { EventOf } from '#domain/events/events.ts';
import { appendSentence } from '#i18n/sentences/refusals.ts';
import type { AppendError } from '#ledger/errors.ts';
import { Banner } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';
import { useDesk } from '../desk/session.tsx';
import { useWords } from '../desk/words.ts';

interface RefusedProps {
  readonly error: AppendError;
  readonly visit: RecordVisit;
  readonly onConfirmTicket: () => void;
  readonly onRefused: (event: EventOf<'VisitRefused'>) => void;
}

/** Why the visit was not recorded, and the way on. */
export function Refused({ error, visit, onConfirmTicket, onRefused }: RefusedProps) {
  const words = useWords();
  const { t } = words;
  const sentence = appendSentence(error, words);
  switch (error.type) {
    case 'TicketFarOff':
    case 'TicketAlreadyServed':
      return (
        <Banner
          tone="amber"
          isLive
          title={sentence}
          actions={
            <Button onPress={onConfirmTicket}>{t('counter.ticket.confirm', { ticket: visit.ticket })}</Button>
          }
        />
      );
    case 'ProxyLimit':
    case 'OtherSchoolRefused':
      return <RuleRefusal error={error} visit={visit} sentence={sentence} onRefused={onRefused} />;
    default:
      return (
        <Banner tone="red" isLive title={t('counter.error.title')}>
          <p>{sentence}</p>
        </Banner>
      );
  }
}

interface RuleRefusalProps {
  readonly error: RefusedVisit;
  readonly visit: RecordVisit;
  readonly sentence: string;
  readonly onRefused: (event: EventOf<'VisitRefused'>) => void;
}

/** A rule says no: the refusal is recorded, and the person goes home with a slip that says why. */
function RuleRefusal({ error, visit, sentence, onRefused }: RuleRefusalProps) {
  const words = useWords();
  const { t } = words;
  const { record } = useDesk();
  const [isPending, setPending] = useState(false);
  const [failure, setFailure] = useState<AppendError>();
  const note = async () => {
    setPending(true);
    const refused = await record(refusalOf(error, visit));
    setPending(false);
    if (!refused.ok) return setFailure(refused.error);
    const event = refused.value.find((recorded) => recorded.type === 'VisitRefused');
    if (event) onRefused(event);
  };
  return (
    <Banner
      tone="red"
      isLive
      title={t('counter.refuse.title', { rule: error.rule })}
      actions={
        <Button
          icon="print"
          onPress={() => void note()}
          {...(isPending && { pending: t('counter.refuse.pending') })}
        >
          {t('counter.refuse.action')}
        </Button>
      }
    >
      <p>{sentence}</p>
      {failure && <p>{appendSentence(failure, words)}</p>}
    </Banner>
  );
}

function refusalOf(error: RefusedVisit, { ticket, bearer }: RecordVisit): RefuseVisit {
  const refusal = { type: 'RefuseVisit' as const, ticket, bearer, rule: error.rule };
  return error.type === 'ProxyLimit'
    ? { ...refusal, earlier: error.earlier }
    : { ...refusal, school: error.school };
}
