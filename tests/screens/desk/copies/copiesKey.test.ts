import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openByPassphrase } from '#files/byPassphrase.ts';
import { deskStore } from '#ledger/deskStore.ts';
import type { DeskSecrets, Vault } from '#ledger/vault.ts';
import { copiesKeyOf, keepCopiesKey } from '#screens/desk/copies/copiesKey.ts';
import { trainingPassphraseOf } from '#training/passphrase.ts';
import { createCampaign, passphraseOf } from '../../../builders/campaign.ts';
import { createDesk } from '../../../builders/desk.ts';

const WORDS = passphraseOf('JVE-A');
const bytes = (fill: number, length = 32) => new Uint8Array(length).fill(fill);
const secrets: DeskSecrets = { dataKey: bytes(1), signing: bytes(2), copies: bytes(3) };
const vaultOf = (salt: number): Vault => ({
  salt: bytes(salt, 16),
  byPassphrase: bytes(5),
  toRecipients: bytes(6),
});

async function storedDesk() {
  const desk = await createDesk({ campaign: createCampaign() });
  const store = deskStore(desk.laptop.name, desk.laptop.dependencies());
  await store.saveVault(desk.chain, vaultOf(1));
  return { store, chain: desk.chain };
}

describe('the key of the copies', () => {
  it('is sealed once, while the words are at hand, and kept in the vault', async () => {
    const { store, chain } = await storedDesk();
    const key = copiesKeyOf('morning', store, chain, secrets);
    expect(await key()).toBeUndefined();
    await keepCopiesKey(store, chain, secrets, WORDS);
    const sealed = await key();
    expect(sealed && (await openByPassphrase(sealed, WORDS)).ok).toBe(true);
    await keepCopiesKey(store, chain, secrets, WORDS);
    expect(await key()).toEqual(sealed);
    expect(await store.vault(chain)).toMatchObject(vaultOf(1));
  }, 60_000);

  it('under words that were changed meanwhile is not kept', async () => {
    const { store, chain } = await storedDesk();
    await store.saveVault(chain, vaultOf(2));
    await store.saveCopiesKey(chain, vaultOf(1).salt, bytes(9));
    expect(await store.vault(chain)).toEqual(vaultOf(2));
    await store.saveCopiesKey(chain, vaultOf(2).salt, bytes(9));
    expect(await store.vault(chain)).toEqual({ ...vaultOf(2), copiesKey: bytes(9) });
  });

  it('of a training desk is under words that anybody can reckon', async () => {
    const { store, chain } = await storedDesk();
    const key = copiesKeyOf('training', store, chain, secrets);
    const sealed = await key();
    expect(sealed && (await openByPassphrase(sealed, trainingPassphraseOf('JVE-A'))).ok).toBe(true);
    expect(await key()).toBe(sealed);
  });
});
