import { ok, type Result } from '#domain/result.ts';
import type { Initials } from '#domain/vocabulary/ids.ts';
import type { CampaignFile } from '#files/campaignFile.ts';
import type { OwnLedger } from '#ledger/coordinationLedger.ts';
import type { OtherLedger } from '#ledger/otherLedgers.ts';
import type { Services } from '../../services.tsx';
import type { Coordination } from './coordination.ts';
import type { CoordinationFault } from './fault.ts';
import { officeSealer } from './officeSealer.ts';
import { runCoordination } from './runCoordination.ts';

export interface Opening {
  readonly campaignFile: CampaignFile;
  /** Opens the desks' files: `AGE-SECRET-KEY-1…` */
  readonly identity: string;
  /** Who decides. */
  readonly agent: Initials;
}

/** How the ledger is opened where the one that was on this computer is lost, or another is to be gone on with. */
export type OpeningOf = { readonly restore: OtherLedger } | { readonly afterLoss: true };

/** Starts the gathering of one morning, with what this computer kept of its files and decisions. */
export async function openCoordination(
  services: Services,
  opening: Opening,
  how?: OpeningOf,
): Promise<Result<Coordination, CoordinationFault>> {
  const { campaignFile, identity, agent } = opening;
  const { campaign } = campaignFile;
  const store = services.coordinations[campaign.training ? 'training' : 'morning'];
  const by = { agent, clockOffset: 0 };
  const sealer = await officeSealer(store, campaignFile, identity, services.random);
  if (!sealer.ok) return sealer;
  const ledgers = store.unlocked(sealer.value);
  const ledger: Result<OwnLedger, CoordinationFault> =
    how && 'restore' in how
      ? await ledgers.restore(campaignFile, how.restore, by)
      : await ledgers.open(campaignFile, by, { afterLoss: how !== undefined });
  if (!ledger.ok) return ledger;
  const kept = await store.files(campaign.id);
  if (!kept.ok) return kept;
  const given = await services.office.transfers(campaign.id);
  if (given.ok && given.value.length > 0) {
    const taken = await ledger.value.append({ type: 'TakeReserve', given: given.value }, by);
    if (!taken.ok) return taken;
  }
  const gathering = services.startGathering({ campaignFile, identity });
  const coordination = await runCoordination({
    opening,
    gathering,
    ledger: ledger.value,
    by,
    now: () => services.clock(campaign.morning.timeZone),
    keep: (files, at) => store.addFiles(campaign.id, files, at),
  });
  await coordination.resume(kept.value);
  return ok(coordination);
}
