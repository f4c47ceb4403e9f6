import type { Campaign } from '../campaign/campaign.ts';
import { err, ok, type Result } from '../result.ts';
import type { PublicKey } from '../vocabulary/ids.ts';

/** What says which issue of which campaign a file is. */
export interface CampaignFileInfo {
  readonly campaign: Pick<Campaign, 'id' | 'revision'>;
  readonly signingKey: PublicKey;
}

/** In the order in which it is looked for. */
export type RevisionError =
  | { type: 'RevisionOfAnotherCampaign' }
  /** Signed by somebody else than the one before. */
  | { type: 'RevisionOfAnotherKey' }
  | { type: 'RevisionNotNewer'; held: number; offered: number };

/**
 * Whether a laptop prepared with one issue of a campaign may take another in its place. Once a desk has opened
 * on the older one it is frozen: that is the caller's to know.
 */
export function mayReplace(older: CampaignFileInfo, newer: CampaignFileInfo): Result<void, RevisionError> {
  if (older.campaign.id !== newer.campaign.id) return err({ type: 'RevisionOfAnotherCampaign' });
  if (older.signingKey !== newer.signingKey) return err({ type: 'RevisionOfAnotherKey' });
  const [held, offered] = [older.campaign.revision, newer.campaign.revision];
  return offered > held ? ok(undefined) : err({ type: 'RevisionNotNewer', held, offered });
}
