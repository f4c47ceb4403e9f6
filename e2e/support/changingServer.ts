import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, resolve } from 'node:path';

/** A server of the build, on which a new version is published, whole or with a file missing. */
export type ChangingServer = {
  readonly origin: string;
  /** From now on another version, otherwise the same. @param missing it names a file that is not there */
  publish(missing?: 'missing a file'): void;
  start(): Promise<void>;
  stop(): Promise<void>;
};

const dist = resolve(process.env.PREAU_DIST ?? 'dist');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
};

export function changingServer(port: number): ChangingServer {
  let changes: (worker: string) => string = (worker) => worker;
  let version = 0;
  let running: Server | undefined;

  const serve = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://here').pathname;
    const name = path === '/' ? '/index.html' : path;
    try {
      const bytes = await readFile(`${dist}${name}`);
      const body = name === '/sw.js' ? changes(bytes.toString()) : bytes;
      response
        .writeHead(200, { 'Content-Type': TYPES[extname(name)] ?? 'application/octet-stream' })
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  });

  return {
    origin: `http://localhost:${port}`,
    publish(missing) {
      version += 1;
      const note = `\n// version ${version}`;
      changes = (worker) =>
        (missing ? worker.replace(/assets\/Journal-[\w-]+\.js/, 'assets/Journal-left-behind.js') : worker) +
        note;
    },
    start: () =>
      new Promise((resolve) => {
        running = serve.listen(port, 'localhost', resolve);
      }),
    stop: () =>
      new Promise((resolve) => {
        if (!running) return resolve();
        running.close(() => resolve());
        running.closeAllConnections();
        running = undefined;
      }),
  };
}
