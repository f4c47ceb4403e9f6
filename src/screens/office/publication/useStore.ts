import type { CoordinationStore } from '#ledger/coordinationStore.ts';
import { useServices } from '../../services.tsx';
import { useCoordination } from '../coordination/session.tsx';

/** Where the open coordination keeps what it has. */
export function useStore(): CoordinationStore {
  const { campaign } = useCoordination().campaignFile;
  return useServices().coordinations[campaign.training ? 'training' : 'morning'];
}
