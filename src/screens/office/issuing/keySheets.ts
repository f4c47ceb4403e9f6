import { inGroupsOfFour } from '#domain/codes/base32.ts';
import { fingerprintOf } from '#domain/codes/card.ts';
import type { AgeKey } from '#domain/keys/ageKey.ts';
import type { CoordinationKeys } from '#domain/keys/derive.ts';
import type { CampaignDraft } from '#domain/preparing/draft.ts';
import type { Instant } from '#domain/vocabulary/time.ts';
import { recoveryCodeOf } from '#files/recoveryCode.ts';
import { recoverySheetPages, rescueKeySheetPages } from '#paper/campaign/keySheets.ts';
import type { OccasionPaper } from '#paper/campaign/voices.ts';
import type { PageDescription } from '#paper/page.ts';

/** The two papers that bring keys back, made before there is a campaign to print anything else for. */
export function recoverySheet(
  keys: CoordinationKeys,
  draft: CampaignDraft,
  madeAt: Instant,
): PageDescription {
  const lines = recoveryCodeOf(keys.seed);
  return recoverySheetPages(paperOf(draft, madeAt), {
    lines,
    qr: lines.join('\n'),
    fingerprint: inGroupsOfFour(fingerprintOf(keys.signing.publicKey)),
  });
}

export const rescueSheet = (rescue: AgeKey, draft: CampaignDraft, madeAt: Instant): PageDescription =>
  rescueKeySheetPages(paperOf(draft, madeAt), rescue);

const paperOf = ({ town, title }: CampaignDraft, madeAt: Instant): OccasionPaper => ({
  campaign: { town, title, training: false },
  english: false,
  madeAt,
});
