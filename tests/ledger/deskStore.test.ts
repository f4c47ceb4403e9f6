import { describe, expect, it } from 'vitest';
import { NO_HASH } from '#domain/chain/hash.ts';
import type { Bytes } from '#domain/vocabulary/bytes.ts';
import { initials } from '#domain/vocabulary/ids.ts';
import { deskStore } from '#ledger/deskStore.ts';
import { identitySealer, type Sealer } from '#ledger/sealer.ts';
import { createCampaign } from '../builders/campaign.ts';
import { createDesk, createLaptop, NO_VAULT } from '../builders/desk.ts';
import { createHousehold } from '../builders/household.ts';

const campaign = createCampaign();
const family = createHousehold('Le Gall');

/** Turns every byte around, and opens only what it sealed for the same purpose. */
const mirror: Sealer = {
  seal: async (bytes, about) => Uint8Array.from([about.length, ...bytes.map((byte) => byte ^ 255)]),
  open: async (sealed, about) => {
    if (sealed[0] !== about.length) throw new Error('sealed for another purpose');
    return sealed.slice(1).map((byte) => byte ^ 255);
  },
};

describe('the desks of a laptop', () => {
  it('are listed with their campaign, who sits there and how many events they hold', async () => {
    const desk = await createDesk({ campaign });
    await desk.serves(family, { ticket: 1 });
    const recorder = { agent: initials.parse('YLG'), clockOffset: -90 };
    await desk.store.saveRecorder(desk.chain, recorder);
    expect(await desk.store.desks()).toEqual({
      ok: true,
      value: [
        {
          chain: 'JVE-A7K2',
          campaignFile: campaign.file,
          vault: NO_VAULT,
          recorder,
          events: 2,
          continues: [],
        },
      ],
    });
    expect(await desk.store.losses()).toEqual({ ok: true, value: [] });
  });

  it('a laptop that can keep something says so, and keeps nothing of the trial', async () => {
    const { store, laptop } = await createDesk({ campaign });
    expect(await store.test()).toEqual({ ok: true, value: undefined });
    expect(await laptop.database().drafts.count()).toBe(0);
    store.close();
    expect(await store.test()).toMatchObject({ ok: false, error: { type: 'StorageUnavailable' } });
  });

  it('training is thrown away whole, and is no loss', async () => {
    const { store, laptop } = await createDesk({ campaign });
    await store.discard();
    expect(await store.desks()).toEqual({ ok: true, value: [] });
    expect(laptop.marks.size).toBe(0);
  });

  it('unfinished forms are kept by desk, and a damaged one is no reason to stop', async () => {
    const { store, laptop, chain } = await createDesk({ campaign });
    const drafts = store.drafts(chain, identitySealer);
    await drafts.save('visit', { ticket: 12 });
    await drafts.save('aside', { ticket: 13 });
    await drafts.save('visit', { ticket: 14 });
    await store.drafts('JVE-B7K2', identitySealer).save('visit', { ticket: 1 });
    await laptop.database().drafts.put({ chain, id: 'torn', value: new Uint8Array([123]) });
    expect(await drafts.all()).toEqual({
      ok: true,
      value: [
        { id: 'aside', value: { ticket: 13 } },
        { id: 'visit', value: { ticket: 14 } },
      ],
    });
    await drafts.remove('visit');
    expect(await drafts.all()).toMatchObject({ value: [{ id: 'aside' }] });
  });

  it('what lies on the disk has passed through the sealer, and through nothing else', async () => {
    const plain = await createDesk({ campaign });
    await plain.serves(family, { ticket: 1 });
    const laptop = createLaptop();
    const { lines, heads } = plain.laptop.database();
    const database = laptop.database();
    for (const row of await lines.toArray()) {
      const line = await mirror.seal(row.line, `line ${row.chain} ${row.seq} ${NO_HASH}`);
      await database.lines.add({ ...row, line });
    }
    await database.heads.bulkAdd(await heads.toArray());
    const store = deskStore(laptop.name, laptop.dependencies());
    const opened = await store.load(plain.chain, mirror, campaign.campaign, campaign.hash);
    expect(opened.ok && opened.value.lines()).toEqual(plain.ledger.lines());
    const unsealed = { ...mirror, open: async (bytes: Bytes) => bytes };
    expect(await store.load(plain.chain, unsealed, campaign.campaign, campaign.hash)).toMatchObject({
      ok: false,
      error: { type: 'LedgerDamaged', seq: 1 },
    });
  });
});
