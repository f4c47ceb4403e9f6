import { beforeEach, describe, expect, it } from 'vitest';
import { hashOf } from '#domain/chain/hash.ts';
import { deskIdentity } from '#domain/events/events.ts';
import { ok } from '#domain/result.ts';
import { textOf, utf8 } from '#domain/vocabulary/bytes.ts';
import type { CampaignId } from '#domain/vocabulary/ids.ts';
import type { KeptFolder, KeptFolders } from '#ledger/keptFolders.ts';
import {
  type CopySource,
  type FolderCopies,
  folderCopies,
  type MadeCopy,
} from '#screens/desk/copies/folderCopies.ts';
import { plainLocks } from '../../../builders/desk.ts';
import { type StickTrouble, TestStick } from '../../../builders/stick.ts';

const ONE = 'JVE-A7K2_copie-1.preau';
const TWO = 'JVE-A7K2_copie-2.preau';
const KEY = 'JVE-A7K2.cle.age';

/** A desk that counts its events, with its laptop, its stick and as many tabs as are asked for. */
class CopyingDesk {
  readonly stick = new TestStick();
  readonly confirmed: { readonly file: string; readonly upTo: number }[] = [];
  readonly rows = new Map<string, KeptFolder>();
  key = 'key under the words';
  head = 1;
  saved = 1;
  made = 0;
  /** Resolves before a copy is made: to let something happen meanwhile. */
  beforeMaking: () => Promise<void> = async () => undefined;
  picked: TestStick | undefined = this.stick;
  refusesToNote = false;
  private readonly locks = plainLocks();

  tab({ hasPicker = true } = {}): FolderCopies {
    const kept: KeptFolders = {
      load: async (chain) => this.rows.get(chain),
      keep: async (chain, folder) => void this.rows.set(chain, folder),
      discard: async () => this.rows.clear(),
    };
    const pick = async () => ok(this.picked);
    return folderCopies(this.source(), { kept, locks: this.locks, ...(hasPicker && { pick }) });
  }

  private source(): CopySource {
    return {
      chain: 'JVE-A7K2',
      desk: deskIdentity.parse({ school: 'JVE', letter: 'A', replica: '7K2' }),
      campaign: '3f7c1b8e-2d4a-4c61-9a55-0d1e2f3a4b5c' as CampaignId,
      isDue: async () => this.saved < this.head,
      make: async () => {
        this.made += 1;
        const upTo = this.head;
        const bytes = utf8(`events up to ${upTo}`);
        await this.beforeMaking();
        return { bytes, sha256: hashOf(bytes), upTo };
      },
      key: async () => utf8(this.key),
      confirm: async ({ upTo }: MadeCopy, file: string) => {
        if (this.refusesToNote) return { ok: false, error: { type: 'StorageFull' } };
        this.confirmed.push({ file, upTo });
        this.saved = upTo;
        return ok(undefined);
      },
    };
  }

  text(name: string): string {
    return textOf(this.stick.bytesOf(name) ?? utf8('none'));
  }
}

let desk: CopyingDesk;
let copies: FolderCopies;
beforeEach(async () => {
  desk = new CopyingDesk();
  copies = desk.tab();
  await copies.start();
});

const enrol = async (count = 1) => {
  desk.head += count;
  await copies.copy();
};

describe('the copies of a desk', () => {
  it('wait until a stick is chosen, then begin at once, the key beside them', async () => {
    expect(copies.state.get()).toEqual({ at: 'none' });
    await enrol();
    expect(desk.stick.files.size).toBe(0);
    await copies.choose();
    expect(copies.state.get()).toEqual({ at: 'ready', folder: 'CLE-JVE-A', isWriting: false });
    expect(desk.text(ONE)).toBe('events up to 2');
    expect(desk.text(KEY)).toBe('key under the words');
    expect(desk.confirmed).toEqual([{ file: ONE, upTo: 2 }]);
  });

  it('go to the two files in turn, also over a restart', async () => {
    await copies.choose();
    await enrol();
    await enrol();
    copies = desk.tab();
    await copies.start();
    await enrol();
    await enrol();
    expect(desk.confirmed.map(({ file }) => file)).toEqual([ONE, TWO, ONE, TWO]);
    expect([desk.text(ONE), desk.text(TWO)]).toEqual(['events up to 4', 'events up to 5']);
  });

  it('are made one at a time, the latest next, and not one for each that was recorded meanwhile', async () => {
    await copies.choose();
    desk.beforeMaking = async () => {
      desk.beforeMaking = async () => undefined;
      for (let more = 0; more < 5; more += 1) {
        desk.head += 1;
        void copies.copy();
      }
    };
    await enrol();
    expect(desk.confirmed).toEqual([
      { file: ONE, upTo: 2 },
      { file: TWO, upTo: 7 },
    ]);
    expect(desk.made).toBe(2);
  });

  it('are not made when nothing is due', async () => {
    await copies.choose();
    await copies.copy();
    expect(desk.made).toBe(0);
  });

  it('are caught up at the next start (fault 3)', async () => {
    await copies.choose();
    desk.head += 3;
    await desk.tab().start();
    expect(desk.confirmed).toEqual([{ file: ONE, upTo: 4 }]);
  });

  it('are made once where two tabs are open', async () => {
    await copies.choose();
    const other = desk.tab();
    await other.start();
    desk.head += 1;
    await Promise.all([copies.copy(), other.copy()]);
    expect(desk.confirmed).toEqual([{ file: ONE, upTo: 2 }]);
    desk.head += 1;
    await other.copy();
    desk.head += 1;
    await copies.copy();
    expect(desk.confirmed.map(({ file }) => file)).toEqual([ONE, TWO, ONE]);
  });

  it('take the key with the new words along once the passphrase was changed', async () => {
    await copies.choose();
    desk.key = 'key under other words';
    await desk.tab().start();
    expect(desk.text(KEY)).toBe('key under other words');
  });
});

describe('a stick in trouble (fault 12)', () => {
  beforeEach(async () => {
    await copies.choose();
    await enrol();
  });

  it.each<[StickTrouble, string]>([
    ['pulled', 'FolderGone'],
    ['pulledWhileWriting', 'FolderGone'],
    ['full', 'FolderFull'],
    ['losesWhatIsWritten', 'FolderFull'],
    ['flipsAByte', 'CopyTorn'],
    ['readOnly', 'FolderForbidden'],
  ])(
    '%s: no copy is noted, %s is shown, the last good one stays, and it goes on after',
    async (trouble, type) => {
      desk.stick.trouble = trouble;
      await enrol();
      expect(desk.confirmed).toHaveLength(1);
      expect(copies.state.get()).toMatchObject({ at: 'ready', fault: { type } });
      expect(desk.text(ONE)).toBe('events up to 2');
      desk.stick.trouble = undefined;
      await copies.copy();
      expect(desk.confirmed.at(-1)).toEqual({ file: TWO, upTo: 3 });
      expect(copies.state.get()).toEqual({ at: 'ready', folder: 'CLE-JVE-A', isWriting: false });
    },
  );

  it("another desk's stick at the same place is not written to", async () => {
    const own = new Map(desk.stick.files);
    desk.stick.files.clear();
    desk.stick.files.set('CAM-B4F2.preau-copies.json', { bytes: utf8('{}'), lastModified: 0 });
    await enrol();
    expect(copies.state.get()).toMatchObject({ fault: { type: 'AnotherStick', of: 'CAM-B4F2' } });
    expect([...desk.stick.files.keys()]).toEqual(['CAM-B4F2.preau-copies.json']);
    desk.stick.files.clear();
    for (const [name, file] of own) desk.stick.files.set(name, file);
    await copies.copy();
    expect(desk.confirmed.at(-1)).toEqual({ file: TWO, upTo: 3 });
  });

  it("another desk's stick cannot be chosen, and the one in use stays", async () => {
    const other = new TestStick('CLE-CAM-B');
    other.files.set('CAM-B4F2.preau-copies.json', { bytes: utf8('{}'), lastModified: 0 });
    desk.picked = other;
    await copies.choose();
    expect(copies.state.get()).toMatchObject({ at: 'ready', folder: 'CLE-JVE-A', fault: { of: 'CAM-B4F2' } });
    await enrol();
    expect(desk.confirmed.at(-1)).toEqual({ file: TWO, upTo: 3 });
    expect(other.written).toEqual([]);
  });

  it('a new stick takes the place of one that is lost', async () => {
    desk.stick.trouble = 'pulled';
    await enrol();
    const fresh = new TestStick('NEUVE');
    desk.picked = fresh;
    await copies.choose();
    expect(copies.state.get()).toEqual({ at: 'ready', folder: 'NEUVE', isWriting: false });
    expect(textOf(fresh.bytesOf(ONE) ?? utf8(''))).toBe('events up to 3');
  });

  it('after a restart the browser may want to be asked: by one press, and nothing is lost meanwhile', async () => {
    desk.stick.permission = 'prompt';
    copies = desk.tab();
    desk.head += 1;
    await copies.start();
    expect(copies.state.get()).toEqual({ at: 'locked', folder: 'CLE-JVE-A' });
    desk.stick.answer = 'denied';
    await copies.unlock();
    expect(copies.state.get()).toMatchObject({ at: 'locked', fault: { type: 'FolderForbidden' } });
    desk.stick.answer = 'granted';
    await copies.unlock();
    expect(copies.state.get()).toEqual({ at: 'ready', folder: 'CLE-JVE-A', isWriting: false });
    expect(desk.confirmed.at(-1)).toEqual({ file: TWO, upTo: 3 });
  });

  it('a copy that the ledger could not note is made again', async () => {
    desk.refusesToNote = true;
    await enrol();
    expect(copies.state.get()).toMatchObject({
      fault: { type: 'CopyUnrecorded', error: { type: 'StorageFull' } },
    });
    desk.refusesToNote = false;
    await copies.copy();
    expect(desk.confirmed.at(-1)).toEqual({ file: ONE, upTo: 3 });
  });
});

describe('a browser without pickers', () => {
  it('says so, and asks for nothing', async () => {
    const tab = desk.tab({ hasPicker: false });
    await tab.start();
    expect(tab.state.get()).toEqual({ at: 'unavailable' });
    await tab.choose();
    expect(tab.state.get()).toEqual({ at: 'unavailable' });
  });

  it('a person who chooses nothing changes nothing', async () => {
    desk.picked = undefined;
    await copies.choose();
    expect(copies.state.get()).toEqual({ at: 'none' });
  });
});
