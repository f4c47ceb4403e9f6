import type { Clock } from '#device/clock.ts';
import { activationKeyOf, type CoordinationKeys } from '#domain/keys/derive.ts';
import type { CampaignDraft } from '#domain/preparing/draft.ts';
import { campaignFrom } from '#domain/preparing/issue.ts';
import type { Problem } from '#domain/preparing/problem.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { campaignHashOf, writeCampaignFile } from '#files/campaignFile.ts';
import type { IssuedCampaign, KeptKeys, OfficeError, OfficeStore } from '#ledger/officeStore.ts';
import type { CurrentCampaign } from './currentCampaign.ts';

/** What must be there before a campaign is issued, in the order in which a person provides it. */
export type Obstacle = 'problems' | 'noKeys' | 'notSecured' | 'noRescue' | 'locked';

export function obstacleTo(
  stopping: number,
  kept: KeptKeys | undefined,
  keys: CoordinationKeys | undefined,
): Obstacle | undefined {
  if (stopping > 0) return 'problems';
  if (!kept) return 'noKeys';
  // A campaign whose keys are lost cannot be read by anybody: there must be a way back first.
  if (kept.secured.length === 0) return 'notSecured';
  if (!kept.rescueRecipient) return 'noRescue';
  return keys ? undefined : 'locked';
}

export type IssueError = OfficeError | { type: 'DraftUnfit'; problems: readonly Problem[] };

/** Signs the draft as its next revision and keeps it; only then may the file leave. */
export async function issueNext(
  { office, clock }: { readonly office: OfficeStore; readonly clock: Clock },
  { draft, issues }: CurrentCampaign,
  kept: KeptKeys,
  keys: CoordinationKeys,
): Promise<Result<IssuedCampaign, IssueError>> {
  const revision = Math.max(draft.issued, ...issues.map((issue) => issue.revision)) + 1;
  const made = campaignFrom(draft, issuingWith(keys, kept.rescueRecipient), revision);
  if (!made.ok) return err({ type: 'DraftUnfit', problems: made.error });
  const issue = {
    revision,
    hash: campaignHashOf(made.value),
    file: writeCampaignFile(made.value, keys.signing),
    at: clock(draft.morning.timeZone),
  };
  const added = await office.addIssue({ ...draft, issued: revision }, issue);
  return added.ok ? ok(issue) : added;
}

/** What keys add to a draft. */
export const issuingWith = (
  keys: CoordinationKeys,
  rescueRecipient: string | undefined,
  training = false,
) => ({
  training,
  recipients: [keys.age.recipient, ...(rescueRecipient ? [rescueRecipient] : [])],
  activationKeyOf: (desk: string) => activationKeyOf(keys, desk),
});

/** `saint-exemple-2024-05-25-r2.campagne.json`: no revision overwrites another. */
export const campaignFileName = (slug: string, { morning }: CampaignDraft, revision: number): string =>
  `${slug}-${morning.date}-r${revision}.campagne.json`;
