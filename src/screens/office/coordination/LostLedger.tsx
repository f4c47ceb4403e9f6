import { useState } from 'react';
import { Banner } from '#ui/Banner.tsx';
import { Button, ButtonRow } from '#ui/Button.tsx';
import { ConfirmDialog } from '#ui/Dialog.tsx';
import { useVoice } from '../../desk/useVoice.ts';
import { type CoordinationFault, useFaultSentence } from './fault.ts';
import type { Opening, OpeningOf } from './openCoordination.ts';
import { ReadDecisions } from './ReadDecisions.tsx';

interface LostLedgerProps {
  readonly fault: CoordinationFault;
  readonly opening: Opening;
  readonly onOpen: (how: OpeningOf) => void;
}

/** The decisions that were on this computer are gone: back from their copy, or, without one, from the beginning. */
export function LostLedger({ fault, opening, onOpen }: LostLedgerProps) {
  const { t } = useVoice();
  const sentence = useFaultSentence();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Banner tone="red" isLive title={sentence(fault)} />
      <ReadDecisions {...opening} onRead={({ lines }) => onOpen({ restore: { lines } })} />
      <ButtonRow>
        <Button kind="danger" onPress={() => setAsking(true)}>
          {t('coordination.lost.anew')}
        </Button>
      </ButtonRow>
      <ConfirmDialog
        title={t('coordination.lost.anew.title')}
        isOpen={isAsking}
        confirmLabel={t('coordination.lost.anew')}
        cancelLabel={t('coordination.lost.anew.cancel')}
        onConfirm={() => onOpen({ afterLoss: true })}
        onCancel={() => setAsking(false)}
        isDangerous
      >
        <p>{t('coordination.lost.anew.body')}</p>
      </ConfirmDialog>
    </>
  );
}
