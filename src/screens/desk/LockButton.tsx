import { useCallback, useState } from 'react';
import { useT } from '#i18n/LanguageProvider.tsx';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Select } from '#ui/Select.tsx';
import { ShortcutKeys } from '../keyboard/ShortcutKeys.tsx';
import { usePageKeys, useShortcuts } from '../keyboard/useShortcuts.ts';
import { LOCK_AFTER, useAutoLock, useLockAfter } from './autoLock.ts';
import { useDesk } from './session.tsx';
import { lockDesk } from './unlocked.ts';

const SHORTCUTS = ['desk.lock'] as const;
const NONE = [] as const;

/** Locks the desk: by key, by button, or by itself. In training there is nothing to hide. */
export function LockButton() {
  const t = useT();
  const { kind, ledger } = useDesk();
  const { after, change } = useLockAfter();
  const [isAsking, setAsking] = useState(false);
  const lock = useCallback(() => lockDesk(kind, ledger.chain), [kind, ledger]);
  const isOn = kind === 'morning';
  useAutoLock(isOn, Number(after), lock);
  const shortcutOf = useShortcuts(isOn ? SHORTCUTS : NONE);
  usePageKeys((event) => {
    if (!shortcutOf(event)) return;
    event.preventDefault();
    lock();
  });
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
              {t('lock.now')} <ShortcutKeys of="desk.lock" />
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
