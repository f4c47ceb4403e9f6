import type { Desk } from '#domain/campaign/campaign.ts';
import { activationKeyPair } from '#domain/chain/activation.ts';
import type { KeyPair } from '#domain/chain/signing.ts';
import { inGroupsOfFour } from '#domain/codes/base32.ts';
import { type CardCode, readCardCode } from '#domain/codes/card.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { type CampaignFile, signedForCard } from '#files/campaignFile.ts';
import type { CardError } from '#i18n/sentences/files.ts';

export interface CardDesk extends Pick<CardCode, 'activationSecret'> {
  readonly desk: Desk;
  readonly activationKey: KeyPair;
}

/** Which desk of the campaign a card opens, after asking whether the card vouches for the campaign's signature. */
export function deskOfCard(typed: string, campaignFile: CampaignFile): Result<CardDesk, CardError> {
  const card = readCardCode(typed);
  if (!card.ok) return card;
  const signed = signedForCard(campaignFile, card.value.fingerprint);
  if (!signed.ok) return signed;
  const { activationSecret } = card.value;
  const activationKey = activationKeyPair(activationSecret);
  const desk = campaignFile.campaign.desks.find((known) => known.activationKey === activationKey.publicKey);
  return desk ? ok({ desk, activationSecret, activationKey }) : err({ type: 'CardOfNoDesk' });
}

/**
 * Sets a code into groups of four as it grows, pasted and scanned ones too; erasing and correcting in the
 * middle are left alone, so that the caret stays.
 */
export function groupedCode(before: string, typed: string): string {
  const isAppended = typed.length > before.length && typed.startsWith(before);
  const isWhole = typed.length - before.length > 4;
  if (!isAppended && !isWhole) return typed.toUpperCase();
  return inGroupsOfFour(typed.toUpperCase().replace(/[\s\p{Dash_Punctuation}]/gu, ''));
}
