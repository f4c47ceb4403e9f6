import type { CloseDesk } from '#domain/commands/commands.ts';
import { Banner } from '#ui/Banner.tsx';
import { ConfirmDialog } from '#ui/Dialog.tsx';
import { useDesk } from '../desk/session.tsx';
import { useWords } from '../desk/words.ts';

interface ConfirmClosingProps {
  readonly command: CloseDesk;
  readonly isRecording: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** What closing does, and that its places do not come back. */
export function ConfirmClosing({ command, isRecording, onConfirm, onCancel }: ConfirmClosingProps) {
  const { t } = useWords();
  const { state, ledger } = useDesk();
  return (
    <ConfirmDialog
      isOpen
      title={t('closing.confirm.title', { desk: ledger.chain })}
      confirmLabel={t('closing.confirm.yes')}
      cancelLabel={t('closing.confirm.no')}
      pending={isRecording ? t('closing.confirm.doing') : undefined}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      <p>
        {t('closing.confirm.counts', {
          enrolments: state.register.enrolments.size,
          unserved: command.unserved.length,
        })}
      </p>
      <p>{t('closing.confirm.places')}</p>
      {command.withoutCopy && (
        <Banner tone="amber" title={t('closing.confirm.withoutCopy')}>
          <p>{t('closing.confirm.reason', { reason: command.withoutCopy })}</p>
        </Banner>
      )}
    </ConfirmDialog>
  );
}
