import { sign as nodeSign } from 'node:crypto';
import { activationStatement } from '#domain/chain/activation.ts';
import { keyPairFrom } from '#domain/chain/signing.ts';
import type { Chance } from './chance.ts';
import { type Draft, rechained, renumbered, type Signer, signed, signerOf, withHeader } from './forge.ts';
import type { Originals } from './originals.ts';

/**
 * Who made the change, and thus what they can seal again above it. `bystander`: nothing inside, though anybody can
 * pack and encrypt. `thief`: everything that a key other than the desk's can do. `insider`: all, with the desk's key.
 */
export type Actor = 'bystander' | 'thief' | 'insider';

export const ACTORS = [
  ['bystander', 1],
  ['thief', 3],
  ['insider', 4],
] as const satisfies readonly (readonly [Actor, number])[];

const thief = keyPairFrom(new Uint8Array(32).fill(66));
const thiefSigner = signerOf(thief);
let deskSigner: Signer | undefined;

/** Seals again what the change broke; now and then not all of it, so that the checks in between are reached too. */
export function sealedBy(actor: Actor, draft: Draft, originals: Originals, chance: Chance): Draft {
  if (actor === 'bystander') return draft;
  const bound = chance.once(5) ? draft : rechained(chance.once(3) ? draft : renumbered(draft));
  if (actor === 'insider') {
    deskSigner ??= signerOf(originals.key);
    return signed(bound, deskSigner);
  }
  return signed(chance.once(2) ? bound : underThiefsKey(bound, originals, chance), thiefSigner);
}

/** Header and opening name the thief's key; vouched for by the desk's proof, or by the thief. */
function underThiefsKey(draft: Draft, { town }: Originals, chance: Chance): Draft {
  const statement = activationStatement({
    campaign: town.campaign.id,
    campaignHash: town.hash,
    desk: { school: 'JVE', letter: 'A', replica: '7K2' } as never,
    key: thief.publicKey,
  });
  const proof = nodeSign(null, statement, thiefSigner).toString('hex');
  const claims = { key: thief.publicKey, ...(chance.once(2) && { proof }) };
  const [first = '', ...rest] = draft.lines;
  const opening = withHeader({ ...draft, header: first }, claims).header;
  return rechained({ ...withHeader(draft, claims), lines: [opening, ...rest] });
}
