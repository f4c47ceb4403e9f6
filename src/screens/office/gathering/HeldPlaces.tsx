import { useState } from 'react';
import type { DeskStanding } from '#domain/merge/register.ts';
import { Button } from '#ui/Button.tsx';
import { useUnderway } from '#ui/useUnderway.ts';
import { type CoordinationFault, useFaultSentence } from '../coordination/fault.ts';
import { useOpened, useWords } from '../coordination/session.tsx';
import { nameOfDesk, placesHeldBy } from './deskStates.ts';
import { ReleaseDialog } from './ReleaseDialog.tsx';

interface HeldPlacesProps {
  readonly desk: DeskStanding;
  /** A publication counts on what was released: it is taken back no more. */
  readonly isPublished: boolean;
}

/** Places that nobody else may have before the desk's file says so; and the way to release them, and back. */
export function HeldPlaces({ desk, isPublished }: HeldPlacesProps) {
  const { t, formats } = useWords();
  const { withdraw } = useOpened();
  const sentence = useFaultSentence();
  const [isAsking, setAsking] = useState(false);
  const [fault, setFault] = useState<CoordinationFault>();
  const { isUnderway, during } = useUnderway();
  const held = placesHeldBy(desk);
  const name = nameOfDesk(desk);
  const { released } = desk;

  const takeBack = async (decision: NonNullable<typeof released>['decision']) => {
    const withdrawn = await withdraw(decision);
    setFault(withdrawn.ok ? undefined : withdrawn.error);
  };
  return (
    <span className="gathering-held">
      {held > 0 && (
        <>
          <span>{t('gathering.held', { count: held, places: formats.count(held) })}</span>
          <Button
            kind="quiet"
            onPress={() => setAsking(true)}
            label={t('gathering.release.label', { desk: name })}
          >
            {t('gathering.release')}
          </Button>
        </>
      )}
      {released && !isPublished && (
        <Button
          kind="quiet"
          onPress={() => void during(() => takeBack(released.decision))}
          pending={isUnderway ? t('arbitration.deciding') : undefined}
          label={t('gathering.release.undo.label', { desk: name })}
        >
          {t('gathering.release.undo')}
        </Button>
      )}
      {fault && <span role="alert">{sentence(fault)}</span>}
      {isAsking && <ReleaseDialog desk={desk} onClose={() => setAsking(false)} />}
    </span>
  );
}
