import { useState } from 'react';
import type { DeskStanding } from '#domain/merge/register.ts';
import { Banner } from '#ui/Banner.tsx';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { TextField } from '#ui/TextField.tsx';
import { Effect } from '../coordination/Effect.tsx';
import { type CoordinationFault, useFaultSentence } from '../coordination/fault.ts';
import { useReason } from '../coordination/reason.ts';
import { useCoordination, useWords } from '../coordination/session.tsx';
import { nameOfDesk } from './deskStates.ts';

interface ReleaseDialogProps {
  readonly desk: DeskStanding;
  readonly onClose: () => void;
}

/** Why the places of a desk are free from now on, and for whom that makes a difference. */
export function ReleaseDialog({ desk, onClose }: ReleaseDialogProps) {
  const { t } = useWords();
  const { decide } = useCoordination();
  const sentence = useFaultSentence();
  const reason = useReason('');
  const [fault, setFault] = useState<CoordinationFault>();
  const [isReleasing, setReleasing] = useState(false);
  const { school, letter } = desk;
  const name = nameOfDesk(desk);

  const release = async () => {
    const given = reason.take();
    if (given === undefined || isReleasing) return;
    setReleasing(true);
    const released = await decide({
      type: 'HoldingReleased',
      v: 1,
      body: { desk: { school, letter }, reason: given },
    });
    setReleasing(false);
    if (released.ok) onClose();
    else setFault(released.error);
  };
  return (
    <Dialog
      title={t('gathering.release.title', { desk: name })}
      isOpen
      isWide
      onClose={onClose}
      actions={
        <>
          <Button
            kind="primary"
            onPress={() => void release()}
            pending={isReleasing ? t('gathering.release.doing') : undefined}
          >
            {t('gathering.release.confirm')}
          </Button>
          <Button kind="quiet" onPress={onClose}>
            {t('gathering.release.cancel')}
          </Button>
        </>
      }
    >
      <p>
        {t(`gathering.release.${desk.state === 'missing' || desk.state === 'rebuilt' ? desk.state : 'open'}`)}
      </p>
      <TextField label={t('gathering.release.reason')} isRequired {...reason.field} />
      <Effect
        happenings={[
          {
            type: 'HoldingReleased',
            v: 1,
            body: { desk: { school, letter }, reason: '…' },
          },
        ]}
      />
      {fault && <Banner tone="red" isLive title={sentence(fault)} />}
    </Dialog>
  );
}
