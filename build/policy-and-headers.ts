import type { Plugin } from 'vite';
import { hostFiles } from './host-files.ts';
import { contentSecurityPolicy } from './security.ts';

const charset = '<meta charset="utf-8" />';

/**
 * Build only (the development server needs an inline preamble): writes the policy into index.html, and the same
 * with all other headers as files for the common static hosts.
 */
export function policyAndHeaders(): Plugin {
  return {
    name: 'preau-policy-and-headers',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        if (!html.includes(charset))
          throw new Error(`index.html must contain ${charset}: the policy goes after it.`);
        const meta = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy()}" />`;
        return html.replace(charset, `${charset}\n    ${meta}`);
      },
    },
    generateBundle() {
      for (const [fileName, source] of Object.entries(hostFiles()))
        this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
