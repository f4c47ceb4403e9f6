import type { Campaign } from '#domain/campaign/campaign.ts';
import { deskOf } from '#domain/campaign/lookup.ts';
import { readBase32 } from '#domain/codes/base32.ts';
import { type DeskIdentity, deskIdentity } from '#domain/events/events.ts';
import { err, ok, type Result } from '#domain/result.ts';

export type ReceiverError =
  /** Not a desk's name: three characters of school, a letter, three characters of installation. */
  | { type: 'ReceiverUnreadable' }
  | { type: 'ReceiverUnknown'; to: DeskIdentity }
  | { type: 'TransferToItself' };

/**
 * A desk's name as a person types what a colleague reads aloud: `JVE-A7K2`, `jve a7k2`. The installation has
 * no I, L, O or U, so those are read as the figures they look like.
 * @param self the desk that sends; absent for the coordinator's reserve
 */
export function readReceiver(
  typed: string,
  campaign: Campaign,
  self?: DeskIdentity,
): Result<DeskIdentity, ReceiverError> {
  const name = typed.replace(/[\s\p{Dash_Punctuation}]/gu, '').toUpperCase();
  const replica = readBase32(name.slice(4));
  const read = deskIdentity.safeParse({
    school: name.slice(0, 3),
    letter: name.slice(3, 4),
    replica: replica.ok ? replica.value : '',
  });
  if (!read.success) return err({ type: 'ReceiverUnreadable' });
  const to = read.data;
  if (!deskOf(campaign, to.school, to.letter)) return err({ type: 'ReceiverUnknown', to });
  const isSelf =
    self && to.school === self.school && to.letter === self.letter && to.replica === self.replica;
  return isSelf ? err({ type: 'TransferToItself' }) : ok(to);
}
