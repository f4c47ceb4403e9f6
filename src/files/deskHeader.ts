import type { Campaign } from '#domain/campaign/campaign.ts';
import { deskOf } from '#domain/campaign/lookup.ts';
import { activationStatement } from '#domain/chain/activation.ts';
import { type DeskIdentity, deskIdentity } from '#domain/events/events.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { campaignId, type Hash, hash, publicKey, signature } from '#domain/vocabulary/ids.ts';
import { z } from '#domain/vocabulary/zod.ts';
import type { FileHeaderError } from './fileHeader.ts';
import { signatureHoldsQuickly } from './signatureCheck.ts';

/** What heads every file of a desk, whichever its format: whose it is, and the card's word for its key. */
export const deskHeaderFields = {
  campaign: campaignId,
  campaignHash: hash,
  desk: deskIdentity,
  /** The desk's own signing key. */
  key: publicKey,
  /** The activation key's signature over the desk's key. */
  proof: signature,
};
const deskHeader = z.object(deskHeaderFields);
export type DeskHeader = z.infer<typeof deskHeader>;

/** Each in the order in which it is looked for. */
export type DeskHeaderError =
  | FileHeaderError
  | { type: 'ExportOfAnotherCampaign'; campaign: string }
  /** Of this campaign, but of another issue of its file. */
  | { type: 'ExportOfAnotherRevision'; desk: DeskIdentity }
  | { type: 'ExportOfUnknownDesk'; desk: DeskIdentity }
  /** Nobody who held this desk's card vouches for the key. */
  | { type: 'ExportNotActivated'; desk: DeskIdentity };

/** Whether a file is of this campaign, and its key the one that the desk was opened with. */
export async function activatedBy(
  header: DeskHeader,
  campaign: Campaign,
  campaignHash: Hash,
): Promise<Result<void, DeskHeaderError>> {
  const { desk, proof } = header;
  if (header.campaign !== campaign.id) {
    return err({ type: 'ExportOfAnotherCampaign', campaign: header.campaign });
  }
  if (header.campaignHash !== campaignHash) return err({ type: 'ExportOfAnotherRevision', desk });
  const activationKey = deskOf(campaign, desk.school, desk.letter)?.activationKey;
  if (!activationKey) return err({ type: 'ExportOfUnknownDesk', desk });
  return (await signatureHoldsQuickly(proof, activationStatement(header), activationKey))
    ? ok(undefined)
    : err({ type: 'ExportNotActivated', desk });
}

/** `JVE-A7K2`, as names of files begin. */
export const installationName = ({ school, letter, replica }: DeskIdentity): string =>
  `${school}-${letter}${replica}`;
