import { useState } from 'react';
import type { VisitId } from '#domain/vocabulary/ids.ts';
import { appendSentence } from '#i18n/sentences/refusals.ts';
import type { AppendError } from '#ledger/errors.ts';
import { Banner } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';
import { Checkbox } from '#ui/Checkbox.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useDesk } from '../desk/session.tsx';
import { useWords } from '../desk/words.ts';

interface VoidDialogProps {
  readonly visit: VisitId;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onVoided: () => void;
}

/** The agent's own slip of the hand (R10): both halves of the receipt come back, and the reason is kept. */
export function VoidDialog({ visit, isOpen, onClose, onVoided }: VoidDialogProps) {
  const words = useWords();
  const { t } = words;
  const { record } = useDesk();
  const [halves, setHalves] = useState(false);
  const [reason, setReason] = useState('');
  const [failure, setFailure] = useState<AppendError>();
  const confirm = async () => {
    const voided = await record({ type: 'VoidLastVisit', visit, reason });
    if (voided.ok) onVoided();
    else setFailure(voided.error);
  };
  return (
    <Dialog
      title={t('counter.void.title')}
      isOpen={isOpen}
      onClose={onClose}
      isAlert
      actions={
        <>
          <Button kind="danger" onPress={() => void confirm()} isDisabled={!halves || reason.trim() === ''}>
            {t('counter.void.action')}
          </Button>
          <Button kind="quiet" onPress={onClose}>
            {t('counter.cancel')}
          </Button>
        </>
      }
    >
      <p>{t('counter.void.body')}</p>
      <Checkbox label={t('counter.void.halves')} value={halves} onChange={setHalves} />
      <TextField label={t('counter.void.reason')} value={reason} onChange={setReason} isRequired />
      {failure && <Banner tone="red" isLive title={appendSentence(failure, words)} />}
    </Dialog>
  );
}
