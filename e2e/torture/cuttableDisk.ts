import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A disk of its own whose power can be cut: ext4 on a loop device, shut down without writing anything more (what
 * `godown` of xfstests does), then mounted again, which replays its journal. What was written and not synced is
 * forgotten, as when a plug is pulled. A drive that says "synced" of what still lies in its own cache is not imitated.
 */
export interface CuttableDisk {
  readonly folder: string;
  /** From here on nothing reaches the disk. */
  readonly cut: () => void;
  /** Mounts it again, once nobody has a file of it open. @returns whether it forgot a file written just before the cut */
  readonly powerOn: () => Promise<boolean>;
  readonly remove: () => Promise<void>;
}

const SIZE = '400M';
/** `_IOR('X', 125, __u32)`: EXT4_IOC_SHUTDOWN; 2 means: not even the journal. */
const SHUT_DOWN = `open(my $disk, "<", $ARGV[0]) or die $!; my $how = pack("L", 2); ioctl($disk, 0x8004587d, $how) or die $!`;

/** Undefined where this machine does not let us: it needs Linux, root, loop devices, e2fsprogs and perl. */
export async function createCuttableDisk(): Promise<CuttableDisk | undefined> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  const home = mkdtempSync(join(tmpdir(), 'preau-disk-'));
  const image = join(home, 'image');
  const folder = join(home, 'disk');
  const witness = join(folder, 'witness');
  const mount = () => does('mount', '-o', 'loop', image, folder);
  const remove = async () => {
    await unmounted(folder);
    rmSync(home, { recursive: true, force: true });
  };
  const isMade =
    does('truncate', '-s', SIZE, image) &&
    does('mkfs.ext4', '-q', '-F', image) &&
    does('mkdir', folder) &&
    mount();
  if (!isMade || !does('perl', '-e', '1')) {
    await remove();
    return undefined;
  }
  return {
    folder,
    cut: () => {
      writeFileSync(witness, 'written, and not synced');
      if (!does('perl', '-e', SHUT_DOWN, folder)) throw new Error('The disk could not be shut down');
    },
    powerOn: async () => {
      await unmounted(folder);
      if (!mount()) throw new Error('The disk could not be mounted again');
      const forgot = !existsSync(witness) || statSync(witness).size === 0;
      rmSync(witness, { force: true });
      return forgot;
    },
    remove,
  };
}

/** A process that was killed lets go of its files a moment later. */
async function unmounted(folder: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (!does('mountpoint', '-q', folder) || does('umount', folder)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Something still holds ${folder}`);
}

const does = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;
