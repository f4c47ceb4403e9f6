import { drawReplica } from '#device/random.ts';
import { type Activation, proveActivation } from '#domain/chain/activation.ts';
import { type KeyPair, keyPairFrom } from '#domain/chain/signing.ts';
import type { CheckOutcome, DeskIdentity } from '#domain/events/events.ts';
import type { DeskPassphrase } from '#domain/keys/deskPassphrase.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import type { Replica } from '#domain/vocabulary/ids.ts';
import type { CampaignFile } from '#files/campaignFile.ts';
import { sealTo } from '#files/sealed.ts';
import type { Recorder } from '#ledger/chainLedger.ts';
import { chainOf } from '#ledger/deskStore.ts';
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

type OpeningServices = Pick<Services, 'random' | 'stores' | 'appVersion'>;

/**
 * Opens a desk: a new replica with a key of its own, vouched for by the desk card.
 * @returns the chain, `JVE-A7K2`, once its first event is committed and read back
 */
export async function openDesk(
  { random, stores, appVersion }: OpeningServices,
  { kind, campaignFile, bytes, desk, activationKey, passphrase, recorder, checks }: Opening,
): Promise<Result<string, AppendError>> {
  const store = stores[kind];
  const here = await readLaptopDesks(store);
  if (!here.ok) return here;

  const { campaign, hash } = campaignFile;
  // Another tab may have opened it since it was looked for.
  if (presenceOf(here.value, desk, campaign).type !== 'none') return err({ type: 'DeskAlreadyOpen' });

  const identity = {
    school: desk.school,
    letter: desk.letter,
    replica: newReplica(random.bytes, here.value),
  };
  const secrets = newSecrets(random.bytes);
  const key = keyPairFrom(secrets.signing);
  const activation: Activation = {
    campaign: campaign.id,
    campaignHash: hash,
    desk: identity,
    key: key.publicKey,
  };
  const toRecipients = await sealTo(campaign.recipients, secretBytes(secrets));
  const ledger = store.newLedger({
    identity,
    campaign,
    campaignHash: hash,
    campaignFile: bytes,
    vault: await lockVault(secrets, passphrase, toRecipients, random.bytes),
    sealer: await aesSealer(secrets.dataKey, random.bytes),
    recorder,
  });
  const opened = await ledger.append(
    {
      type: 'OpenDesk',
      desk: identity,
      key: key.publicKey,
      proof: proveActivation(activation, activationKey),
      app: appVersion,
      checks,
    },
    recorder,
  );
  ledger.close();
  if (!opened.ok) return opened;
  const chain = chainOf(identity);
  keepUnlocked(kind, chain, secrets);
  return ok(chain);
}

/** R2: three characters that no desk of this laptop has, not even one that was lost. */
export function newReplica(random: (length: number) => Uint8Array, { desks, losses }: LaptopDesks): Replica {
  return drawReplica(random, new Set([...desks, ...losses].map(({ chain }) => chain.slice(-3))));
}
