import { err, ok, type Result } from '#domain/result.ts';

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
  queue = sent.then(pause);
  return sent;
}

/** A job begun before the one before it has left is dropped without a word: Chromium 156 needs this long. */
const GAP = 5000;
const LOADING = 10_000;

let queue: Promise<unknown> = Promise.resolve();
let discardFrame = (): void => undefined;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, GAP));

function send(pdf: Blob): Promise<Result<void, PrintError>> {
  // Freed only now: a frame removed while it still prints takes the job with it.
  discardFrame();
  return new Promise((resolve) => {
    const focused = document.activeElement;
    const url = URL.createObjectURL(pdf);
    const frame = document.createElement('iframe');
    frame.className = 'print-frame';
    frame.title = 'PDF';
    frame.tabIndex = -1;
    frame.setAttribute('aria-hidden', 'true');
    discardFrame = () => {
      frame.remove();
      URL.revokeObjectURL(url);
      discardFrame = () => undefined;
    };
    const fail = (error: PrintError) => {
      discardFrame();
      resolve(err(error));
    };
    const stuck = setTimeout(() => fail({ type: 'PrintStuck' }), LOADING);
    frame.addEventListener(
      'load',
      () => {
        clearTimeout(stuck);
        try {
          frame.contentWindow?.print();
        } catch {
          return fail({ type: 'NoPdfViewer' });
        }
        if (focused instanceof HTMLElement) focused.focus();
        resolve(ok(undefined));
      },
      { once: true },
    );
    frame.src = url;
    document.body.append(frame);
  });
}
