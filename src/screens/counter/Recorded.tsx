import { useEffect, useRef, useState } from 'react';
import { grantsAtDesks } from '#domain/campaign/lookup.ts';
import { type Enrolment, enrolmentOf } from '#domain/projections/register.ts';
import type { ReceiptNumber, VisitId } from '#domain/vocabulary/ids.ts';
import { ActionBar } from '#ui/ActionBar.tsx';
import { Banner, StatusLine } from '#ui/Banner.tsx';
import { Button, ButtonRow } from '#ui/Button.tsx';
import { Checkbox } from '#ui/Checkbox.tsx';
import { Page } from '#ui/Page.tsx';
import { Stamp } from '#ui/Stamp.tsx';
import { type PrintingError, type Printout, usePrinting } from '../desk/printing.ts';
import { printingSentence } from '../desk/printingSentence.ts';
import { useDesk } from '../desk/session.tsx';
import { VoidDialog } from '../desk/VoidDialog.tsx';
import { useWords } from '../desk/words.ts';
import { useShortcuts } from '../keyboard/useShortcuts.ts';
import { PrefilledForms } from './PrefilledForms.tsx';

/** Enter presses the button that has the focus. */
const SHORTCUTS = ['recorded.next'] as const;

interface RecordedProps {
  readonly visit: VisitId;
  readonly onNext: () => void;
  readonly onVoided: (receipts: readonly ReceiptNumber[]) => void;
}

/** The receipt numbers very large, printing by itself, Enter for the next family. */
export function Recorded({ visit, onNext, onVoided }: RecordedProps) {
  const words = useWords();
  const { t } = words;
  const { register } = useDesk().state;
  const [isVoiding, setVoiding] = useState(false);
  const enrolments = (register.visits.get(visit) ?? []).map((receipt) => enrolmentOf(register, receipt));
  const last = enrolments.at(-1);
  useShortcuts(SHORTCUTS);
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    window.scrollTo({ top: 0 });
    next.current?.focus({ preventScroll: true });
  }, []);
  return (
    <Page title={t('counter.recorded.title', { count: enrolments.length })}>
      <div className="recorded">
        {enrolments.map((enrolment) => (
          <RecordedEnrolment key={enrolment.receipt} enrolment={enrolment} />
        ))}
        <ReceiptPrinting enrolments={enrolments} />
        <PrefilledForms enrolments={enrolments} />
        <ActionBar>
          <ButtonRow>
            <Button
              kind="primary"
              isLarge
              icon="next"
              // A hasty second Ctrl+Enter must not take the number out of sight before it was seen.
              onPress={({ ctrlKey, metaKey }) => !ctrlKey && !metaKey && onNext()}
              ref={next}
            >
              {t('counter.recorded.next')}
            </Button>
            <Button kind="quiet" onPress={() => setVoiding(true)}>
              {t('counter.recorded.void')}
            </Button>
          </ButtonRow>
        </ActionBar>
      </div>
      {last && (
        <VoidDialog
          enrolment={last}
          isOpen={isVoiding}
          onClose={() => setVoiding(false)}
          onVoided={onVoided}
        />
      )}
    </Page>
  );
}

/** What the agent copies onto the tear-off receipt where there is no printer. */
function RecordedEnrolment({ enrolment }: { readonly enrolment: Enrolment }) {
  const { t, formats, period } = useWords();
  const { campaign } = useDesk().state;
  const { household, receipt, ticket, requests } = enrolment;
  const day = formats.day(campaign.answerBy);
  const waits = grantsAtDesks(campaign) ? 'waiting' : 'recorded';
  return (
    <Stamp label={t('counter.recorded.receipt', { name: household.guardian.lastName })} value={receipt}>
      <p className="recorded-ticket">{t('counter.recorded.ticket', { ticket })}</p>
      <dl className="recorded-outcomes">
        {household.children.map((child, index) => (
          <div key={`${child.firstName} ${child.birthDate}`} className="recorded-child">
            <dt>
              {child.firstName} {child.lastName}
            </dt>
            {(['granted', 'waiting'] as const).map((outcome) => {
              const periods = requests.filter(
                (request) => request.child === index && request.outcome === outcome,
              );
              if (periods.length === 0) return null;
              return (
                <dd key={outcome} className={`recorded-${outcome}`}>
                  <strong>
                    {t(`counter.recorded.${outcome === 'granted' ? 'granted' : waits}`, { day })}
                  </strong>
                  {' : '}
                  {formats.list(periods.map((request) => period(request.period)))}
                </dd>
              );
            })}
          </div>
        ))}
      </dl>
    </Stamp>
  );
}

type Progress =
  | { step: 'idle' }
  | { step: 'pending' }
  | { step: 'sent' }
  | { step: 'saved'; name: string }
  | { step: 'failed'; error: PrintingError };

function ReceiptPrinting({ enrolments }: { readonly enrolments: readonly Enrolment[] }) {
  const words = useWords();
  const { t } = words;
  const printing = usePrinting();
  const [english, setEnglish] = useState(false);
  const [progress, setProgress] = useState<Progress>({ step: 'idle' });
  const receipts = enrolments.map(({ receipt }) => receipt);

  const produce = async (deliver: (printout: Printout) => Promise<Progress>) => {
    setProgress({ step: 'pending' });
    const made = await printing.receipts(receipts, { english });
    setProgress(made.ok ? await deliver(made.value) : { step: 'failed', error: made.error });
  };
  const print = () =>
    produce(async (printout) => {
      const sent = await printing.print(printout);
      return sent.ok ? { step: 'sent' } : { step: 'failed', error: sent.error };
    });
  const save = () =>
    produce(async (printout) => {
      printing.save(printout);
      return { step: 'saved', name: printout.name };
    });

  // Once per visit, also under StrictMode's double mounting: a second print would be a duplicate.
  const hasStarted = useRef(false);
  const startAlone = printing.hasPrinter && enrolments.every(({ copies }) => copies === 0);
  useEffect(() => {
    if (!startAlone || hasStarted.current) return;
    hasStarted.current = true;
    void print();
  });

  return (
    <div className="recorded-printing">
      {!printing.hasPrinter && <p>{t('counter.recorded.copy')}</p>}
      <ButtonRow>
        <Button
          icon="print"
          onPress={() => void print()}
          {...(progress.step === 'pending' && { pending: t('counter.recorded.print.pending') })}
        >
          {t('counter.recorded.print')}
        </Button>
        <Button icon="file" onPress={() => void save()} isDisabled={progress.step === 'pending'}>
          {t('counter.recorded.save')}
        </Button>
        <Checkbox label={t('counter.recorded.english')} value={english} onChange={setEnglish} />
      </ButtonRow>
      <StatusLine>
        {progress.step === 'sent' && t('counter.recorded.sent')}
        {progress.step === 'saved' && t('counter.recorded.saved', { name: progress.name })}
      </StatusLine>
      {progress.step === 'failed' && (
        <Banner tone="red" isLive title={printingSentence(progress.error, words)} />
      )}
    </div>
  );
}
