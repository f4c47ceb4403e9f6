import type { FileHandle, FolderHandle } from '#device/folderHandle.ts';
import type { Bytes } from '#domain/vocabulary/bytes.ts';

/** What goes wrong with a stick, by the name of the browser's own exception. */
export type StickTrouble =
  | 'pulled'
  | 'full'
  | 'readOnly'
  /** Pulled in the midst of a write: an empty file and debris are left. */
  | 'pulledWhileWriting'
  /** What is read back has a changed byte. */
  | 'flipsAByte'
  /** `close` resolves, and the file is empty. */
  | 'losesWhatIsWritten';

interface StickFile {
  bytes: Bytes;
  lastModified: number;
}

/** A folder in memory that behaves as Chromium's do on a stick, its faults included. */
export class TestStick implements FolderHandle {
  readonly files = new Map<string, StickFile>();
  /** Names in the order in which they were written. */
  readonly written: string[] = [];
  trouble: StickTrouble | undefined;
  permission: PermissionState = 'granted';
  /** What the person answers when asked. */
  answer: PermissionState = 'granted';
  /** Milliseconds since 1970, by the laptop's clock; moves on with each write. */
  now = 1_716_620_400_000;

  constructor(readonly name = 'CLE-JVE-A') {}

  async *keys(): AsyncIterable<string> {
    this.mustBeThere();
    yield* this.files.keys();
  }

  async queryPermission(): Promise<PermissionState> {
    return this.permission;
  }

  async requestPermission(): Promise<PermissionState> {
    this.permission = this.answer;
    return this.permission;
  }

  async getFileHandle(name: string, options?: { readonly create: boolean }): Promise<FileHandle> {
    this.mustBeThere();
    if (!this.files.has(name)) {
      if (!options?.create) throw new DOMException('no such file', 'NotFoundError');
      this.files.set(name, { bytes: new Uint8Array(), lastModified: this.now });
    }
    return { getFile: async () => this.fileAt(name), createWritable: async () => this.streamTo(name) };
  }

  /** Read without the application. */
  bytesOf(name: string): Bytes | undefined {
    return this.files.get(name)?.bytes;
  }

  private fileAt(name: string) {
    this.mustBeThere();
    const file = this.files.get(name);
    if (!file) throw new DOMException('no such file', 'NotFoundError');
    const bytes = file.bytes.slice();
    const { lastModified } = file;
    return { size: bytes.length, lastModified, arrayBuffer: async () => bytes.buffer };
  }

  private streamTo(name: string) {
    if (this.trouble === 'readOnly') throw new DOMException('write protected', 'NoModificationAllowedError');
    const swap = `${name}.crswap`;
    let pending: Bytes = new Uint8Array();
    this.files.set(swap, { bytes: new Uint8Array(), lastModified: this.now });
    return {
      write: async (bytes: Bytes) => {
        this.mustBeThere();
        if (this.trouble === 'full') throw new DOMException('no space', 'QuotaExceededError');
        if (this.trouble === 'pulledWhileWriting') {
          this.files.set(name, { bytes: new Uint8Array(), lastModified: this.now });
          this.trouble = 'pulled';
          throw new DOMException('gone', 'NotFoundError');
        }
        pending = bytes.slice();
      },
      close: async () => {
        if (this.trouble === 'losesWhatIsWritten') pending = new Uint8Array();
        if (this.trouble === 'flipsAByte')
          pending[pending.length >> 1] = (pending[pending.length >> 1] ?? 0) ^ 1;
        this.files.set(name, { bytes: pending, lastModified: this.now });
        this.files.delete(swap);
        this.written.push(name);
        this.now += 60_000;
      },
      abort: async () => {
        this.mustBeThere();
        this.files.delete(swap);
      },
    };
  }

  private mustBeThere(): void {
    if (this.trouble === 'pulled') throw new DOMException('gone', 'NotFoundError');
  }
}
