import { useState } from 'react';
import type { VerifiedCoordination } from '#files/coordinationExport.ts';
import { ReadDecisions } from '../coordination/ReadDecisions.tsx';
import { useCoordination, useWords } from '../coordination/session.tsx';
import { DecisionsOffer } from './DecisionsOffer.tsx';

/** The way to decisions of another computer for whoever looks for it; dropped among the desks' files they are found too. */
export function OtherDecisions() {
  const { t } = useWords();
  const { opening } = useCoordination();
  const [found, setFound] = useState<{ readonly file: string; readonly decisions: VerifiedCoordination }>();
  return (
    <details className="office-details">
      <summary>{t('gathering.other.title')}</summary>
      <div className="gathering-other">
        <p className="office-note">{t('gathering.other.hint')}</p>
        <ReadDecisions {...opening} onRead={(decisions, file) => setFound({ file, decisions })} />
        {found && <DecisionsOffer {...found} />}
      </div>
    </details>
  );
}
