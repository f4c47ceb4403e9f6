import type { PdfOrder } from './worker.ts';
import PdfWorker from './worker.ts?worker';

/** Asks the worker of the others for a PDF. */
export function peersPress(): (order: PdfOrder) => Promise<Blob> {
  const worker = new PdfWorker();
  return (order) =>
    new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<ArrayBuffer>) =>
        resolve(new Blob([data], { type: 'application/pdf' }));
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage(order);
    });
}
