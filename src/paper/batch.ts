import { invariant, type Result } from '#domain/result.ts';
import { NO_PAGES, type PageDescription } from './page.ts';
import type { PaperError } from './paperError.ts';
import type { DocumentPart } from './worker.ts';

/** One file of a batch. Nothing of it exists before its turn comes. */
export interface BatchPaper {
  /** With its extension: `fiches-JVE.pdf`. */
  readonly fileName: string;
  /** The document in parts, each as soon as it is laid out; the first one gives title and time. At least one. */
  readonly parts: () => Iterable<PageDescription>;
}

export interface BatchOptions {
  readonly onProgress?: (progress: BatchProgress) => void;
  readonly signal?: AbortSignal;
}

export interface BatchProgress {
  readonly fileName: string;
  /** Of the batch: how many are made, of how many. */
  readonly filesDone: number;
  readonly files: number;
  /** Of the file being made. */
  readonly pagesDone: number;
}

/** A file, or why it was not made: the others of the batch are made all the same. */
export interface PrintedFile {
  readonly fileName: string;
  readonly printed: Result<Blob, PaperError>;
}

type Send = (paper: PageDescription, part: DocumentPart) => Promise<Result<Blob, PaperError>>;

/**
 * While one part is drawn the next is laid out, and no further ones: the screen stays alive between two parts, and
 * neither side ever holds more than one document.
 */
export async function* printBatch(
  papers: readonly BatchPaper[],
  send: Send,
  nextDocument: () => number,
  { onProgress, signal }: BatchOptions = {},
): AsyncGenerator<PrintedFile> {
  for (const [filesDone, { fileName, parts }] of papers.entries()) {
    const printed = await printDocument(parts(), send, nextDocument(), signal, (pagesDone) =>
      onProgress?.({ fileName, filesDone, files: papers.length, pagesDone }),
    );
    if (!printed) return;
    yield { fileName, printed };
    if (signal?.aborted) return;
  }
}

/** Undefined when it was called off. */
async function printDocument(
  parts: Iterable<PageDescription>,
  send: Send,
  document: number,
  signal: AbortSignal | undefined,
  onPages: (done: number) => void,
): Promise<Result<Blob, PaperError> | undefined> {
  let pages = 0;
  let drawing: Promise<Result<Blob, PaperError>> | undefined;
  const forget = () => send(NO_PAGES, { document, is: 'dropped' });
  // To see whether it is the last, the part after `part` is laid out by now: while the one before it is drawn.
  for (const { part, isLast } of withLast(inOrders(parts))) {
    const drawn = await drawing;
    if (drawn?.ok) onPages(pages);
    if (drawn?.ok === false || signal?.aborted) {
      await forget();
      return signal?.aborted ? undefined : drawn;
    }
    drawing = send(part, { document, is: isLast ? 'last' : 'more' });
    pages += part.pages.length;
  }
  const drawn = await drawing;
  invariant(drawn, 'a paper of a batch has at least one part');
  if (drawn.ok) onPages(pages);
  else await forget();
  return drawn;
}

/** As many pages go to the worker at a time, so that neither side waits for the other after each one. */
const PAGES_IN_AN_ORDER = 16;

/** Small parts are gathered, large ones go as they are. */
function* inOrders(parts: Iterable<PageDescription>): Generator<PageDescription> {
  let gathered: PageDescription | undefined;
  for (const part of parts) {
    gathered = gathered ? { ...gathered, pages: [...gathered.pages, ...part.pages] } : part;
    if (gathered.pages.length < PAGES_IN_AN_ORDER) continue;
    yield gathered;
    gathered = undefined;
  }
  if (gathered) yield gathered;
}

/** Looks one part ahead, to know the last. */
function* withLast(parts: Iterable<PageDescription>): Generator<{ part: PageDescription; isLast: boolean }> {
  let held: PageDescription | undefined;
  for (const part of parts) {
    if (held) yield { part: held, isLast: false };
    held = part;
  }
  if (held) yield { part: held, isLast: true };
}

/** A paper of a few pages as one file of a batch. */
export const inOnePart = (fileName: string, paper: () => PageDescription): BatchPaper => ({
  fileName,
  parts: () => [paper()],
});
