import { useState } from 'react';
import type { Enrolment } from '#domain/projections/register.ts';
import { line } from '#domain/vocabulary/text.ts';
import { appendSentence } from '#i18n/sentences/refusals.ts';
import { Banner } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';
import { Checkbox } from '#ui/Checkbox.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useDesk } from '../desk/session.tsx';
import { useWords } from '../desk/words.ts';
import { issueSentence } from './issues.ts';

interface VoidDialogProps {
  readonly enrolment: Enrolment;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The agent's own slip of the hand (R10): asks why, and that every half of paper was taken back. */
export function VoidDialog({ enrolment, isOpen, onClose }: VoidDialogProps) {
  const { state } = useDesk();
  const { t } = useWords();
  const form = useVoidForm(enrolment, onClose);
  const receipts = state.register.visits.get(enrolment.visit) ?? [];
  return (
    <Dialog
      title={t('journal.void.title')}
      isOpen={isOpen}
      onClose={onClose}
      isAlert
      actions={
        <>
          <Button
            kind="danger"
            onPress={() => void form.confirm()}
            pending={form.isPending ? t('journal.void.pending') : undefined}
          >
            {t('journal.void.confirm')}
          </Button>
          <Button kind="quiet" onPress={onClose}>
            {t('journal.void.cancel')}
          </Button>
        </>
      }
    >
      <p>{t('journal.void.body')}</p>
      <p>
        {t('journal.void.receipts', { count: receipts.length })}{' '}
        <strong className="void-receipts">{receipts.join(', ')}</strong>
      </p>
      <TextField
        label={t('journal.void.reason')}
        hint={t('journal.void.reason.hint')}
        value={form.reason}
        onChange={form.setReason}
        isRequired
        errorMessage={form.reasonIssue}
      />
      <Checkbox
        label={t('journal.void.taken')}
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
  const [refusal, setRefusal] = useState<string>();
  const read = line.safeParse(reason);

  const confirm = async () => {
    setTried(true);
    if (!read.success || !isTaken) return;
    setPending(true);
    const recorded = await record({ type: 'VoidLastVisit', visit, reason: read.data });
    setPending(false);
    if (recorded.ok) onDone();
    else setRefusal(appendSentence(recorded.error, words));
  };

  return {
    reason,
    setReason,
    reasonIssue: wasTried && !read.success ? issueSentence(read.error.issues[0]?.message, t) : undefined,
    isTaken,
    setTaken,
    takenIssue: wasTried && !isTaken ? t('journal.void.taken.missing') : undefined,
    isPending,
    refusal,
    confirm,
  };
}
