import { readPreference, writePreference } from '#device/preferences.ts';
import { type CampaignFileInfo, mayReplace, type RevisionError } from '#domain/preparing/revision.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { publicKey } from '#domain/vocabulary/ids.ts';
import { z } from '#domain/vocabulary/zod.ts';
import type { CampaignFile } from '#files/campaignFile.ts';

/** What this laptop remembers of a campaign: the newest revision of it for which a desk's card vouched. */
const seen = z.strictObject({ revision: z.number().int().min(1), signingKey: publicKey });

const nameOf = ({ campaign }: Pick<CampaignFile, 'campaign'>): string => `campaign-seen.${campaign.id}`;

/** How a campaign file stands to what this laptop knew of the campaign. */
export type Standing =
  /** Never seen here, or no older than what was. */
  | { type: 'current' }
  /** There is a newer one: amber, for it may be the only file at hand. */
  | { type: 'older'; held: number; offered: number };

/** A file of the same campaign signed by somebody else is never taken. */
export function standingOf(
  file: CampaignFile,
): Result<Standing, Extract<RevisionError, { type: 'RevisionOfAnotherKey' }>> {
  const before = seenBefore(file);
  const taken = before ? mayReplace(before, file) : ok(undefined);
  if (taken.ok) return ok({ type: 'current' });
  const { error } = taken;
  if (error.type === 'RevisionOfAnotherKey') return err(error);
  return ok(
    error.type === 'RevisionNotNewer' && error.offered < error.held
      ? { ...error, type: 'older' }
      : { type: 'current' },
  );
}

/** To be called once a card vouches for the file's signature: before that, anybody may have made it. */
export function noteCampaign(file: CampaignFile): void {
  const { campaign, signingKey } = file;
  const before = seenBefore(file);
  const revision = Math.max(campaign.revision, before?.campaign.revision ?? 0);
  writePreference(nameOf(file), JSON.stringify({ revision, signingKey } satisfies z.infer<typeof seen>));
}

function seenBefore(file: CampaignFile): CampaignFileInfo | undefined {
  const kept = seen.safeParse(parsed(readPreference(nameOf(file)) ?? ''));
  if (!kept.success) return undefined;
  const { revision, signingKey } = kept.data;
  return { campaign: { id: file.campaign.id, revision }, signingKey };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
