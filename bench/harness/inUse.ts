import type { CDPSession } from '@playwright/test';

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
