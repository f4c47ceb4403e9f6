import { drawReplica } from '#device/random.ts';
import { type Activation, proveActivation } from '#domain/chain/activation.ts';
import { type KeyPair, keyPairFrom } from '#domain/chain/signing.ts';
import type { CheckOutcome, DeskIdentity } from '#domain/events/events.ts';
import { err, ok, type Result } from '#domain/result.ts';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import type { Replica } from '#domain/vocabulary/ids.ts';
import type { CampaignFile } from '#files/campaignFile.ts';
import type { Recorder } from '#ledger/chainLedger.ts';
import { chainOf } from '#ledger/deskStore.ts';
import type { AppendError } from '#ledger/errors.ts';
import type { Services, StoreKind } from '../services.tsx';
import { type LaptopDesks, presenceOf, readLaptopDesks } from './laptopDesks.ts';

export interface Opening {
  readonly kind: StoreKind;
  readonly campaignFile: CampaignFile;
  /** The campaign file as it was read; stored beside the ledger. */
  readonly bytes: Bytes;
  readonly desk: Pick<DeskIdentity, 'school' | 'letter'>;
  /** From the desk card's code. */
  readonly activationKey: KeyPair;
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
  { kind, campaignFile, bytes, desk, activationKey, recorder, checks }: Opening,
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
  const key = keyPairFrom(random.bytes(32));
  const activation: Activation = {
    campaign: campaign.id,
    campaignHash: hash,
    desk: identity,
    key: key.publicKey,
  };
  const ledger = await store.newLedger({
    identity,
    campaign,
    campaignHash: hash,
    campaignFile: bytes,
    secret: key.secret,
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
  return opened.ok ? ok(chainOf(identity)) : opened;
}

/** R2: three characters that no desk of this laptop has, not even one that was lost. */
export function newReplica(random: (length: number) => Uint8Array, { desks, losses }: LaptopDesks): Replica {
  return drawReplica(random, new Set([...desks, ...losses].map(({ chain }) => chain.slice(-3))));
}
