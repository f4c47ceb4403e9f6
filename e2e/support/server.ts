import { fileURLToPath } from 'node:url';
import { type PreviewServer, preview } from 'vite';

/** A server of the build that can really be stopped, and started again on the same origin. */
export type StoppableServer = {
  readonly origin: string;
  start(): Promise<void>;
  /** Ends open connections too: afterwards nothing answers on this origin. Harmless when already stopped. */
  stop(): Promise<void>;
};

const root = fileURLToPath(new URL('../..', import.meta.url));

/** `port` must be one that no other test uses at the same time. */
export function stoppableServer(port: number): StoppableServer {
  let running: PreviewServer | undefined;
  return {
    origin: `http://localhost:${port}`,
    async start() {
      running ??= await preview({ root, logLevel: 'silent', preview: { port } });
    },
    async stop() {
      const stopping = running;
      running = undefined;
      if (stopping === undefined) return;
      // Kept-alive connections would hold close() back and go on answering.
      if ('closeAllConnections' in stopping.httpServer) stopping.httpServer.closeAllConnections();
      await stopping.close();
    },
  };
}
