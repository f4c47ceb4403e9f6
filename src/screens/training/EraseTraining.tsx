import { useState } from 'react';
import { useT } from '#i18n/LanguageProvider.tsx';
import { Banner } from '#ui/Banner.tsx';
import { Button, ButtonRow } from '#ui/Button.tsx';
import { ConfirmDialog } from '#ui/Dialog.tsx';
import { useServices } from '../services.tsx';

/** Throws the training data away, after asking. Nothing of a real morning is ever touched. */
export function EraseTraining({ onErased }: { readonly onErased: () => void }) {
  const t = useT();
  const { stores, coordinations, folders } = useServices();
  const [state, setState] = useState<'idle' | 'asking' | 'erasing' | 'failed'>('idle');

  const erase = async () => {
    if (state === 'erasing') return;
    setState('erasing');
    const desks = await stores.training.discard();
    const erased = desks.ok ? await coordinations.training.discard() : desks;
    await folders.training.discard();
    setState(erased.ok ? 'idle' : 'failed');
    if (erased.ok) onErased();
  };

  return (
    <div className="training-erase">
      <ButtonRow>
        <Button kind="danger" onPress={() => setState('asking')}>
          {t('training.erase')}
        </Button>
      </ButtonRow>
      {state === 'failed' && <Banner tone="red" title={t('training.erase.failed')} isLive />}
      <ConfirmDialog
        title={t('training.erase.title')}
        isOpen={state === 'asking' || state === 'erasing'}
        confirmLabel={t('training.erase.confirm')}
        cancelLabel={t('training.erase.cancel')}
        onConfirm={() => void erase()}
        onCancel={() => setState('idle')}
        isDangerous
        pending={state === 'erasing' ? t('training.erase.doing') : undefined}
      >
        <p>{t('training.erase.body')}</p>
      </ConfirmDialog>
    </div>
  );
}
