import { IDBObjectStore as Store } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RESERVE } from '#domain/events/events.ts';
import { type CampaignDraft, emptyDraft } from '#domain/preparing/draft.ts';
import { utf8 } from '#domain/vocabulary/bytes.ts';
import { campaignId, schoolCode } from '#domain/vocabulary/ids.ts';
import { OfficeDatabase, type OfficeRow } from '#ledger/officeDatabase.ts';
import {
  type IssuedCampaign,
  type KeptKeys,
  type KeptTransfer,
  type OfficeStore,
  officeStore,
} from '#ledger/officeStore.ts';
import { identitySealer, type Sealer } from '#ledger/sealer.ts';
import '../builders/desk.ts';
import { uuid } from '../builders/random.ts';

const [summer, autumn] = [campaignId.parse(uuid(1)), campaignId.parse(uuid(2))];
const draft: CampaignDraft = { ...emptyDraft(summer), town: 'Saint-Exemple' };
const keys = {
  file: utf8('sealed'),
  signingKey: 'ab'.repeat(32),
  recipient: 'age1…',
  secured: ['sheet'],
} as unknown as KeptKeys;
const issued = (revision: number, file = `{"revision":${revision}}`) =>
  ({
    revision,
    hash: '00'.repeat(32),
    file: utf8(file),
    at: '2024-05-20T10:00:00+02:00',
  }) as unknown as IssuedCampaign;
const transfer = (number: number, code = `CODE${number}`) =>
  ({
    from: RESERVE,
    to: { school: 'JVE', letter: 'A', replica: '7K2' },
    transfer: number,
    pool: { centre: 'les-goelands', period: 'S28', band: 'maternelle' },
    count: 1,
    code,
    at: '2024-05-25T09:10:00+02:00',
  }) as unknown as KeptTransfer;

let offices = 0;
const newOffice = (sealer = identitySealer) => officeStore(`office-${++offices}`, sealer);
/** The laptop is started again. */
const reopened = ({ name, close }: OfficeStore, sealer = identitySealer) => {
  close();
  return officeStore(name, sealer);
};
afterEach(() => vi.restoreAllMocks());

const done = { ok: true, value: undefined };

describe("what the coordinator's laptop keeps", () => {
  it('is nothing at first', async () => {
    const office = newOffice();
    expect(await office.drafts()).toEqual({ ok: true, value: [] });
    expect(await office.keys(summer)).toEqual(done);
    expect(await office.issues(summer)).toEqual({ ok: true, value: [] });
    expect(await office.transfers(summer)).toEqual({ ok: true, value: [] });
    expect(await office.pupilsFiles(summer)).toEqual({ ok: true, value: new Map() });
  });

  it('is there again after a restart, each campaign with its own', async () => {
    const office = newOffice();
    expect(await office.saveDraft({ ...draft, town: 'Saint-E' })).toEqual(done);
    expect(await office.saveDraft(draft)).toEqual(done);
    expect(await office.saveDraft(emptyDraft(autumn))).toEqual(done);
    expect(await office.saveKeys(summer, keys)).toEqual(done);
    expect(await office.addIssue({ ...draft, issued: 1 }, issued(1))).toEqual(done);
    for (const number of [1, 2, 10, 11]) {
      expect(await office.addTransfer(summer, transfer(number))).toEqual(done);
    }
    const jve = schoolCode.parse('JVE');
    expect(await office.savePupilsFile(summer, jve, utf8('list'))).toEqual(done);

    const again = reopened(office);
    expect(await again.drafts()).toEqual({
      ok: true,
      value: [{ ...draft, issued: 1 }, emptyDraft(autumn)],
    });
    expect(await again.keys(summer)).toEqual({ ok: true, value: keys });
    expect(await again.keys(autumn)).toEqual(done);
    expect(await again.issues(summer)).toEqual({ ok: true, value: [issued(1)] });
    expect(await again.issues(autumn)).toEqual({ ok: true, value: [] });
    expect(await again.transfers(summer)).toEqual({
      ok: true,
      value: [1, 2, 10, 11].map((n) => transfer(n)),
    });
    expect(await again.pupilsFiles(summer)).toEqual({ ok: true, value: new Map([[jve, utf8('list')]]) });
  });

  it('holds each revision and each transfer once, whichever window was first', async () => {
    const office = newOffice();
    const other = officeStore(office.name, identitySealer);
    await office.addIssue({ ...draft, issued: 1 }, issued(1));
    expect(await other.addIssue({ ...draft, issued: 1, town: 'Autre' }, issued(1, 'other'))).toEqual({
      ok: false,
      error: { type: 'OfficeNumberTaken', number: 1 },
    });
    expect(await other.drafts()).toMatchObject({ value: [{ town: 'Saint-Exemple', issued: 1 }] });
    const both = await Promise.all([
      office.addTransfer(summer, transfer(1, 'HERE')),
      other.addTransfer(summer, transfer(1, 'THERE')),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both).toContainEqual({ ok: false, error: { type: 'OfficeNumberTaken', number: 1 } });
    expect(await office.transfers(summer)).toMatchObject({ value: [{ transfer: 1 }] });
  });

  it('is sealed on the disk, each piece for its own place', async () => {
    const office = newOffice(namingSealer);
    await office.saveDraft(draft);
    await office.addTransfer(summer, transfer(1));
    const database = new OfficeDatabase(office.name);
    const [row] = await database.drafts.toArray();
    expect(Buffer.from(row?.value ?? []).toString()).not.toContain('Saint-Exemple');
    await database.transfers.update([summer, 1], { number: 2 });
    await database.drafts.add({ ...row!, campaign: autumn });
    expect(await office.drafts()).toEqual({ ok: false, error: { type: 'OfficeDamaged', what: 'drafts' } });
  });

  it('is said to be damaged when it cannot be read, and not when the disk refuses', async () => {
    const office = newOffice();
    await office.saveDraft(draft);
    const database = new OfficeDatabase(office.name);
    await database.drafts.toCollection().modify({ value: utf8('{') });
    expect(await office.drafts()).toEqual({ ok: false, error: { type: 'OfficeDamaged', what: 'drafts' } });
    office.close();
    expect(await office.saveDraft(draft)).toMatchObject({ ok: false, error: { type: 'StorageUnavailable' } });
  });

  it('is not acknowledged when it does not come back as it was', async () => {
    const office = newOffice();
    const { add } = Store.prototype;
    vi.spyOn(Store.prototype, 'add').mockImplementation(function (this: IDBObjectStore, row: OfficeRow) {
      return add.call(this, { ...row, value: utf8('{}') });
    });
    expect(await office.addTransfer(summer, transfer(1))).toEqual({
      ok: false,
      error: { type: 'OfficeReadBackDiffers', what: 'transfers' },
    });
  });
});

/** Opens only what it sealed for the same purpose. */
const namingSealer: Sealer = {
  seal: async (bytes, about) => utf8(`${about}|${Buffer.from(bytes).toString('base64')}`),
  open: async (sealed, about) => {
    const [purpose, text = ''] = Buffer.from(sealed).toString().split('|');
    if (purpose !== about) throw new Error('sealed for another purpose');
    return new Uint8Array(Buffer.from(text, 'base64'));
  },
};
