import { createSource } from '#device/observable.ts';
import { useObservable } from '#device/useObservable.ts';
import type { AgeKey } from '#domain/keys/ageKey.ts';
import type { CoordinationKeys } from '#domain/keys/derive.ts';
import type { CampaignId } from '#domain/vocabulary/ids.ts';

/** The keys of one campaign while they are in use: in the memory of this tab only, gone with the page. */
export interface UnlockedKeys {
  readonly campaign: CampaignId;
  readonly keys: CoordinationKeys;
  /** Only in the session that made it: its sheet can be printed now or never. */
  readonly rescue?: AgeKey;
}

const unlocked = createSource<UnlockedKeys | undefined>(undefined);

export const unlock = (keys: UnlockedKeys): void => unlocked.set(keys);
export const lock = (): void => unlocked.set(undefined);

/** The keys of this campaign, where somebody unlocked them. */
export function useUnlockedKeys(campaign: CampaignId): UnlockedKeys | undefined {
  const held = useObservable(unlocked);
  return held?.campaign === campaign ? held : undefined;
}
