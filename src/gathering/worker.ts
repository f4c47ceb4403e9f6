import { serveGathering } from './serve.ts';

serveGathering({
  postMessage: (message, transfer) => postMessage(message, { transfer }),
  addEventListener: (type, heard) => addEventListener(type, heard),
});
