import { beforeEach, describe, expect, it } from 'vitest';
import { hashOf } from '#domain/chain/hash.ts';
import { deskIdentity } from '#domain/events/events.ts';
import { type Bytes, textOf, utf8 } from '#domain/vocabulary/bytes.ts';
import type { CampaignId } from '#domain/vocabulary/ids.ts';
import {
  copyToStick,
  fileToStick,
  keyToStick,
  prepareStick,
  type Stick,
} from '#screens/desk/copies/stick.ts';
import { type StickTrouble, TestStick } from '../../../builders/stick.ts';

const desk = deskIdentity.parse({ school: 'JVE', letter: 'A', replica: '7K2' });
const campaign = '3f7c1b8e-2d4a-4c61-9a55-0d1e2f3a4b5c' as CampaignId;
const ONE = 'JVE-A7K2_copie-1.preau';
const TWO = 'JVE-A7K2_copie-2.preau';
const MARKER = 'JVE-A7K2.preau-copies.json';

let folder: TestStick;
let stick: Stick;
beforeEach(() => {
  folder = new TestStick();
  stick = { folder, desk, campaign };
});

const copyOf = (text: string) => {
  const bytes = utf8(text);
  return { bytes, sha256: hashOf(bytes) };
};
const textAt = (name: string) => textOf(folder.bytesOf(name) ?? utf8('none'));
const stickOf = (chain: string, bytes: Bytes = utf8('{}')) =>
  folder.files.set(`${chain}.preau-copies.json`, { bytes, lastModified: 0 });

describe('setting a stick up', () => {
  it('marks it and makes both files well before they are used', async () => {
    expect(await prepareStick(stick)).toEqual({ ok: true, value: undefined });
    expect([...folder.files.keys()].sort()).toEqual([MARKER, ONE, TWO]);
    expect(JSON.parse(textAt(MARKER))).toEqual({
      format: 'preau/copies',
      version: 1,
      campaign,
      desk: { school: 'JVE', letter: 'A', replica: '7K2' },
    });
    expect([textAt(ONE), textAt(TWO)]).toEqual(['', '']);
  });

  it('leaves what lies there as it is: photos, earlier copies, earlier installations of this desk', async () => {
    await prepareStick(stick);
    await copyToStick(stick, copyOf('first'));
    stickOf('JVE-A111');
    folder.files.set('photo.jpg', { bytes: utf8('jfif'), lastModified: 0 });
    await prepareStick(stick);
    expect(textAt(ONE)).toBe('first');
    expect(textAt('photo.jpg')).toBe('jfif');
  });

  it("writes nothing to another desk's stick, and says whose it is", async () => {
    stickOf('CAM-B4F2');
    expect(await prepareStick(stick)).toEqual({
      ok: false,
      error: { type: 'AnotherStick', of: 'CAM-B4F2' },
    });
    expect(folder.written).toEqual([]);
  });

  it('marks it anew where the marker is of another campaign, torn or foreign', async () => {
    for (const bytes of ['', '{', '{"format":"preau/copies"}', otherCampaign()]) {
      folder.files.set(MARKER, { bytes: utf8(bytes), lastModified: 0 });
      expect((await copyToStick(stick, copyOf('x'))).ok).toBe(false);
      expect((await prepareStick(stick)).ok).toBe(true);
      expect((await copyToStick(stick, copyOf('x'))).ok).toBe(true);
    }
  });
});

describe('copying to a stick', () => {
  beforeEach(() => prepareStick(stick));

  it('goes to the two files in turn', async () => {
    let last: string | undefined;
    const order: string[] = [];
    for (const text of ['1', '2', '3', '4']) {
      const copied = await copyToStick(stick, copyOf(text), last);
      if (!copied.ok) throw new Error(copied.error.type);
      last = copied.value;
      order.push(last);
    }
    expect(order).toEqual([ONE, TWO, ONE, TWO]);
    expect([textAt(ONE), textAt(TWO)]).toEqual(['3', '4']);
  });

  it('without memory of it goes to an empty one, else to the older, whatever the last was', async () => {
    expect(await copyToStick(stick, copyOf('1'))).toMatchObject({ value: ONE });
    expect(await copyToStick(stick, copyOf('2'))).toMatchObject({ value: TWO });
    expect(await copyToStick(stick, copyOf('3'))).toMatchObject({ value: ONE });
    folder.files.set(ONE, { bytes: utf8(''), lastModified: folder.now });
    expect(await copyToStick(stick, copyOf('4'))).toMatchObject({ value: ONE });
  });

  it('never touches the last good copy, not even after several torn writes or a clock that went back', async () => {
    await copyToStick(stick, copyOf('good'));
    folder.now -= 86_400_000;
    for (const trouble of ['pulledWhileWriting', 'full', 'losesWhatIsWritten', 'flipsAByte'] as const) {
      folder.trouble = trouble;
      expect((await copyToStick(stick, copyOf('torn'), ONE)).ok).toBe(false);
      expect(textAt(ONE)).toBe('good');
    }
    folder.trouble = undefined;
    expect(await copyToStick(stick, copyOf('again'), ONE)).toEqual({ ok: true, value: TWO });
  });

  it.each<[StickTrouble, object]>([
    ['pulled', { type: 'FolderGone' }],
    ['pulledWhileWriting', { type: 'FolderGone' }],
    ['full', { type: 'FolderFull' }],
    ['losesWhatIsWritten', { type: 'FolderFull' }],
    ['flipsAByte', { type: 'CopyTorn' }],
    ['readOnly', { type: 'FolderForbidden' }],
  ])('is no copy where the stick is %s', async (trouble, error) => {
    folder.trouble = trouble;
    expect(await copyToStick(stick, copyOf('inscriptions'))).toEqual({ ok: false, error });
  });

  it('refuses another stick at the same place, empty or of another desk', async () => {
    folder.files.clear();
    expect(await copyToStick(stick, copyOf('x'))).toEqual({ ok: false, error: { type: 'AnotherStick' } });
    expect(await keyToStick(stick, utf8('k'))).toMatchObject({ ok: false });
    expect(await fileToStick(stick, 'last.preau', utf8('x'))).toMatchObject({ ok: false });
    stickOf('CAM-B4F2');
    expect(await copyToStick(stick, copyOf('x'))).toMatchObject({ error: { of: 'CAM-B4F2' } });
    expect(folder.written.filter((name) => name !== MARKER)).toEqual([]);
  });

  it('takes no notice of debris', async () => {
    folder.files.set(`${ONE}.crswap`, { bytes: utf8(''), lastModified: folder.now });
    folder.files.set('JVE-A7K2_copie-3.preau', { bytes: utf8(''), lastModified: 0 });
    expect(await copyToStick(stick, copyOf('1'))).toMatchObject({ value: ONE });
  });
});

describe('the key beside the copies', () => {
  beforeEach(() => prepareStick(stick));

  it('is written once, and again when the passphrase was changed', async () => {
    for (const words of ['old', 'old', 'new']) await keyToStick(stick, utf8(words));
    expect(folder.written.filter((name) => name === 'JVE-A7K2.cle.age')).toHaveLength(2);
    expect(textAt('JVE-A7K2.cle.age')).toBe('new');
  });

  it('counts only once it was read back', async () => {
    folder.trouble = 'flipsAByte';
    expect(await keyToStick(stick, utf8('key'))).toEqual({ ok: false, error: { type: 'CopyTorn' } });
  });
});

const otherCampaign = () =>
  JSON.stringify({
    format: 'preau/copies',
    version: 1,
    campaign: '00000000-0000-4000-8000-000000000000',
    desk: { school: 'JVE', letter: 'A', replica: '7K2' },
  });
