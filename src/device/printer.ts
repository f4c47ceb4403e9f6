import { err, ok, type Result } from '#domain/result.ts';
import { wait } from './wait.ts';

export type PrintError =
  /** This browser shows no PDF inside a page, so it cannot print one either: save it and print from there. */
  { type: 'NoPdfViewer' } | { type: 'PrintStuck' };

/**
 * Sends a PDF to the printer, one after the other. That a sheet came out nobody tells the page: what this
 * resolves to is "sent", never "printed".
 */
export function printPdf(pdf: Blob): Promise<Result<void, PrintError>> {
  if (navigator.pdfViewerEnabled === false) return Promise.resolve(err({ type: 'NoPdfViewer' }));
  const sent = queue.then(() => send(pdf));
  queue = sent.then(() => wait(GAP));
  return sent;
}

/** A job begun before the one before it has left is dropped without a word: Chromium 156 needs this long. */
const GAP = 5000;
const LOADING = 10_000;

let queue: Promise<unknown> = Promise.resolve();
let discardViewer = (): void => undefined;
let shown = '';
/** Not on a page opened from a disk, which is found out once. */
let framesObey = true;

function send(pdf: Blob): Promise<Result<void, PrintError>> {
  // Freed only now: a viewer removed while it still prints takes the job with it.
  discardViewer();
  const focused = document.activeElement;
  URL.revokeObjectURL(shown);
  const url = URL.createObjectURL(pdf);
  shown = url;
  return new Promise((resolve) => {
    const end = (result: Result<void, PrintError>) => {
      clearTimeout(stuck);
      if (!result.ok) discardViewer();
      else if (focused instanceof HTMLElement) focused.focus();
      resolve(result);
    };
    const stuck = setTimeout(() => end(err({ type: 'PrintStuck' })), LOADING);
    const byEmbed = () => {
      const embed = show(url, document.createElement('embed'), () => end(printEmbed(embed)));
    };
    if (!framesObey) return byEmbed();
    const frame = show(url, document.createElement('iframe'), () => {
      framesObey = printFrame(frame);
      if (framesObey) end(ok(undefined));
      else byEmbed();
    });
  });
}

/** Puts the only viewer there is on the page, out of sight. */
function show<T extends HTMLIFrameElement | HTMLEmbedElement>(url: string, viewer: T, loaded: () => void): T {
  discardViewer();
  discardViewer = () => {
    viewer.remove();
    discardViewer = () => undefined;
  };
  viewer.className = 'print-frame';
  viewer.title = 'PDF';
  viewer.tabIndex = -1;
  viewer.setAttribute('aria-hidden', 'true');
  viewer.addEventListener('load', loaded, { once: true });
  if (viewer instanceof HTMLEmbedElement) viewer.type = 'application/pdf';
  viewer.src = url;
  document.body.append(viewer);
  return viewer;
}

/** Whether it could be told to print: to a page opened from a disk the viewer in a frame counts as another's. */
function printFrame(frame: HTMLIFrameElement): boolean {
  try {
    frame.contentWindow?.print();
    return true;
  } catch {
    return false;
  }
}

/** Chromium's viewer takes this message from the page that embeds it, wherever the page comes from. */
function printEmbed(embed: HTMLEmbedElement): Result<void, PrintError> {
  if (!('postMessage' in embed) || typeof embed.postMessage !== 'function')
    return err({ type: 'NoPdfViewer' });
  embed.postMessage({ type: 'print' }, '*');
  return ok(undefined);
}
