/** `npm start`: from a fresh clone to Préau in the browser. Installs and builds only what is missing or stale. */
import { isPortTaken } from './lib/port.mjs';
import { ensureBuild, ensureDependencies, ensureNode, projectRoot, stop } from './lib/project.mjs';

// Fixed: the browser keeps the data by origin, so another port would show an empty register.
const port = 4173;

ensureNode();
if (await isPortTaken(port)) {
  stop(
    `Port ${port} is taken, perhaps by Préau itself: see http://localhost:${port}, or end the other program.`,
  );
}
ensureDependencies();
ensureBuild();

const { preview } = await import('vite');
await preview({ root: projectRoot });
console.log(`\n  Préau  →  http://localhost:${port}\n\n  Ctrl+C ends it.\n`);
