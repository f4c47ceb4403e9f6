import type { Campaign } from '#domain/campaign/campaign.ts';
import { invariant, ok, type Result } from '#domain/result.ts';
import { type Bytes, concatBytes } from '#domain/vocabulary/bytes.ts';
import {
  asPublished,
  openRegister,
  type PublishedRegisterError,
  registerIn,
  sealRegister,
} from '#files/publishedRegister.ts';
import type { Press } from '#paper/press.ts';
import { answersIn, changesSince, grantedIn } from './changes.ts';
import { type FileToMake, filesOf, type Published } from './files.ts';
import type { MadeFile, Making, Progress } from './making.ts';

/** The making itself, wherever it runs. */
export function createMaking(
  campaign: Campaign,
  press: Pick<Press, 'batch'>,
  onProgress: (progress: Progress) => void,
): Making {
  let held: Published | undefined;
  let earlier: Published['earlier'];
  let running: { readonly files: FileToMake[]; readonly stopping: AbortController } | undefined;

  const published = (): Published => {
    invariant(held, 'a register is taken before anything is asked of it');
    return { ...held, earlier };
  };
  const hold = (bytes: Bytes) => {
    held = { campaign, register: registerIn(bytes), bytes, earlier };
  };
  const holding = (read: Result<Bytes, PublishedRegisterError>): Result<void, PublishedRegisterError> => {
    if (!read.ok) return read;
    hold(read.value);
    return ok(undefined);
  };

  return {
    take: async (parts) => hold(concatBytes(parts)),
    open: async (pieces, identity, hash) => holding(await openRegister(pieces, identity, hash)),
    takeFile: async (bytes, hash) => holding(await asPublished(bytes, hash)),
    openEarlier: async (pieces, identity, hash) => {
      const read = await openRegister(pieces, identity, hash);
      if (!read.ok) return read;
      earlier = answersIn(registerIn(read.value));
      return ok(undefined);
    },
    granted: async () => grantedIn(published().register),
    changesSince: async (before) => changesSince(before, published().register),
    seal: async (recipients) => sealRegister(published().bytes, recipients),
    begin: async (order) => {
      running = { files: filesOf(published(), order), stopping: new AbortController() };
      return running.files.length;
    },
    next: async () => {
      const file = running?.stopping.signal.aborted ? undefined : running?.files.shift();
      return running && file && make(file, press, running.stopping.signal, onProgress);
    },
    stop: async () => running?.stopping.abort(),
    close: () => running?.stopping.abort(),
  };
}

async function make(
  file: FileToMake,
  press: Pick<Press, 'batch'>,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<MadeFile | undefined> {
  if ('write' in file) {
    onProgress({ fileName: file.fileName, pages: 0 });
    return { fileName: file.fileName, made: ok(file.write()), letters: 0 };
  }
  const { paper, letters } = file;
  const drawing = press.batch([paper], {
    signal,
    onProgress: ({ pagesDone }) => onProgress({ fileName: paper.fileName, pages: pagesDone }),
  });
  for await (const { fileName, printed } of drawing) return { fileName, made: printed, letters };
  return undefined;
}
