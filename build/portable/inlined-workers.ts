import type { Plugin } from 'vite';

/** How every worker of Préau is started: `new Worker(new URL('./worker.ts', import.meta.url), { … })`. */
const started = /new Worker\(\s*new URL\(\s*(['"])([^'"]+)\1\s*,\s*import\.meta\.url\s*\),/g;

/**
 * A page opened from a disk cannot load a worker from another file. The same source starts it from a blob here: the
 * worker's bundle becomes a string in the page.
 */
export function inlinedWorkers(): Plugin {
  return {
    name: 'preau-inlined-workers',
    enforce: 'pre',
    transform(code) {
      if (!code.includes('new Worker(')) return;
      const imports: string[] = [];
      const rewritten = code.replace(started, (_, _quote, address: string) => {
        const name = `InlinedWorker${imports.length}`;
        imports.push(`import ${name} from '${address}?worker&inline';`);
        return `new ${name}(`;
      });
      return imports.length === 0 ? undefined : { code: `${imports.join('')}${rewritten}`, map: null };
    },
  };
}
