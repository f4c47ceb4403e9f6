import {
  ensureIn,
  type FileFacts,
  type FolderFault,
  type FolderHandle,
  namesIn,
  readIn,
  writeIn,
} from '#device/folderHandle.ts';
import type { DeskIdentity } from '#domain/events/events.ts';
import { err, ok, type Result } from '#domain/result.ts';
import { type Bytes, sameBytes } from '#domain/vocabulary/bytes.ts';
import type { CampaignId, Hash } from '#domain/vocabulary/ids.ts';
import { verifyCopy } from '#files/copy.ts';
import { copiesKeyName, copyNames, isMarkerOf, markedIn, markerName, writeMarker } from '#files/copyFile.ts';

/** The folder on the USB stick that one desk copies to. */
export interface Stick {
  readonly folder: FolderHandle;
  readonly desk: DeskIdentity;
  readonly campaign: CampaignId;
}

export type StickFault =
  | FolderFault
  /** No marker of this desk: another stick at the same place. `of` is the desk that it is for, where it says so. */
  | { type: 'AnotherStick'; of?: string }
  /** What was read back is not what was written. */
  | { type: 'CopyTorn' };

/** Sets a folder up: the marker, and two files to be, made well before they are used. What lies there stays. */
export async function prepareStick(stick: Stick): Promise<Result<void, StickFault>> {
  const { folder, desk, campaign } = stick;
  const owner = await ownerOf(stick);
  if (!owner.ok) return owner;
  if (owner.value === 'nobody') {
    const marked = await writeVerified(folder, markerName(desk), writeMarker(desk, campaign));
    if (!marked.ok) return marked;
  }
  for (const name of copyNames(desk)) {
    const made = await ensureIn(folder, name);
    if (!made.ok) return made;
  }
  return ok(undefined);
}

/**
 * Writes a copy over the older one, and reads it back.
 * @param lastCopy name of the file that was last found good here
 * @returns the name of the file that holds it now
 */
export async function copyToStick(
  stick: Stick,
  { bytes, sha256 }: { readonly bytes: Bytes; readonly sha256: Hash },
  lastCopy?: string,
): Promise<Result<string, StickFault>> {
  const { folder, desk } = stick;
  const ours = await visitStick(stick);
  if (!ours.ok) return ours;
  const target = await nextName(folder, copyNames(desk), lastCopy);
  if (!target.ok) return target;
  const reread = await writeIn(folder, target.value, bytes);
  if (!reread.ok) return reread;
  const verified = verifyCopy(reread.value, sha256);
  if (verified.ok) return target;
  return err({ type: verified.error.type === 'CopyEmpty' ? 'FolderFull' : 'CopyTorn' });
}

/** Lays the key beside the copies, unless it is there: after the passphrase was changed, another one is. */
export async function keyToStick(stick: Stick, key: Bytes): Promise<Result<void, StickFault>> {
  const { folder, desk } = stick;
  const ours = await visitStick(stick);
  if (!ours.ok) return ours;
  const name = copiesKeyName(desk);
  const there = await readIn(folder, name);
  return there.ok && sameBytes(there.value, key) ? ok(undefined) : writeVerified(folder, name, key);
}

/** Writes the desk's last file beside the copies, under a name of its own. @returns what now lies there */
export async function fileToStick(
  stick: Stick,
  name: string,
  bytes: Bytes,
): Promise<Result<Bytes, StickFault>> {
  const ours = await visitStick(stick);
  return ours.ok ? writeIn(stick.folder, name, bytes) : ours;
}

/** Whether the stick is there, and the one that was set up: looked at before every write. */
export async function visitStick(stick: Stick): Promise<Result<void, StickFault>> {
  const owner = await ownerOf(stick);
  if (!owner.ok) return owner;
  return owner.value === 'us' ? ok(undefined) : err({ type: 'AnotherStick' });
}

/** Earlier installations of this desk, and whatever else lies there, are no matter. */
async function ownerOf({ folder, desk, campaign }: Stick): Promise<Result<'us' | 'nobody', StickFault>> {
  const names = await namesIn(folder);
  if (!names.ok) return names;
  const own = markerName(desk);
  if (names.value.includes(own)) {
    const marker = await readIn(folder, own);
    if (!marker.ok) return marker;
    if (isMarkerOf(marker.value, desk, campaign)) return ok('us');
  }
  const sameDesk = `${desk.school}-${desk.letter}`;
  const other = markedIn(names.value).find((chain) => !chain.startsWith(sameDesk));
  return other ? err({ type: 'AnotherStick', of: other }) : ok('nobody');
}

/** Never the one that was last found good. On a stick that is new to us: an empty one, else the older. */
async function nextName(
  folder: FolderHandle,
  names: readonly [string, string],
  lastCopy: string | undefined,
): Promise<Result<string, FolderFault>> {
  const [first, second] = names;
  if (lastCopy === first) return ok(second);
  if (lastCopy === second) return ok(first);
  const one = await ensureIn(folder, first);
  if (!one.ok) return one;
  const two = await ensureIn(folder, second);
  if (!two.ok) return two;
  return ok(age(two.value) < age(one.value) ? second : first);
}

const age = ({ size, lastModified }: FileFacts): number => (size === 0 ? 0 : lastModified);

/** Small files, which are compared whole. */
async function writeVerified(
  folder: FolderHandle,
  name: string,
  bytes: Bytes,
): Promise<Result<void, StickFault>> {
  const reread = await writeIn(folder, name, bytes);
  if (!reread.ok) return reread;
  if (sameBytes(reread.value, bytes)) return ok(undefined);
  return err({ type: reread.value.length === 0 ? 'FolderFull' : 'CopyTorn' });
}
