import type { Random } from '#device/random.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { CampaignFile } from '#files/campaignFile.ts';
import { openSealed, sealTo } from '#files/sealed.ts';
import type { CoordinationStore } from '#ledger/coordinationStore.ts';
import type { StorageError } from '#ledger/database.ts';
import { aesSealer, type Sealer } from '#ledger/sealer.ts';

/** Somebody else's key sealed what was decided here, or the sealed key is damaged. */
export type OfficeStaysShut = { readonly type: 'OfficeStaysShut' };

const KEY_BYTES = 32;

/**
 * Decisions name children, so they lie sealed on the disk. Whoever opens the desks' files opens them too: their key is
 * kept as an age file to the recipients of the campaign.
 */
export async function officeSealer(
  store: CoordinationStore,
  { campaign, hash }: CampaignFile,
  identity: string,
  random: Random,
): Promise<Result<Sealer, StorageError | OfficeStaysShut>> {
  const sealed = await store.vault(hash, () => sealTo(campaign.recipients, random.bytes(KEY_BYTES)));
  if (!sealed.ok) return sealed;
  const dataKey = await openSealed(sealed.value, identity);
  if (!dataKey.ok || dataKey.value.length !== KEY_BYTES) return err({ type: 'OfficeStaysShut' });
  return ok(await aesSealer(dataKey.value, random.bytes));
}
