import { useState } from 'react';
import { atStake } from '#device/atStake.ts';
import { applyUpdate, offlineStatus } from '#device/serviceWorker.ts';
import { useObservable } from '#device/useObservable.ts';
import { useT } from '#i18n/LanguageProvider.tsx';
import { Banner } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';

/**
 * Offers a new version, never in the middle of a form: while anything is at stake in this tab nothing shows,
 * and a form open in another tab holds it back.
 */
export function UpdateNotice() {
  const t = useT();
  const status = useObservable(offlineStatus);
  const isBusy = useObservable(atStake);
  const [answer, setAnswer] = useState<'none' | 'later' | 'heldBack'>('none');
  if (status !== 'updateWaiting' || isBusy || answer === 'later') return null;

  const install = async () => {
    if (!(await applyUpdate())) setAnswer('heldBack');
  };
  return (
    <Banner
      tone="info"
      title={t('shell.update.title')}
      isLive
      actions={
        <>
          <Button kind="primary" onPress={() => void install()}>
            {t('shell.update.apply')}
          </Button>
          <Button kind="quiet" onPress={() => setAnswer('later')}>
            {t('shell.update.later')}
          </Button>
        </>
      }
    >
      {answer === 'heldBack' && <p>{t('shell.update.wait')}</p>}
    </Banner>
  );
}
