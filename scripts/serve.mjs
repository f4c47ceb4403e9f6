/** Serves the build as it is, for the end-to-end tests: `node scripts/serve.mjs <port>`. */
import { preview } from 'vite';
import { projectRoot } from './lib/project.mjs';

const port = Number(process.argv[2]);
await preview({ root: projectRoot, preview: { port } });
