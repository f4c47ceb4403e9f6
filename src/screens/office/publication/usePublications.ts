import { countingOf } from '#domain/coordination/state.ts';
import type { DecisionOf } from '#domain/merge/decisions.ts';
import { useCoordination } from '../coordination/session.tsx';

export type PublicationMade = DecisionOf<'PlacesPublished'>;

/** The publications so far, the first first. */
export const usePublications = (): readonly PublicationMade[] =>
  countingOf(useCoordination().state, 'PlacesPublished');
