import type { CDPSession } from '@playwright/test';
import { bytesIn } from './heap.ts';

/** What a page takes, once everything unreachable is gone. */
export interface InUse {
  readonly bytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

export async function inUse(session: CDPSession): Promise<InUse> {
  // What a first collection lets go of may hold something that only a second one takes.
  for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { bytes: usedSize, nodes, listeners: jsEventListeners };
}

/**
 * Bytes of the objects and texts that are reachable. Not of compiled code, of which there is more the longer somebody
 * works, up to an end; nor of the browser's own records, which it bounds by itself.
 */
export async function objectsInUse(session: CDPSession): Promise<number> {
  const chunks: string[] = [];
  const take = ({ chunk }: { readonly chunk: string }) => void chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', take);
  // Collects garbage first.
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', take);
  return bytesIn(chunks.join(''), ['code', 'native']);
}
