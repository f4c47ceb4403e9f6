import { useEffect, useRef, useState } from 'react';
import type { EventOf } from '#domain/events/events.ts';
import { Banner, StatusLine } from '#ui/Banner.tsx';
import { Button, ButtonRow } from '#ui/Button.tsx';
import { Page } from '#ui/Page.tsx';
import { type PrintingError, usePrinting } from '../desk/printing.ts';
import { printingSentence } from '../desk/printingSentence.ts';
import { useWords } from '../desk/words.ts';

interface RefusalNotedProps {
  readonly event: EventOf<'VisitRefused'>;
  readonly onNext: () => void;
}

/** A refusal is recorded like everything else; the person leaves with a slip that says why. */
export function RefusalNoted({ event, onNext }: RefusalNotedProps) {
  const words = useWords();
  const { t } = words;
  const printing = usePrinting();
  const [failure, setFailure] = useState<PrintingError>();
  const [done, setDone] = useState<'sent' | { readonly saved: string }>();
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => next.current?.focus(), []);

  const produce = async (how: 'print' | 'save') => {
    setFailure(undefined);
    const made = await printing.refusal(event);
    if (!made.ok) return setFailure(made.error);
    if (how === 'save') {
      printing.save(made.value);
      return setDone({ saved: made.value.name });
    }
    const sent = await printing.print(made.value);
    if (sent.ok) setDone('sent');
    else setFailure(sent.error);
  };
  const hasStarted = useRef(false);
  useEffect(() => {
    if (!printing.hasPrinter || hasStarted.current) return;
    hasStarted.current = true;
    void produce('print');
  });

  return (
    <Page title={t('counter.refused.title', { ticket: event.body.ticket })} lead={t('counter.refused.body')}>
      <div className="recorded">
        <ButtonRow>
          <Button icon="print" onPress={() => void produce('print')}>
            {t('counter.recorded.print')}
          </Button>
          <Button icon="file" onPress={() => void produce('save')}>
            {t('counter.recorded.save')}
          </Button>
        </ButtonRow>
        <StatusLine>
          {done === 'sent' && t('counter.recorded.sent')}
          {typeof done === 'object' && t('counter.recorded.saved', { name: done.saved })}
        </StatusLine>
        {failure && <Banner tone="red" isLive title={printingSentence(failure, words)} />}
        <ButtonRow>
          <Button kind="primary" isLarge icon="next" onPress={onNext} ref={next}>
            {t('counter.recorded.next')}
          </Button>
        </ButtonRow>
      </div>
    </Page>
  );
}
