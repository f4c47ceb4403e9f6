import type { BandId } from '../vocabulary/ids.ts';
import type { Band } from './campaign.ts';

/** The two bands of most towns, from which a campaign starts. */
export const USUAL_BANDS: readonly Band[] = [
  {
    id: 'maternelle' as BandId,
    label: { fr: 'Maternelle', en: 'Nursery school' },
    levels: ['TPS', 'PS', 'MS', 'GS'],
  },
  {
    id: 'elementaire' as BandId,
    label: { fr: 'Élémentaire', en: 'Elementary school' },
    levels: ['CP', 'CE1', 'CE2', 'CM1', 'CM2'],
  },
];
