import { activationKeyPair } from '#domain/chain/activation.ts';
import type { CheckOutcome } from '#domain/events/events.ts';
import { activationSecretOf, keysFromSeed, SEED_BYTES } from '#domain/keys/derive.ts';
import type { CampaignDraft } from '#domain/preparing/draft.ts';
import { campaignFrom } from '#domain/preparing/issue.ts';
import type { Problem } from '#domain/preparing/problem.ts';
import { err, invariant, type Result } from '#domain/result.ts';
import type { CampaignId, DeskLetter, Initials, SchoolCode } from '#domain/vocabulary/ids.ts';
import { readCampaignFile, writeCampaignFile } from '#files/campaignFile.ts';
import type { AppendError } from '#ledger/errors.ts';
import { trainingPassphraseOf } from '#training/passphrase.ts';
import { openDesk } from '../../desk/openDesk.ts';
import type { Services } from '../../services.tsx';
import { issuingWith } from './issue.ts';

export type RehearsalError = AppendError | { type: 'DraftUnfit'; problems: readonly Problem[] };

/** Initials of someone who rehearses. */
const REHEARSING = 'ESS' as Initials;

/**
 * Opens a training desk on a draft as it stands. Its keys are made for this once and forgotten; the campaign has
 * another id each time, so that a rehearsal never meets the morning, nor an earlier rehearsal.
 * @returns the chain of the open desk
 */
export async function rehearse(
  services: Pick<Services, 'random' | 'stores' | 'appVersion'>,
  draft: CampaignDraft,
  desk: { readonly school: SchoolCode; readonly letter: DeskLetter },
): Promise<Result<string, RehearsalError>> {
  const { random } = services;
  const keys = keysFromSeed(random.bytes(SEED_BYTES));
  const apart = { ...draft, id: random.uuid() as CampaignId };
  const made = campaignFrom(apart, issuingWith(keys, undefined, true), draft.issued + 1);
  if (!made.ok) return err({ type: 'DraftUnfit', problems: made.error });
  const bytes = writeCampaignFile(made.value, keys.signing);
  const campaignFile = readCampaignFile(bytes);
  invariant(campaignFile.ok, 'a campaign that was just signed can be read');
  const tested = await services.stores.training.test();
  if (!tested.ok) return tested;
  const name = `${desk.school}-${desk.letter}`;
  return openDesk(services, {
    kind: 'training',
    campaignFile: campaignFile.value,
    bytes,
    desk,
    activationKey: activationKeyPair(activationSecretOf(keys, name)),
    passphrase: trainingPassphraseOf(name),
    recorder: { agent: REHEARSING, clockOffset: 0 },
    checks: CHECKED,
  });
}

/** Only what was really checked. */
const CHECKED: readonly CheckOutcome[] = [
  { check: 'signature', state: 'green' },
  { check: 'recipients', state: 'green' },
  { check: 'storage', state: 'green' },
];
