import { useState } from 'react';
import { line } from '#domain/vocabulary/text.ts';
import { appendSentence } from '#i18n/sentences/refusals.ts';
import { useSentence } from '#i18n/useSentence.ts';
import { Banner } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Section } from '#ui/Section.tsx';
import { TextField } from '#ui/TextField.tsx';
import { useUnderway } from '#ui/useUnderway.ts';
import { useDesk } from '../desk/session.tsx';
import { useWords } from '../desk/words.ts';

/** The way back, with its reason, and with what it does not bring back. */
export function ReopenDesk() {
  const words = useWords();
  const { t } = words;
  const { record } = useDesk();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [fault, setFault] = useSentence(words);
  const { isUnderway, during } = useUnderway();

  const reopen = async () => {
    const why = line.safeParse(reason);
    if (!why.success) return setFault(({ t }) => t('closing.reopen.reason.missing'));
    await during(async () => {
      const recorded = await record({ type: 'ReopenDesk', reason: why.data });
      if (!recorded.ok) setFault((words) => appendSentence(recorded.error, words));
    });
  };
  return (
    <Section title={t('closing.reopen.title')} hint={t('closing.reopen.hint')}>
      <div>
        <Button onPress={() => setOpen(true)}>{t('closing.reopen.action')}</Button>
      </div>
      <Dialog
        title={t('closing.reopen.question')}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button
              kind="danger"
              onPress={() => void reopen()}
              pending={isUnderway ? t('closing.reopen.doing') : undefined}
            >
              {t('closing.reopen.yes')}
            </Button>
            <Button kind="quiet" onPress={() => setOpen(false)}>
              {t('closing.reopen.no')}
            </Button>
          </>
        }
      >
        <Banner tone="amber" title={t('closing.reopen.waitingOnly')}>
          <p>{t('closing.reopen.again')}</p>
        </Banner>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void reopen();
          }}
        >
          <TextField
            label={t('closing.reopen.reason')}
            hint={t('closing.reopen.reason.hint')}
            value={reason}
            onChange={(typed) => {
              setReason(typed);
              setFault(undefined);
            }}
            maxLength={200}
            isRequired
            errorMessage={fault}
          />
        </form>
      </Dialog>
    </Section>
  );
}
