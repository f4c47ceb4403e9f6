import { useState } from 'react';
import type { VerifiedCoordination } from '#files/coordinationExport.ts';
import { Banner } from '#ui/Banner.tsx';
import { Button, ButtonRow } from '#ui/Button.tsx';
import { useServices } from '../../services.tsx';
import { takeCoordination } from '../coordination/coordination.ts';
import { isKnownHere } from '../coordination/decisionsFound.ts';
import { type CoordinationFault, useFaultSentence } from '../coordination/fault.ts';
import { openCoordination } from '../coordination/openCoordination.ts';
import { useCoordination, useWords } from '../coordination/session.tsx';

interface DecisionsOfferProps {
  readonly file: string;
  readonly decisions: VerifiedCoordination;
}

/** Decisions of another computer: gone on with here, or counted beside those made here. */
export function DecisionsOffer({ file, decisions }: DecisionsOfferProps) {
  const { t, formats } = useWords();
  const services = useServices();
  const { opening, ledger, state } = useCoordination();
  const sentence = useFaultSentence();
  const [fault, setFault] = useState<CoordinationFault>();
  const [taking, setTaking] = useState<'in' | 'on'>();
  const { header, events, lines } = decisions;

  const goOn = async () => {
    const opened = await openCoordination(services, opening, { restore: { lines } });
    if (opened.ok) takeCoordination(opened.value);
    return opened;
  };
  const take = async (which: 'in' | 'on') => {
    if (taking) return;
    setTaking(which);
    const taken = await (which === 'in' ? ledger.takeIn({ lines }) : goOn());
    setTaking(undefined);
    setFault(taken.ok ? undefined : taken.error);
  };
  if (isKnownHere(state, decisions)) {
    return <Banner tone="done" isLive title={t('gathering.other.known', { file })} />;
  }
  return (
    <>
      <Banner
        tone="info"
        isLive
        title={t('gathering.other.found', {
          file,
          count: events.length,
          moment: formats.moment(header.exportedAt),
        })}
        actions={
          <ButtonRow>
            <Button
              onPress={() => void take('in')}
              pending={taking === 'in' ? t('arbitration.deciding') : undefined}
            >
              {t('gathering.other.takeIn')}
            </Button>
            <Button
              onPress={() => void take('on')}
              pending={taking === 'on' ? t('arbitration.deciding') : undefined}
            >
              {t('gathering.other.goOn')}
            </Button>
          </ButtonRow>
        }
      >
        <p>{t('gathering.other.choice')}</p>
      </Banner>
      {fault && <Banner tone="red" isLive title={sentence(fault)} />}
    </>
  );
}
