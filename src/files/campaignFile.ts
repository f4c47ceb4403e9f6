import { type Campaign, campaign as campaignSchema } from '#domain/campaign/campaign.ts';
import { type CampaignFault, campaignFaults } from '#domain/campaign/check.ts';
import { canonicalBytes, hashOf } from '#domain/chain/hash.ts';
import { type KeyPair, sign, signatureHolds } from '#domain/chain/signing.ts';
import { fingerprintMatches, type KeyFingerprint } from '#domain/codes/card.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { type Bytes, textOf, utf8 } from '#domain/vocabulary/bytes.ts';
import { type Hash, type PublicKey, publicKey, signature } from '#domain/vocabulary/ids.ts';
import { z } from '#domain/vocabulary/zod.ts';

/** `*.campagne.json`: a campaign and the coordinator's signature over its canonical form. docs/formats.md. */
const FORMAT = 'preau/campaign';
const VERSION = 1;
/** The largest campaign that fits the schema stays below this. */
const MAXIMUM = 20_000_000;

const outer = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  campaign: campaignSchema,
  signature: z.strictObject({ key: publicKey, value: signature }),
});

export interface CampaignFile {
  readonly campaign: Campaign;
  /** Names this campaign, in this revision, everywhere else. */
  readonly hash: Hash;
  readonly signingKey: PublicKey;
}

/** Each in the order in which it is looked for. */
export type CampaignFileError =
  | { type: 'CampaignFileTooLarge'; size: number; maximum: number }
  /** Cut short or damaged. */
  | { type: 'CampaignFileNotJson' }
  /** JSON, but something else. */
  | { type: 'CampaignFileForeign' }
  /** Written by a newer version of the application. */
  | { type: 'CampaignFileNewer'; version: number }
  | { type: 'CampaignFileUnfit'; path: string }
  /** Changed after it was signed. */
  | { type: 'CampaignSignatureFails' }
  | { type: 'CampaignFaulty'; faults: readonly CampaignFault[] };

export const campaignHashOf = (campaign: Campaign): Hash => hashOf(canonicalBytes(campaign));

export function writeCampaignFile(campaign: Campaign, signing: KeyPair): Bytes {
  const value = sign(canonicalBytes(campaign), signing.secret);
  const file = { format: FORMAT, version: VERSION, campaign, signature: { key: signing.publicKey, value } };
  return utf8(`${JSON.stringify(file, undefined, 2)}\n`);
}

export function readCampaignFile(bytes: Uint8Array): Result<CampaignFile, CampaignFileError> {
  if (bytes.length > MAXIMUM) {
    return err({ type: 'CampaignFileTooLarge', size: bytes.length, maximum: MAXIMUM });
  }
  const json = parseJson(bytes);
  if (json === undefined) return err({ type: 'CampaignFileNotJson' });
  const claimed = claim.safeParse(json);
  if (!claimed.success) return err({ type: 'CampaignFileForeign' });
  if (claimed.data.version > VERSION) {
    return err({ type: 'CampaignFileNewer', version: claimed.data.version });
  }
  const read = outer.safeParse(json);
  if (!read.success) {
    return err({ type: 'CampaignFileUnfit', path: read.error.issues[0]?.path.join('.') ?? '' });
  }
  const { campaign, signature } = read.data;
  // Over what was read rather than over what stands in the file: nothing unsigned can slip between.
  const canonical = canonicalBytes(campaign);
  if (!signatureHolds(signature.value, canonical, signature.key)) {
    return err({ type: 'CampaignSignatureFails' });
  }
  const faults = campaignFaults(campaign);
  if (faults.length > 0) return err({ type: 'CampaignFaulty', faults });
  return ok({ campaign, hash: hashOf(canonical), signingKey: signature.key });
}

/** Whether the campaign was signed with the key that this desk's card vouches for. */
export const signedForCard = (
  { signingKey }: CampaignFile,
  fingerprint: KeyFingerprint,
): Result<void, { type: 'CampaignOfAnotherCard' }> =>
  fingerprintMatches(fingerprint, signingKey) ? ok(undefined) : err({ type: 'CampaignOfAnotherCard' });

/** What says which format this is, whatever else there may be in later versions. */
const claim = z.looseObject({ format: z.literal(FORMAT), version: z.number().int().min(1) });

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(textOf(bytes));
  } catch {
    return undefined;
  }
}
