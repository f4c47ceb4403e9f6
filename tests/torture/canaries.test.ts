import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { identitySealer } from '#ledger/sealer.ts';
import { sightingsIn, sightingsInBytes } from '../../e2e/torture/canaries.ts';
import { createCampaign } from '../builders/campaign.ts';
import { createDesk } from '../builders/desk.ts';
import { createHousehold } from '../builders/household.ts';

const canaries = [
  { of: 'guardian', word: 'Zyxquorvan' },
  { of: 'telephone', word: '612398745' },
];
const sightings = (bytes: Uint8Array) =>
  sightingsInBytes(Buffer.from(bytes), canaries).map(({ of, as }) => `${of} ${as}`);

describe('the search for canaries', () => {
  it('finds them as they stand, in capitals, and in two bytes per letter', () => {
    expect(sightings(Buffer.from('{"lastName":"Zyxquorvan"}'))).toEqual(['guardian UTF-8']);
    expect(sightings(Buffer.from('ZYXQUORVAN'))).toEqual(['guardian UTF-8']);
    expect(sightings(Buffer.from('+33612398745 Zyxquorvan', 'utf16le'))).toEqual([
      'guardian UTF-16',
      'telephone UTF-16',
    ]);
  });

  it('finds what compression left of them', () => {
    expect(
      sightings(Buffer.from([0x12, ...Buffer.from('Zyxquor'), 0x05, 0x22, ...Buffer.from('van')])),
    ).toEqual(['guardian UTF-8']);
  });

  it('finds nothing where there is nothing', () => {
    expect(sightings(crypto.getRandomValues(new Uint8Array(60_000)))).toEqual([]);
    expect(sightings(Buffer.from('Zyxqu 61239874'))).toEqual([]);
  });

  it('finds them in what a desk stores without its sealer', async () => {
    const desk = await createDesk({ campaign: createCampaign() });
    await desk.serves(createHousehold('Zyxquorvan', { phone: '06 12 39 87 45' }), { ticket: 1 });
    const database = desk.laptop.database();
    await desk.store.drafts(desk.chain, identitySealer).save('visit', { lastName: 'Zyxquorvan' });
    const [line] = (await database.lines.toArray()).slice(-1);
    const [draft] = await database.drafts.toArray();
    expect(sightings(line?.line ?? new Uint8Array())).toEqual(['guardian UTF-8', 'telephone UTF-8']);
    expect(sightings(draft?.value ?? new Uint8Array())).toEqual(['guardian UTF-8']);
  });

  it('goes through every file of a folder', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'preau-canaries-'));
    await writeFile(join(folder, 'empty'), '');
    await writeFile(
      join(folder, '000003.log'),
      Buffer.concat([Buffer.alloc(9_000, 7), Buffer.from('Zyxquorvan')]),
    );
    expect(await sightingsIn(folder, canaries)).toEqual([
      { of: 'guardian', as: 'UTF-8', file: '000003.log' },
    ]);
    await rm(folder, { recursive: true });
  });
});
