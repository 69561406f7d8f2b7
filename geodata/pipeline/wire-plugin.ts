import { readFile } from 'node:fs/promises';
import { basename, relative } from 'node:path';
import type { Plugin } from 'vite';
import { packCollection } from '../../src/core/wire/pack.ts';

const wanted = /\.geojson\?wire$/;

/**
 * Lets the page import `x.geojson?wire`: the address of the collection in packed form. A build writes a
 * hashed .json file, which static hosts serve compressed; the development server packs on demand.
 */
export function wirePlugin(): Plugin {
  /** Address on the development server → file. */
  const served = new Map<string, string>();
  let config = { base: '/', root: '', command: 'build' };

  async function pack(path: string): Promise<string> {
    try {
      return packCollection(JSON.parse(await readFile(path, 'utf8')));
    } catch (error) {
      throw new Error(`${relative(config.root, path)}: ${(error as Error).message}`);
    }
  }

  return {
    name: 'packed-geojson',
    enforce: 'pre',

    configResolved(resolved) {
      config = resolved;
    },

    async load(id) {
      if (!wanted.test(id)) return null;
      const path = id.replace(/\?.*$/, '');
      if (config.command === 'build') {
        const name = `${basename(path, '.geojson')}.json`;
        const reference = this.emitFile({ type: 'asset', name, source: await pack(path) });
        return `export default import.meta.ROLLUP_FILE_URL_${reference};`;
      }
      this.addWatchFile(path);
      const address = `${config.base}@packed/${relative(config.root, path).replaceAll('\\', '/')}.json`;
      served.set(address, path);
      return `export default ${JSON.stringify(address)};`;
    },

    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const path = served.get((request.url ?? '').replace(/\?.*$/, ''));
        if (path === undefined) return next();
        pack(path).then((text) => {
          response.setHeader('Content-Type', 'application/json; charset=utf-8');
          response.end(text);
        }, next);
      });
    },
  };
}
