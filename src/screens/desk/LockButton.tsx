import { useCallback, useEffect, useState } from 'react';
import { useT } from '#i18n/LanguageProvider.tsx';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Kbd } from '#ui/Kbd.tsx';
import { Select } from '#ui/Select.tsx';
import { LOCK_AFTER, useAutoLock, useLockAfter } from './autoLock.ts';
import { useDesk } from './session.tsx';
import { lockDesk } from './unlocked.ts';

const LOCK_KEY = 'F10';

/** Locks the desk: by key, by button, or by itself. In training there is nothing to hide. */
export function LockButton() {
  const t = useT();
  const { kind, ledger } = useDesk();
  const { after, change } = useLockAfter();
  const [isAsking, setAsking] = useState(false);
  const lock = useCallback(() => lockDesk(kind, ledger.chain), [kind, ledger]);
  const isOn = kind === 'morning';
  useAutoLock(isOn, Number(after), lock);
  useEffect(() => {
    if (!isOn) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== LOCK_KEY) return;
      event.preventDefault();
      lock();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [isOn, lock]);
  if (!isOn) return null;
  return (
    <>
      <Button kind="quiet" icon="lock" label={t('lock.title')} onPress={() => setAsking(true)}>
        {t('lock.action')}
      </Button>
      <Dialog
        title={t('lock.title')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button kind="primary" onPress={lock}>
              {t('lock.now')} <Kbd keys={[LOCK_KEY]} />
            </Button>
            <Button kind="quiet" onPress={() => setAsking(false)}>
              {t('desk.cancel')}
            </Button>
          </>
        }
      >
        <p>{t('lock.body')}</p>
        <Select
          label={t('lock.after')}
          value={after}
          onChange={change}
          placeholder=""
          options={LOCK_AFTER.map((minutes) => ({ value: minutes, label: t('lock.minutes', { minutes }) }))}
        />
      </Dialog>
    </>
  );
}
