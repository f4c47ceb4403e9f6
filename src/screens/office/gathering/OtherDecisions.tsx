import { useState } from 'react';
import type { VerifiedCoordination } from '#files/coordinationExport.ts';
import { Banner } from '#ui/Banner.tsx';
import { Button, ButtonRow } from '#ui/Button.tsx';
import { useServices } from '../../services.tsx';
import { takeCoordination } from '../coordination/coordination.ts';
import { type CoordinationFault, useFaultSentence } from '../coordination/fault.ts';
import { openCoordination } from '../coordination/openCoordination.ts';
import { ReadDecisions } from '../coordination/ReadDecisions.tsx';
import { useCoordination, useWords } from '../coordination/session.tsx';

/** Decisions of another computer: gone on with here, or counted beside those made here. */
export function OtherDecisions() {
  const { t, formats } = useWords();
  const services = useServices();
  const { opening, ledger } = useCoordination();
  const sentence = useFaultSentence();
  const [found, setFound] = useState<VerifiedCoordination>();
  const [fault, setFault] = useState<CoordinationFault>();
  const [isDone, setDone] = useState(false);

  const goOn = async ({ lines }: VerifiedCoordination) => {
    const opened = await openCoordination(services, opening, { restore: { lines } });
    if (opened.ok) takeCoordination(opened.value);
    else setFault(opened.error);
  };
  const takeIn = async ({ lines }: VerifiedCoordination) => {
    const taken = await ledger.takeIn({ lines });
    if (!taken.ok) return setFault(taken.error);
    setFound(undefined);
    setDone(true);
  };
  return (
    <details className="office-details">
      <summary>{t('gathering.other.title')}</summary>
      <div className="gathering-other">
        <p className="office-note">{t('gathering.other.hint')}</p>
        <ReadDecisions
          {...opening}
          onRead={(decisions) => {
            setFound(decisions);
            setFault(undefined);
            setDone(false);
          }}
        />
        {found && (
          <Banner
            tone="info"
            isLive
            title={t('gathering.other.found', {
              count: found.events.length,
              moment: formats.moment(found.header.exportedAt),
            })}
            actions={
              <ButtonRow>
                <Button onPress={() => void takeIn(found)}>{t('gathering.other.takeIn')}</Button>
                <Button onPress={() => void goOn(found)}>{t('gathering.other.goOn')}</Button>
              </ButtonRow>
            }
          >
            <p>{t('gathering.other.choice')}</p>
          </Banner>
        )}
        {isDone && <Banner tone="done" isLive title={t('gathering.other.taken')} />}
        {fault && <Banner tone="red" isLive title={sentence(fault)} />}
      </div>
    </details>
  );
}
