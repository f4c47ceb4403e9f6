import { useCallback, useEffect, useState } from 'react';
import type { Campaign, Desk } from '#domain/campaign/campaign.ts';
import { ok, type Result } from '#domain/result.ts';
import { readCampaignFile } from '#files/campaignFile.ts';
import type { StorageError } from '#ledger/database.ts';
import type { DeskStore, Loss } from '#ledger/deskStore.ts';
import { type StoreKind, useServices } from '../services.tsx';

/** A desk that was opened on this laptop and whose ledger is whole. */
export interface LaptopDesk {
  readonly chain: string;
  readonly events: number;
  /** Absent where the stored campaign file can no longer be read: the desk says why once it is opened. */
  readonly campaign?: Campaign;
}

export interface LaptopDesks {
  readonly desks: readonly LaptopDesk[];
  /** Desks whose acknowledged events are no longer all here. */
  readonly losses: readonly Loss[];
}

export async function readLaptopDesks(store: DeskStore): Promise<Result<LaptopDesks, StorageError>> {
  const losses = await store.losses();
  if (!losses.ok) return losses;
  const stored = await store.desks();
  if (!stored.ok) return stored;
  const lost = new Set(losses.value.map(({ chain }) => chain));
  const alive = stored.value.filter(({ chain }) => !lost.has(chain));
  // What another desk goes on from is neither a loss any more nor to be resumed.
  const continued = new Set(alive.flatMap(({ continues }) => continues));
  const whole = alive.filter(({ chain }) => !continued.has(chain));
  return ok({
    losses: losses.value.filter(({ chain }) => !continued.has(chain)),
    desks: whole.map(({ chain, events, campaignFile }) => {
      const read = readCampaignFile(campaignFile);
      return { chain, events, ...(read.ok && { campaign: read.value.campaign }) };
    }),
  });
}

/** The desks of one store; undefined while they are being read. */
export function useLaptopDesks(kind: StoreKind) {
  const store = useServices().stores[kind];
  const [desks, setDesks] = useState<Result<LaptopDesks, StorageError>>();
  const reload = useCallback(async () => setDesks(await readLaptopDesks(store)), [store]);
  useEffect(() => void reload(), [reload]);
  return { desks, reload };
}

/** What this laptop already holds of a desk: the same desk twice would grant its places twice (R4). */
export type Presence =
  | { type: 'none' }
  /** On this revision of the campaign, for the whole morning. */
  | { type: 'open'; chain: string; revision: number }
  | { type: 'lost'; chain: string };

export function presenceOf(
  { desks, losses }: LaptopDesks,
  desk: Pick<Desk, 'school' | 'letter'>,
  campaign: Campaign,
): Presence {
  const ofDesk = ({ chain }: { readonly chain: string }) => chain.startsWith(`${desk.school}-${desk.letter}`);
  const open = desks.find((candidate) => ofDesk(candidate) && candidate.campaign?.id === campaign.id);
  if (open?.campaign) return { type: 'open', chain: open.chain, revision: open.campaign.revision };
  // Which campaign a lost chain belonged to can no longer be known.
  const lost = losses.find(ofDesk);
  return lost ? { type: 'lost', chain: lost.chain } : { type: 'none' };
}
