import type { Plugin } from 'vite';
import { standaloneScript } from './standalone-script.ts';

/** Writes one more script beside the page, under a name that stays: others' pages ask for it. */
export function scriptPlugin(entry: string, fileName: string): Plugin {
  return {
    name: `script ${fileName}`,
    apply: 'build',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: await standaloneScript(entry) });
    },
  };
}
