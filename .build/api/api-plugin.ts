import type { Plugin } from 'vite';
import { apiFiles } from './files.ts';

/** Writes `api/v1/`: what the page tells, as files for other programs (docs/api.md). */
export function apiPlugin(site: string | null): Plugin {
  let root = '';
  return {
    name: 'api',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    generateBundle() {
      for (const [name, source] of apiFiles(root, site))
        this.emitFile({ type: 'asset', fileName: `api/v1/${name}`, source });
    },
  };
}
