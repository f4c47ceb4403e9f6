import { err, ok, type Result } from '#domain/result.ts';
import { drawPdf } from './drawing/drawPdf.ts';
import { type Fonts, readFonts } from './drawing/embeddedFonts.ts';
import boldUrl from './font/NotoSans-Bold.ttf?url';
import regularUrl from './font/NotoSans-Regular.ttf?url';
import type { PageDescription } from './page.ts';

export interface Order {
  readonly order: number;
  readonly paper: PageDescription;
}
export interface Drawn {
  readonly order: number;
  readonly drawn: Result<ArrayBuffer, string>;
}

addEventListener('message', ({ data }: MessageEvent<Order>) => void serve(data));

async function serve({ order, paper }: Order): Promise<void> {
  const drawn = await tryToDraw(paper);
  postMessage({ order, drawn } satisfies Drawn, { transfer: drawn.ok ? [drawn.value] : [] });
}

async function tryToDraw(paper: PageDescription): Promise<Result<ArrayBuffer, string>> {
  try {
    return ok(drawPdf(paper, await fonts()).buffer);
  } catch (cause) {
    return err(cause instanceof Error ? cause.message : String(cause));
  }
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
