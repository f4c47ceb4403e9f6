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
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as HeapSnapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const left = new Set(['code', 'native'].map((name) => types[type]?.indexOf(name)));
  let bytes = 0;
  for (let node = 0; node < nodes.length; node += fields.length) {
    if (!left.has(nodes[node + type])) bytes += nodes[node + size] ?? 0;
  }
  return bytes;
}

/** As Chromium writes it: so many numbers for each node. */
interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly (readonly string[])[];
    };
  };
  readonly nodes: readonly number[];
}
