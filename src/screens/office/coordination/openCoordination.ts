import { ok, type Result } from '#domain/result.ts';
import type { Initials } from '#domain/vocabulary/ids.ts';
import type { CampaignFile } from '#files/campaignFile.ts';
import type { Services } from '../../services.tsx';
import type { Coordination } from './coordination.ts';
import type { CoordinationFault } from './fault.ts';
import { runCoordination } from './runCoordination.ts';

interface Opening {
  readonly campaignFile: CampaignFile;
  /** Opens the desks' files: `AGE-SECRET-KEY-1…` */
  readonly identity: string;
  /** Who decides. */
  readonly agent: Initials;
}

/** Starts the gathering of one morning, with what this computer kept of its decisions. */
export async function openCoordination(
  services: Services,
  { campaignFile, identity, agent }: Opening,
): Promise<Result<Coordination, CoordinationFault>> {
  const ledger = await services.openDecisions(campaignFile, agent);
  if (!ledger.ok) return ledger;
  const gathering = services.startGathering({ campaignFile, identity });
  return ok(await runCoordination(campaignFile, gathering, ledger.value));
}
