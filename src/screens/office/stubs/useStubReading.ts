import { useCallback, useMemo, useRef, useState } from 'react';
import { type FileReadError, readPickedFile } from '#device/filePicker.ts';
import { type PictureError, qrTextsIn } from '#device/qrPictures.ts';
import type { Result } from '#domain/result.ts';
import { err, ok } from '#domain/result.ts';
import { isPdf, picturesInPdf } from '#files/pdfPictures.ts';
import { addCode, type CodeRead, NO_STUBS, type StubPile, type StubReader } from '#files/stubPile.ts';
import { useCoordination } from '../coordination/session.tsx';

/** What came of one picture, or of one page of a PDF. */
export interface PictureRead {
  readonly id: number;
  readonly file: string;
  /** Where the file has several. */
  readonly page?: number;
  readonly outcome: Result<readonly CodeRead[], PictureFault>;
}

export type PictureFault =
  | PictureError
  | FileReadError
  /** No picture in it that can be read. */
  | { type: 'PdfWithoutPictures' }
  | { type: 'NoCodeInPicture' };

export interface StubReading {
  readonly pile: StubPile;
  /** The latest first. */
  readonly pictures: readonly PictureRead[];
  /** What the camera saw last. */
  readonly seen: CodeRead | undefined;
  readonly progress: { readonly done: number; readonly total: number } | undefined;
  readonly readFiles: (files: readonly File[]) => Promise<void>;
  readonly readText: (text: string) => Promise<void>;
}

/** The pile outlives the page that shows it, as the coordination does: between two sittings of the camera. */
const piles = new WeakMap<object, StubPile>();

export function useStubReading(): StubReading {
  const { campaignFile, opening } = useCoordination();
  const [pile, setPile] = useState(() => piles.get(opening) ?? NO_STUBS);
  const [pictures, setPictures] = useState<readonly PictureRead[]>([]);
  const [seen, setSeen] = useState<CodeRead>();
  const [progress, setProgress] = useState<StubReading['progress']>();
  const latest = useRef(pile);
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const reader = useMemo<StubReader>(
    () => ({
      campaign: campaignFile.campaign,
      campaignHash: campaignFile.hash,
      identity: opening.identity,
    }),
    [campaignFile, opening],
  );

  /** One after the other: each code adds to what the one before left. */
  const add = useCallback(
    (text: string): Promise<CodeRead> => {
      const added = turn.current.then(async () => {
        const { pile: next, read } = await addCode(latest.current, text, reader);
        latest.current = next;
        piles.set(opening, next);
        setPile(next);
        return read;
      });
      turn.current = added;
      return added;
    },
    [reader, opening],
  );

  const readText = useCallback(async (text: string) => setSeen(await add(text)), [add]);

  const readPicture = useCallback(
    async (picture: Blob | undefined): Promise<PictureRead['outcome']> => {
      if (!picture) return err({ type: 'PdfWithoutPictures' });
      const texts = await qrTextsIn(picture);
      if (!texts.ok) return texts;
      if (texts.value.length === 0) return err({ type: 'NoCodeInPicture' });
      const reads: CodeRead[] = [];
      for (const text of texts.value) reads.push(await add(text));
      return ok(reads);
    },
    [add],
  );

  const readFiles = useCallback(
    async (files: readonly File[]) => {
      let done = 0;
      let total = files.length;
      const tell = (read: Omit<PictureRead, 'id'>) =>
        setPictures((before) => [{ id: before.length, ...read }, ...before]);
      setProgress({ done, total });
      try {
        for (const file of files) {
          const taken = await picturesOf(file);
          if (!taken.ok) tell({ file: file.name, outcome: taken });
          const pages = taken.ok ? taken.value : [];
          total += Math.max(0, pages.length - 1);
          for (const [index, takeUp] of pages.entries()) {
            const outcome = await readPicture(takeUp());
            tell({ file: file.name, outcome, ...(pages.length > 1 && { page: index + 1 }) });
            done += 1;
            setProgress({ done, total });
          }
          if (pages.length === 0) done += 1;
        }
      } finally {
        setProgress(undefined);
      }
    },
    [readPicture],
  );

  return { pile, pictures, seen, progress, readFiles, readText };
}

/** What is read as one picture, taken up when its turn comes. */
type TakeUp = () => Blob | undefined;

/** A picture is itself; a PDF from a copier holds one a page. */
async function picturesOf(file: File): Promise<Result<TakeUp[], PictureFault>> {
  const read = await readPickedFile(file);
  if (!read.ok) return read;
  const { bytes } = read.value;
  if (!isPdf(bytes)) return ok([() => new Blob([bytes])]);
  const pictures = picturesInPdf(bytes);
  if (pictures.length === 0) return err({ type: 'PdfWithoutPictures' });
  return ok(
    pictures.map((take) => () => {
      const picture = take();
      return picture && new Blob([picture]);
    }),
  );
}
