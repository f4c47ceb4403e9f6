import type { Campaign } from '#domain/campaign/campaign.ts';
import { deskOf } from '#domain/campaign/lookup.ts';
import { activationStatement } from '#domain/chain/activation.ts';
import { type DeskIdentity, deskIdentity } from '#domain/events/events.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { textOf } from '#domain/vocabulary/bytes.ts';
import { campaignId, type Hash, hash, publicKey, signature } from '#domain/vocabulary/ids.ts';
import type { Instant } from '#domain/vocabulary/time.ts';
import { z } from '#domain/vocabulary/zod.ts';
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
  | { type: 'ExportForeign' }
  /** Written by a newer version of the application. */
  | { type: 'ExportNewer'; version: number }
  | { type: 'ExportHeaderUnfit'; path: string }
  | { type: 'ExportOfAnotherCampaign'; campaign: string }
  /** Of this campaign, but of another issue of its file. */
  | { type: 'ExportOfAnotherRevision'; desk: DeskIdentity }
  | { type: 'ExportOfUnknownDesk'; desk: DeskIdentity }
  /** Nobody who held this desk's card vouches for the key. */
  | { type: 'ExportNotActivated'; desk: DeskIdentity };

/** Reads the first line of a file strictly. */
export function readDeskHeader<T>(
  line: Uint8Array,
  format: string,
  version: number,
  schema: z.ZodType<T>,
): Result<T, DeskHeaderError> {
  const json = parseJson(line);
  const claimed = claim.safeParse(json);
  if (!claimed.success || claimed.data.format !== format) return err({ type: 'ExportForeign' });
  if (claimed.data.version > version) return err({ type: 'ExportNewer', version: claimed.data.version });
  const read = schema.safeParse(json);
  return read.success
    ? ok(read.data)
    : err({ type: 'ExportHeaderUnfit', path: read.error.issues[0]?.path.join('.') ?? '' });
}

/** What says which format this is, whatever else there may be in later versions. */
const claim = z.looseObject({ format: z.string(), version: z.number().int().min(1) });

/** The format that a file's first line claims to have. */
export function formatClaimed(line: Uint8Array): string | undefined {
  const claimed = claim.safeParse(parseJson(line));
  return claimed.success ? claimed.data.format : undefined;
}

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

/** `2024-05-25_1231`: date and time as written in the instant, for names of files. */
export function fileStamp(at: Instant): string {
  const [date = '', time = ''] = at.split('T');
  return `${date}_${time.slice(0, 5).replace(':', '')}`;
}

/** Undefined for what is no JSON, or no UTF-8. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(textOf(bytes));
  } catch {
    return undefined;
  }
}
