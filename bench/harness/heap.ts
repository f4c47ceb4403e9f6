import { text } from 'node:stream/consumers';
import { getHeapSnapshot } from 'node:v8';

/** Bytes in use once everything unreachable is gone; scripts/bench.mjs starts Node with --expose-gc. */
export function heapUsed(): number {
  if (!globalThis.gc) throw new Error('Start Node with --expose-gc');
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}

/** Bytes of what this thread can reach, but for compiled code, of which there is more the longer it works, up to an end. */
export async function reachable(): Promise<number> {
  // Collects garbage first.
  return bytesIn(await text(getHeapSnapshot()), ['code']);
}

/** @param snapshot of the heap, as V8 writes it @param leftOut types of nodes that do not count */
export function bytesIn(snapshot: string, leftOut: readonly string[]): number {
  const { snapshot: about, nodes } = JSON.parse(snapshot) as HeapSnapshot;
  const { node_fields: fields, node_types: types } = about.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const left = new Set(leftOut.map((name) => types[type]?.indexOf(name)));
  let bytes = 0;
  for (let node = 0; node < nodes.length; node += fields.length) {
    if (!left.has(nodes[node + type])) bytes += nodes[node + size] ?? 0;
  }
  return bytes;
}

/** So many numbers for each node. */
interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly (readonly string[])[];
    };
  };
  readonly nodes: readonly number[];
}
