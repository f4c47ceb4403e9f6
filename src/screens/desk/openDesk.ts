import { drawReplica } from '#device/random.ts';
import { type Activation, proveActivation } from '#domain/chain/activation.ts';
import { type KeyPair, keyPairFrom } from '#domain/chain/signing.ts';
import type { LastPaper } from '#domain/commands/commands.ts';
import type { CheckOutcome, DeskIdentity } from '#domain/events/events.ts';
import type { DeskPassphrase } from '#domain/keys/deskPassphrase.ts';
import type { DeskState } from '#domain/projections/desk.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import type { Replica } from '#domain/vocabulary/ids.ts';
import type { CampaignFile } from '#files/campaignFile.ts';
import { sealTo } from '#files/sealed.ts';
import type { Recorder } from '#ledger/chainLedger.ts';
import { chainOf, sealEarlier } from '#ledger/deskStore.ts';
import type { AppendError } from '#ledger/errors.ts';
import { aesSealer } from '#ledger/sealer.ts';
import { lockVault, newSecrets, secretBytes } from '#ledger/vault.ts';
import type { Services, StoreKind } from '../services.tsx';
import { type LaptopDesks, presenceOf, readLaptopDesks } from './laptopDesks.ts';
import { keepUnlocked } from './unlocked.ts';

export interface Opening {
  readonly kind: StoreKind;
  readonly campaignFile: CampaignFile;
  /** The campaign file as it was read; stored beside the ledger. */
  readonly bytes: Bytes;
  readonly desk: Pick<DeskIdentity, 'school' | 'letter'>;
  /** From the desk card's code. */
  readonly activationKey: KeyPair;
  /** From the slip issued with the card. */
  readonly passphrase: DeskPassphrase;
  readonly recorder: Recorder;
  readonly checks: readonly CheckOutcome[];
}

export type OpeningServices = Pick<Services, 'random' | 'stores' | 'appVersion'>;

/**
 * Opens a desk: a new replica with a key of its own, vouched for by the desk card.
 * @returns the chain, `JVE-A7K2`, once its first event is committed and read back
 */
export async function openDesk(
  services: OpeningServices,
  opening: Opening,
): Promise<Result<string, AppendError>> {
  const here = await readLaptopDesks(services.stores[opening.kind]);
  if (!here.ok) return here;
  // Another tab may have opened it since it was looked for.
  if (presenceOf(here.value, opening.desk, opening.campaignFile.campaign).type !== 'none') {
    return err({ type: 'DeskAlreadyOpen' });
  }
  return beginLedger(services, opening, newReplica(services.random.bytes, here.value));
}

/** How a ledger begins that goes on from copies. */
export interface Restoration {
  readonly before: DeskState;
  /** The files of the earlier registers, the oldest first. */
  readonly files: readonly { readonly chain: string; readonly packed: Bytes }[];
  readonly lastPaper: LastPaper | undefined;
}

/** Makes the desk's secrets, and its ledger with the first events in it. */
export async function beginLedger(
  { random, stores, appVersion }: OpeningServices,
  { kind, campaignFile, bytes, desk, activationKey, passphrase, recorder, checks }: Opening,
  replica: Replica,
  restoration?: Restoration,
): Promise<Result<string, AppendError>> {
  const { campaign, hash: campaignHash } = campaignFile;
  const identity = { school: desk.school, letter: desk.letter, replica };
  const chain = chainOf(identity);
  const secrets = newSecrets(random.bytes);
  const key = keyPairFrom(secrets.signing).publicKey;
  const sealer = await aesSealer(secrets.dataKey, random.bytes);
  const toRecipients = await sealTo(campaign.recipients, secretBytes(secrets));
  const ledger = await stores[kind].newLedger({
    identity,
    campaign,
    campaignHash,
    campaignFile: bytes,
    vault: await lockVault(secrets, passphrase, toRecipients, random.bytes),
    sealer,
    recorder,
    ...(restoration && {
      restored: {
        before: restoration.before,
        earlier: await Promise.all(
          restoration.files.map((file) => sealEarlier(sealer, chain, file.chain, file.packed)),
        ),
      },
    }),
  });
  const activation: Activation = { campaign: campaign.id, campaignHash, desk: identity, key };
  const proof = proveActivation(activation, activationKey);
  const opening = { desk: identity, key, proof, app: appVersion, checks };
  const opened = await ledger.append(
    restoration
      ? { type: 'RestoreDesk', ...opening, lastPaper: restoration.lastPaper }
      : { type: 'OpenDesk', ...opening },
    recorder,
  );
  ledger.close();
  if (!opened.ok) return opened;
  keepUnlocked(kind, chain, secrets);
  return ok(chain);
}

/** R2: three characters that no desk of this laptop has, not even one that was lost. */
export function newReplica(random: (length: number) => Uint8Array, { desks, losses }: LaptopDesks): Replica {
  return drawReplica(random, new Set([...desks, ...losses].map(({ chain }) => chain.slice(-3))));
}
