import { type FormEvent, useState } from 'react';
import type { CloseDesk as Command } from '#domain/commands/commands.ts';
import type { Ticket } from '#domain/vocabulary/ids.ts';
import { line } from '#domain/vocabulary/text.ts';
import { appendSentence } from '#i18n/sentences/refusals.ts';
import type { Translate } from '#i18n/translate.ts';
import type { Sentence } from '#i18n/useSentence.ts';
import type { AppendError } from '#ledger/errors.ts';
import { Banner } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';
import { FigureField } from '#ui/FigureField.tsx';
import { Section } from '#ui/Section.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useDesk } from '../desk/session.tsx';
import { useWords } from '../desk/words.ts';
import { ConfirmClosing } from './ConfirmClosing.tsx';
import { UnservedTickets } from './UnservedTickets.tsx';
import { highestSeen, likelyUnserved, notServedHere } from './unserved.ts';

interface Faults {
  readonly lastTicket?: Sentence<Translate>;
  readonly reason?: Sentence<Translate>;
}

/** The end of the morning: who was not served, and why there is no copy if there is none. */
export function CloseDesk() {
  const words = useWords();
  const { t } = words;
  const { state, identity, record } = useDesk();
  const [lastTyped, setLastTyped] = useState('');
  const [ticked, setTicked] = useState<ReadonlySet<Ticket>>(new Set());
  const [reason, setReason] = useState('');
  const [faults, setFaults] = useState<Faults>({});
  const [command, setCommand] = useState<Command>();
  const [refusal, setRefusal] = useState<AppendError>();
  const [isRecording, setRecording] = useState(false);

  const last = Number(lastTyped);
  const isLastTyped = lastTyped !== '' && last >= highestSeen(state);
  const tickets = isLastTyped ? notServedHere(state, last) : [];
  const unsaved = state.status.unsaved.length;

  const changeLast = (typed: string) => {
    setLastTyped(typed);
    setTicked(new Set(likelyUnserved(state, identity, Number(typed))));
    setFaults(({ lastTicket: _, ...others }) => others);
  };

  const ask = (event: FormEvent) => {
    event.preventDefault();
    const why = line.safeParse(reason);
    const wrong: Faults = {
      ...(!isLastTyped && {
        lastTicket: (t) =>
          lastTyped === ''
            ? t('closing.lastTicket.missing')
            : t('closing.lastTicket.low', { highest: highestSeen(state) }),
      }),
      ...(unsaved > 0 && !why.success && { reason: (t) => t('closing.reason.missing') }),
    };
    setFaults(wrong);
    setRefusal(undefined);
    if (Object.keys(wrong).length > 0) return;
    setCommand({
      type: 'CloseDesk',
      lastTicketHandedOut: last,
      unserved: tickets.filter((ticket) => ticked.has(ticket)),
      ...(unsaved > 0 && why.success && { withoutCopy: why.data }),
    });
  };

  const close = async (confirmed: Command) => {
    setRecording(true);
    const recorded = await record(confirmed);
    setRecording(false);
    setCommand(undefined);
    if (!recorded.ok) setRefusal(recorded.error);
  };

  return (
    <Section number={2} title={t('closing.close.title')} hint={t('closing.close.hint')}>
      <form className="closing-form" onSubmit={ask}>
        <FigureField
          label={t('closing.lastTicket')}
          hint={t('closing.lastTicket.hint')}
          value={lastTyped}
          onChange={changeLast}
          maxLength={4}
          width="medium"
          isRequired
          errorMessage={faults.lastTicket?.(t)}
        />
        {isLastTyped && <UnservedTickets tickets={tickets} ticked={ticked} onChange={setTicked} />}
        {unsaved > 0 && (
          <>
            <Banner tone="amber" title={t('closing.reason.why', { count: unsaved })}>
              <p>{t('closing.reason.body')}</p>
            </Banner>
            <TextField
              label={t('closing.reason')}
              hint={t('closing.reason.hint')}
              value={reason}
              onChange={(typed) => {
                setReason(typed);
                setFaults(({ reason: _, ...others }) => others);
              }}
              maxLength={200}
              errorMessage={faults.reason?.(t)}
            />
          </>
        )}
        {refusal && <Banner tone="red" isLive title={appendSentence(refusal, words)} />}
        <Button type="submit" kind={unsaved > 0 ? 'secondary' : 'primary'}>
          {t('closing.close.action')}
        </Button>
      </form>
      {command && (
        <ConfirmClosing
          command={command}
          isRecording={isRecording}
          onConfirm={() => void close(command)}
          onCancel={() => setCommand(undefined)}
        />
      )}
    </Section>
  );
}
