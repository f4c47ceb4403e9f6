import { defineConfig } from 'vite';
import { define } from '../build/shared.ts';

/** The part of the benchmark that runs in Node: Node runs no TypeScript. */
export default defineConfig({
  define: { ...define, __PORTABLE__: 'false' },
  build: {
    ssr: 'main.ts',
    outDir: '.built/node',
    emptyOutDir: true,
  },
});
