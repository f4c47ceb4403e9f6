import type { BrowserContext, Page } from '@playwright/test';

/**
 * A USB stick at the browser's folder picker, which no test can answer: a real directory of the browser's own (OPFS),
 * with the semantics of real handles, and what can go wrong with a stick on top.
 */
export type StickTrouble = 'pulled' | 'full' | 'readOnly' | 'emptyFiles' | 'mustBeAsked' | 'isAnother';

/** Before the first page. The trouble is of the laptop, so that a reload does not mend it. */
export async function plugStickIn(context: BrowserContext, stick = 'CLE-JVE-A'): Promise<void> {
  await context.addInitScript((name) => {
    // An empty page has no handles.
    if (!('FileSystemHandle' in window)) return;
    const trouble = () => localStorage.getItem('stick.trouble');
    const folderNow = () => (trouble() === 'isAnother' ? 'ANOTHER' : (localStorage.getItem('stick') ?? name));
    Reflect.set(window, 'showDirectoryPicker', async () => {
      const root = await navigator.storage.getDirectory();
      return root.getDirectoryHandle(folderNow(), { create: true });
    });
    const folders = FileSystemDirectoryHandle.prototype;
    const files = FileSystemFileHandle.prototype;
    const { keys, getFileHandle } = folders;
    const { createWritable, getFile } = files;
    const mustBeThere = () => {
      if (trouble() === 'pulled') throw new DOMException('gone', 'NotFoundError');
    };
    // Another stick at the same path: the handle stays as it was, the directory does not.
    const under = async (handle: FileSystemDirectoryHandle) => {
      mustBeThere();
      if (trouble() !== 'isAnother') return handle;
      return (await navigator.storage.getDirectory()).getDirectoryHandle('ANOTHER', { create: true });
    };
    folders.keys = async function* (this: FileSystemDirectoryHandle) {
      yield* keys.call(await under(this));
    } as typeof folders.keys;
    folders.getFileHandle = async function (...args) {
      return getFileHandle.apply(await under(this), args);
    };
    files.createWritable = async function (...args) {
      mustBeThere();
      if (trouble() === 'readOnly') throw new DOMException('write protected', 'NoModificationAllowedError');
      const stream = await createWritable.apply(this, args);
      if (trouble() === 'full') {
        stream.write = async () => {
          throw new DOMException('no space', 'QuotaExceededError');
        };
      }
      return stream;
    };
    files.getFile = async function () {
      return trouble() === 'emptyFiles' ? new File([], this.name) : getFile.call(this);
    };
    const access = {
      queryPermission: async () => (trouble() === 'mustBeAsked' ? 'prompt' : 'granted'),
      requestPermission: async () => {
        localStorage.removeItem('stick.trouble');
        return 'granted';
      },
    };
    Object.assign(FileSystemHandle.prototype, access);
  }, stick);
}

/** @param trouble undefined: all is well again */
export const troubleStick = (page: Page, trouble?: StickTrouble): Promise<void> =>
  page.evaluate(
    (name) => (name ? localStorage.setItem('stick.trouble', name) : localStorage.removeItem('stick.trouble')),
    trouble,
  );

/** Another stick is chosen from now on. */
export const takeStick = (page: Page, name: string): Promise<void> =>
  page.evaluate((folder) => localStorage.setItem('stick', folder), name);

export async function namesOnStick(page: Page, stick = 'CLE-JVE-A'): Promise<string[]> {
  return page.evaluate(async (folder) => {
    const root = await navigator.storage.getDirectory();
    const names = await Array.fromAsync((await root.getDirectoryHandle(folder)).keys());
    return names.sort();
  }, stick);
}

export async function fileOnStick(page: Page, name: string, stick = 'CLE-JVE-A'): Promise<Buffer> {
  const bytes = await page.evaluate(
    async ([folder, file]) => {
      const root = await navigator.storage.getDirectory();
      const handle = await (await root.getDirectoryHandle(folder ?? '')).getFileHandle(file ?? '');
      return [...new Uint8Array(await (await handle.getFile()).arrayBuffer())];
    },
    [stick, name],
  );
  return Buffer.from(bytes);
}

/** Written past the application: what somebody else laid there. */
export async function layOnStick(page: Page, name: string, text: string, stick: string): Promise<void> {
  await page.evaluate(
    async ([folder, file, content]) => {
      const root = await navigator.storage.getDirectory();
      const directory = await root.getDirectoryHandle(folder ?? '', { create: true });
      const stream = await (await directory.getFileHandle(file ?? '', { create: true })).createWritable();
      await stream.write(content ?? '');
      await stream.close();
    },
    [stick, name, text],
  );
}
