/** What the benchmark puts into the pages that it measures. */
interface Window {
  readonly bench: import('./main.ts').BenchPage;
  /** By `watchInteractions`. */
  readonly interactions: { name: string; duration: number; work: number }[];
  /** By `watchSmoothness`. */
  readonly smoothness: { longest: number; frames: number[] };
  /** By `watchUnlocking`. */
  readonly unlocking: { stretched: number; sent: number };
}
