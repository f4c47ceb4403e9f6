import type { GatheringWorker } from '#gathering/client.ts';
import { createGathering, type GatheringOptions } from '#gathering/createGathering.ts';
import type { Gathering } from '#gathering/gathering.ts';
import type { FromWorker, ToWorker } from '#gathering/protocol.ts';
import { serveGathering } from '#gathering/serve.ts';

/** A worker that shares this thread, but nothing of what is said: all goes through a true channel. */
export function workerBeside(
  create: (options: GatheringOptions) => Gathering = createGathering,
): GatheringWorker {
  const { port1: page, port2: inside } = new MessageChannel();
  serveGathering(
    {
      postMessage: (message: FromWorker, transfer) => inside.postMessage(message, transfer),
      addEventListener: (type, heard) =>
        inside.addEventListener(type, (event) => heard(event as MessageEvent<ToWorker>)),
    },
    create,
  );
  inside.start();
  page.start();
  return {
    postMessage: (message, transfer) => page.postMessage(message, transfer),
    addEventListener: page.addEventListener.bind(page) as GatheringWorker['addEventListener'],
    terminate: () => page.close(),
  };
}
