/** Bytes in use once everything unreachable is gone; scripts/bench.mjs starts Node with --expose-gc. */
export function heapUsed(): number {
  if (!globalThis.gc) throw new Error('Start Node with --expose-gc');
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}
