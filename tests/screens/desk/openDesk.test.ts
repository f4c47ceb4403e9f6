import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import type { Mark, Sentinel } from '#device/sentinel.ts';
import { activationHolds } from '#domain/chain/activation.ts';
import { readLine } from '#domain/chain/line.ts';
import { keyPairFrom } from '#domain/chain/signing.ts';
import { invariant } from '#domain/result.ts';
import type { DeskLetter, Initials, SchoolCode } from '#domain/vocabulary/ids.ts';
import type { Instant } from '#domain/vocabulary/time.ts';
import { readCampaignFile } from '#files/campaignFile.ts';
import { openSealed } from '#files/sealed.ts';
import { type DeskStore, deskStore } from '#ledger/deskStore.ts';
import { aesSealer } from '#ledger/sealer.ts';
import { secretsFrom, unlockVault } from '#ledger/vault.ts';
import { presenceOf, readLaptopDesks } from '#screens/desk/laptopDesks.ts';
import { newReplica, type Opening, openDesk } from '#screens/desk/openDesk.ts';
import { createCampaign, passphraseOf, TEST_IDENTITY } from '../../builders/campaign.ts';

const town = createCampaign();
const read = readCampaignFile(town.file);
invariant(read.ok, 'the campaign of the tests is well made');
const campaignFile = read.value;

const PASSPHRASE = passphraseOf('JVE-A');

let opened: DeskStore[] = [];
afterEach(async () => {
  for (const store of opened) await store.discard();
  opened = [];
});

function laptop() {
  const marks = new Map<string, Mark>();
  const sentinel: Sentinel = {
    read: (chain) => marks.get(chain),
    write: (chain, mark) => void marks.set(chain, mark),
    chains: () => [...marks.keys()],
    forget: (chain) => void marks.delete(chain),
  };
  const storeNamed = (name: string) =>
    deskStore(name, {
      clock: () => '2024-05-25T08:10:00+02:00' as Instant,
      locks: (_name, job) => job(true),
      sentinel,
      announcements: { announce: () => undefined, listen: () => () => undefined },
    });
  const stores = { morning: storeNamed('morning'), training: storeNamed('training') };
  opened.push(stores.morning, stores.training);
  let drawn = 0;
  const random = {
    bytes: (length: number) => Uint8Array.from({ length }, () => (drawn = (drawn * 73 + 41) % 256)),
    uuid: () => '00000000-0000-4000-8000-000000000000',
  };
  return { services: { stores, random, appVersion: '1.2.3' }, marks };
}

function openingOf(desk: 'JVE-A' | 'JVE-C'): Opening {
  const activationKey = town.activationKeys.get(desk);
  invariant(activationKey, 'the desk has its card');
  return {
    kind: 'morning',
    campaignFile,
    bytes: town.file,
    desk: { school: 'JVE' as SchoolCode, letter: desk.slice(4) as DeskLetter },
    activationKey,
    passphrase: PASSPHRASE,
    recorder: { agent: 'MLD' as Initials, clockOffset: 95 },
    checks: [{ check: 'storage', state: 'green' }],
  };
}

describe('opening a desk', () => {
  it('writes one event: who, with which key, vouched for by the card, after which checks', async () => {
    const { services } = laptop();
    const chain = await openDesk(services, openingOf('JVE-A'));
    invariant(chain.ok, 'the desk opens');
    expect(chain.value).toMatch(/^JVE-A[0-9A-HJKMNP-TV-Z]{3}$/);

    const [stored] = await storedDesks(services.stores.morning);
    invariant(stored, 'the desk is stored');
    const unlocked = await unlockVault(stored.vault, PASSPHRASE);
    invariant(unlocked.ok, 'its words open it');
    const sealer = await aesSealer(unlocked.value.dataKey, services.random.bytes);
    const ledger = await services.stores.morning.load(chain.value, sealer, town.campaign, town.hash);
    const [line] = ledger.ok ? ledger.value.lines() : [];
    invariant(line, 'the ledger begins with its opening');
    const event = readLine(line);
    invariant(event.ok && event.value.type === 'DeskOpened', 'the first event is the opening');
    expect(event.value).toMatchObject({ seq: 1, agent: 'MLD', clockOffset: 95 });
    const opening = event.value.body;
    expect(opening).toMatchObject({ app: '1.2.3', checks: [{ check: 'storage', state: 'green' }] });
    const activation = {
      campaign: town.campaign.id,
      campaignHash: town.hash,
      desk: opening.desk,
      key: opening.key,
    };
    const cardKey = town.activationKeys.get('JVE-A')?.publicKey;
    expect(cardKey && activationHolds(activation, opening.proof, cardKey)).toBe(true);
    expect(keyPairFrom(unlocked.value.signing).publicKey).toBe(opening.key);
    expect(stored.recorder).toEqual({ agent: 'MLD', clockOffset: 95 });
  });

  it('seals its secrets to the recipients of the campaign: they let in who lost the words (fault 23)', async () => {
    const { services } = laptop();
    await openDesk(services, openingOf('JVE-A'));
    const [stored] = await storedDesks(services.stores.morning);
    invariant(stored, 'the desk is stored');
    const byWords = await unlockVault(stored.vault, PASSPHRASE);
    const byKey = await openSealed(stored.vault.toRecipients, TEST_IDENTITY);
    invariant(byWords.ok && byKey.ok, 'words and key open it');
    expect(secretsFrom(byKey.value)).toEqual(byWords.value);
  });

  it('refuses to open the same desk twice on one laptop: its places would be given twice (R4)', async () => {
    const { services } = laptop();
    await openDesk(services, openingOf('JVE-A'));
    expect(await openDesk(services, openingOf('JVE-A'))).toEqual({
      ok: false,
      error: { type: 'DeskAlreadyOpen' },
    });
    expect(await storedDesks(services.stores.morning)).toHaveLength(1);
  });

  it('after a loss the same card stays refused and the spare one opens (R2, R4)', async () => {
    const { services, marks } = laptop();
    const chain = await openDesk(services, openingOf('JVE-A'));
    invariant(chain.ok, 'the desk opens');
    const mark = marks.get(chain.value);
    invariant(mark, 'the sentinel knows it');
    marks.set(chain.value, { ...mark, seq: 40 });

    const here = await readLaptopDesks(services.stores.morning);
    expect(here).toEqual({
      ok: true,
      value: { desks: [], losses: [{ chain: chain.value, expected: 40, found: 1 }] },
    });
    invariant(here.ok, 'read above');
    expect(presenceOf(here.value, openingOf('JVE-A').desk, town.campaign).type).toBe('lost');
    expect((await openDesk(services, openingOf('JVE-A'))).ok).toBe(false);
    expect(await openDesk(services, openingOf('JVE-C'))).toMatchObject({ ok: true });
  });
});

describe('a new replica (R2)', () => {
  it('is never one that this laptop has used, lost ones included', () => {
    const bytes = [0, 0, 0, 1, 0, 2];
    const random = (length: number) => Uint8Array.from(bytes.splice(0, length));
    const desks = [{ chain: 'JVE-A000', events: 1 }];
    const losses = [{ chain: 'CAM-B001', expected: 40, found: 0 }];
    expect(newReplica(random, { desks, losses })).toBe('002');
  });
});

async function storedDesks(store: DeskStore) {
  const desks = await store.desks();
  invariant(desks.ok, 'the store is readable');
  return desks.value;
}
