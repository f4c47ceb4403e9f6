import type { CoordinationKeys } from '#domain/keys/derive.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import { readCampaignFile } from '#files/campaignFile.ts';
import type { KeptKeys, OfficeError, OfficeStore } from '#ledger/officeStore.ts';
import type { CurrentCampaign } from './currentCampaign.ts';
import type { RestoredKeysError } from './keysSentence.ts';
import { unlock } from './unlockedKeys.ts';

/**
 * Takes keys that came back for the campaign of this laptop. What was issued says whether they are its own, and
 * who keeps the rescue key.
 * @param secured what they came back from is at hand, so it will bring them back again
 */
export async function takeRestored(
  office: OfficeStore,
  current: CurrentCampaign,
  keys: CoordinationKeys,
  file: Bytes,
  secured: KeptKeys['secured'],
): Promise<Result<void, OfficeError | RestoredKeysError>> {
  const { draft, issues } = current;
  const last = issues.at(-1);
  const issued = last && readCampaignFile(last.file);
  const signingKey = issued?.ok ? issued.value.signingKey : current.keys?.signingKey;
  if (signingKey && signingKey !== keys.signing.publicKey) return err({ type: 'KeysOfAnotherCampaign' });
  const rescueRecipient =
    current.keys?.rescueRecipient ??
    (issued?.ok ? issued.value.campaign.recipients.find((other) => other !== keys.age.recipient) : undefined);
  const saved = await office.saveKeys(draft.id, {
    file,
    signingKey: keys.signing.publicKey,
    recipient: keys.age.recipient,
    ...(rescueRecipient && { rescueRecipient }),
    secured,
  });
  if (!saved.ok) return saved;
  unlock({ campaign: draft.id, keys });
  await current.reload();
  return ok(undefined);
}
