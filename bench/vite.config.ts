import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';
import { alias, define } from '../build/shared.ts';

/** SQLite looks for it beside its own script, by a name that Vite cannot see. */
const sqliteBinary = (): Plugin => ({
  name: 'sqlite-binary',
  generateBundle() {
    const source = readFileSync('node_modules/@sqlite.org/sqlite-wasm/sqlite-wasm/jswasm/sqlite3.wasm');
    this.emitFile({ type: 'asset', fileName: 'assets/sqlite3.wasm', source });
  },
});

/** The page of the benchmark: the product's own modules, compiled as the product is, beside the peers. */
export default defineConfig({
  root: 'page',
  base: './',
  define: { ...define, __PORTABLE__: 'false' },
  resolve: { alias },
  worker: { format: 'es' },
  build: {
    outDir: '../.built/page',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      input: { index: 'page/index.html', fill: 'page/fill.ts' },
      preserveEntrySignatures: 'strict',
      // Asked for by name from pages of the product.
      output: { entryFileNames: '[name].js' },
    },
  },
  plugins: [sqliteBinary()],
});
