import { useMemo } from 'react';
import type { CentreId, PeriodId } from '#domain/vocabulary/ids.ts';
import type { CampaignWords } from '#i18n/sentences/words.ts';
import { useDesk } from '../desk/session.tsx';
import { useWords } from '../desk/words.ts';

export interface PlaceWords extends CampaignWords {
  readonly centre: (id: CentreId) => string;
  /** `S28` */
  readonly week: (id: PeriodId) => string;
}

/** The desk's words, and those that only places need. */
export function usePlaceWords(): PlaceWords {
  const words = useWords();
  const { campaign } = useDesk().state;
  return useMemo(
    () => ({
      ...words,
      centre: (id) => campaign.centres.find((centre) => centre.id === id)?.name ?? id,
      week: (id) => campaign.periods.find((period) => period.id === id)?.week ?? id,
    }),
    [words, campaign],
  );
}
