import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

/** A screen for a visible browser where the machine has none. */
export type Display = {
  /** What to add to the browser's environment: empty where there is a screen already. */
  readonly env: Readonly<Record<string, string>>;
  close(): void;
};

export async function openDisplay(): Promise<Display> {
  if (process.platform !== 'linux' || process.env.DISPLAY) return { env: {}, close: () => {} };
  // Xvfb takes a free number by itself and writes it to file descriptor 3 once it is ready.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1366x768x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return { env: { DISPLAY: `:${await displayNumber(server)}` }, close: () => server.kill() };
}

function displayNumber(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code} before it was ready.`)));
    (server.stdio[3] as Readable).once('data', (line: Buffer) => resolve(line.toString().trim()));
  });
}
