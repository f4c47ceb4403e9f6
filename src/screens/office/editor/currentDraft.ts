import { readPreference, writePreference } from '#device/preferences.ts';
import type { CampaignDraft } from '#domain/preparing/draft.ts';
import type { CampaignId } from '#domain/vocabulary/ids.ts';

/** Which of the campaigns in preparation this laptop worked on last. */
export const chooseDraft = (id: CampaignId): void => writePreference('campaign', id);

/** That one; else the first there is. */
export function chosenDraft(drafts: readonly CampaignDraft[]): CampaignDraft | undefined {
  const chosen = readPreference('campaign');
  return drafts.find(({ id }) => id === chosen) ?? drafts[0];
}
