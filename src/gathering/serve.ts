import { createGathering, type GatheringOptions } from './createGathering.ts';
import type { BroughtFile, Gathering, RegisterJson } from './gathering.ts';
import type { Asked, Channel, FromWorker, ToWorker } from './protocol.ts';

/** The worker's side: one gathering that answers what comes through the channel. */
export function serveGathering(
  channel: Channel<ToWorker, FromWorker>,
  create: (options: GatheringOptions) => Gathering = createGathering,
): void {
  let gathering: Gathering | undefined;
  const readings = new Map<number, AbortController>();

  const answer = async ({ id, question, given }: Asked) => {
    try {
      if (!gathering) throw new Error('Asked before it was started');
      const value =
        question === 'read'
          ? await read(gathering, id, given)
          : await askAnything(gathering, question, given);
      channel.postMessage({ type: 'answer', id, value }, question === 'registerJson' ? buffersOf(value) : []);
    } catch (bug) {
      const message = bug instanceof Error ? (bug.stack ?? bug.message) : String(bug);
      channel.postMessage({ type: 'bug', id, message }, []);
    }
  };

  const read = async (of: Gathering, id: number, [files]: readonly unknown[]) => {
    const controller = new AbortController();
    readings.set(id, controller);
    try {
      return await of.read(files as readonly BroughtFile[], {
        signal: controller.signal,
        onProgress: (done) => channel.postMessage({ type: 'progress', id, done }, []),
      });
    } finally {
      readings.delete(id);
    }
  };

  channel.addEventListener('message', ({ data }) => {
    if (data.type === 'start') gathering = create(data.options);
    else if (data.type === 'cancel') readings.get(data.id)?.abort();
    else void answer(data);
  });
}

/** The client's types vouch for what is given. */
const askAnything = (gathering: Gathering, question: Asked['question'], given: readonly unknown[]) =>
  (gathering[question] as (...given: readonly unknown[]) => Promise<unknown>)(...given);

const buffersOf = (value: unknown): ArrayBuffer[] =>
  (value as RegisterJson).parts.map(({ buffer }) => buffer);
