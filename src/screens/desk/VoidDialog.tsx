import { useState } from 'react';
import type { Enrolment } from '#domain/projections/register.ts';
import type { ReceiptNumber } from '#domain/vocabulary/ids.ts';
import { line } from '#domain/vocabulary/text.ts';
import { fieldSentence } from '#i18n/sentences/fields.ts';
import { appendSentence } from '#i18n/sentences/refusals.ts';
import type { AppendError } from '#ledger/errors.ts';
import { Banner } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';
import { Checkbox } from '#ui/Checkbox.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useDesk } from './session.tsx';
import { useWords } from './words.ts';

interface VoidDialogProps {
  readonly enrolment: Enrolment;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onVoided?: ((receipts: readonly ReceiptNumber[]) => void) | undefined;
}

/** The agent's own slip of the hand (R10): asks why, and that every half of paper was taken back. */
export function VoidDialog({ enrolment, isOpen, onClose, onVoided }: VoidDialogProps) {
  const { state } = useDesk();
  const { t } = useWords();
  const receipts = state.register.visits.get(enrolment.visit) ?? [];
  const form = useVoidForm(enrolment, () => {
    onClose();
    onVoided?.(receipts);
  });
  return (
    <Dialog
      title={t('desk.void.title')}
      isOpen={isOpen}
      onClose={onClose}
      isAlert
      actions={
        <>
          <Button
            kind="danger"
            onPress={() => void form.confirm()}
            pending={form.isPending ? t('desk.void.pending') : undefined}
          >
            {t('desk.void.confirm')}
          </Button>
          <Button kind="quiet" onPress={onClose}>
            {t('desk.void.cancel')}
          </Button>
        </>
      }
    >
      <p>{t('desk.void.body')}</p>
      <p>
        {t('desk.void.receipts', { count: receipts.length })}{' '}
        <strong>
          {receipts.map((receipt, index) => (
            <span key={receipt}>
              {index > 0 && ', '}
              <span className="void-receipt">{receipt}</span>
            </span>
          ))}
        </strong>
      </p>
      <TextField
        label={t('desk.void.reason')}
        hint={t('desk.void.reason.hint')}
        value={form.reason}
        onChange={form.setReason}
        isRequired
        errorMessage={form.reasonIssue}
      />
      <Checkbox
        label={t('desk.void.taken')}
        value={form.isTaken}
        onChange={form.setTaken}
        errorMessage={form.takenIssue}
      />
      {form.refusal && <Banner tone="red" title={form.refusal} isLive />}
    </Dialog>
  );
}

function useVoidForm({ visit }: Enrolment, onDone: () => void) {
  const { record } = useDesk();
  const words = useWords();
  const { t } = words;
  const [reason, setReason] = useState('');
  const [isTaken, setTaken] = useState(false);
  const [wasTried, setTried] = useState(false);
  const [isPending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<AppendError>();
  const read = line.safeParse(reason);

  const confirm = async () => {
    setTried(true);
    if (!read.success || !isTaken) return;
    setPending(true);
    const recorded = await record({ type: 'VoidLastVisit', visit, reason: read.data });
    setPending(false);
    if (recorded.ok) onDone();
    else setRefusal(recorded.error);
  };

  return {
    reason,
    setReason,
    reasonIssue: wasTried && !read.success ? fieldSentence(read.error.issues[0]?.message, t) : undefined,
    isTaken,
    setTaken,
    takenIssue: wasTried && !isTaken ? t('desk.void.taken.missing') : undefined,
    isPending,
    refusal: refusal && appendSentence(refusal, words),
    confirm,
  };
}
