import { err, ok, type Result } from '#domain/result.ts';
import type { CampaignId, Initials } from '#domain/vocabulary/ids.ts';
import type { CampaignFile } from '#files/campaignFile.ts';
import { untilStopped } from '#gathering/untilStopped.ts';
import type { Recorder } from '#ledger/chainLedger.ts';
import type { OwnLedger } from '#ledger/coordinationLedger.ts';
import type { OfficeStore } from '#ledger/officeStore.ts';
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
  const takeReserve = () => takeReserveInto(ledger.value, services.office, campaign.id, by);
  const taken = await takeReserve();
  if (!taken.ok) return taken;
  const reader = untilStopped(services.startGathering({ campaignFile, identity }));
  const running = runCoordination({
    opening,
    reader,
    ledger: ledger.value,
    by,
    takeReserve,
    now: () => services.clock(campaign.morning.timeZone),
    keep: (files, at) => store.addFiles(campaign.id, files, at),
  });
  const read = running.then(async (coordination) => {
    await coordination.resume(kept.value);
    return coordination;
  });
  const coordination = await Promise.race([read, reader.stopped]);
  if (coordination) return ok(coordination);
  ledger.value.close();
  return err({ type: 'GatheringStopped' });
}

/** What was given from the reserve on this computer is evidence too: the desks' files say that it was received. */
async function takeReserveInto(
  ledger: OwnLedger,
  office: OfficeStore,
  campaign: CampaignId,
  by: Recorder,
): Promise<Result<unknown, CoordinationFault>> {
  const given = await office.transfers(campaign);
  if (!given.ok || given.value.length === 0) return given;
  return ledger.append({ type: 'TakeReserve', given: given.value }, by);
}
