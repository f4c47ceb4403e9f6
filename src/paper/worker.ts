import { err, ok, type Result } from '#domain/result.ts';
import { drawPdf, makeReady, type OpenPdf, openPdf } from './drawing/drawPdf.ts';
import { type Fonts, readFonts } from './drawing/embeddedFonts.ts';
import boldUrl from './font/NotoSans-Bold.ttf?url';
import regularUrl from './font/NotoSans-Regular.ttf?url';
import type { PageDescription } from './page.ts';

export interface Order {
  readonly order: number;
  /** A whole paper, or a part of a long one; the first part names it. */
  readonly paper: PageDescription;
  /** Without it the paper is whole. */
  readonly part?: DocumentPart;
}

/** A document that comes in parts: `last` asks for its bytes, `dropped` forgets it. */
export interface DocumentPart {
  readonly document: number;
  readonly is: 'more' | 'last' | 'dropped';
}

export interface Drawn {
  readonly order: number;
  /** Empty for all parts of a document but the last. */
  readonly drawn: Result<ArrayBuffer, string>;
}

addEventListener('message', ({ data }: MessageEvent<Order>) => void serve(data));

async function serve({ order, paper, part }: Order): Promise<void> {
  const drawn = await tryToDraw(paper, part);
  postMessage({ order, drawn } satisfies Drawn, { transfer: drawn.ok ? [drawn.value] : [] });
  makeReady();
}

async function tryToDraw(
  paper: PageDescription,
  part: DocumentPart | undefined,
): Promise<Result<ArrayBuffer, string>> {
  try {
    const ready = await fonts();
    return ok(part ? drawPart(paper, part, ready) : drawPdf(paper, ready).buffer);
  } catch (cause) {
    if (part) open.delete(part.document);
    return err(cause instanceof Error ? cause.message : String(cause));
  }
}

const open = new Map<number, OpenPdf>();

function drawPart(paper: PageDescription, { document, is }: DocumentPart, ready: Fonts): ArrayBuffer {
  if (is === 'dropped') {
    open.delete(document);
    return new ArrayBuffer(0);
  }
  const pdf = open.get(document) ?? openPdf(paper, ready);
  pdf.add(paper.pages);
  if (is === 'more') {
    open.set(document, pdf);
    return new ArrayBuffer(0);
  }
  open.delete(document);
  return pdf.finish().buffer;
}

let loaded: Promise<Fonts> | undefined;

/** Loaded and read once; a failure is forgotten, so that the next order tries again. */
function fonts(): Promise<Fonts> {
  loaded ??= loadFonts().catch((cause: unknown) => {
    loaded = undefined;
    throw cause;
  });
  return loaded;
}

async function loadFonts(): Promise<Fonts> {
  const [regular, bold] = await Promise.all([load(regularUrl), load(boldUrl)]);
  return readFonts({ regular, bold });
}

async function load(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
