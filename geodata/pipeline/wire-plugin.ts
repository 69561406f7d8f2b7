import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { packCollection } from '../../src/core/atlas/wire/pack.ts';

const wanted = /\.geojson\?wire$/;
const together = /^together:(?:([\w-]+)=)?([\w-]+(?:,[\w-]+)*)$/;

const readJson = async (path: string) => JSON.parse(await readFile(path, 'utf8'));

/**
 * Lets the page import two kinds of addresses. `x.geojson?wire` is the collection in packed form;
 * `together:a,b` is one file of the members a and b, each as it stands in `geodata` (small files are cheaper
 * to fetch as one); `together:late=a,b` names it `late`. A build writes hashed .json files, which static hosts serve compressed; the development
 * server makes them on demand.
 */
export function wirePlugin(): Plugin {
  /** Address on the development server → what makes the file. */
  const served = new Map<string, () => Promise<string>>();
  let config = { base: '/', root: '', command: 'build' };

  async function pack(path: string): Promise<string> {
    try {
      return packCollection(await readJson(path));
    } catch (error) {
      throw new Error(`${relative(config.root, path)}: ${(error as Error).message}`);
    }
  }

  function pathOf(name: string): string {
    const paths = ['geojson', 'json'].map((ending) => join(config.root, 'geodata', `${name}.${ending}`));
    const path = paths.find(existsSync);
    if (path === undefined) throw new Error(`geodata has no ${name}.geojson or ${name}.json`);
    return path;
  }

  async function collect(names: readonly string[]): Promise<string> {
    const members = names.map(async (name) => [name, await readJson(pathOf(name))] as const);
    return JSON.stringify(Object.fromEntries(await Promise.all(members)));
  }

  return {
    name: 'packed-geojson',
    enforce: 'pre',

    configResolved(resolved) {
      config = resolved;
    },

    resolveId: (id) => (together.test(id) ? `\0${id}` : null),

    async load(id) {
      const [, called = 'together', members] = together.exec(id.slice(1)) ?? [];
      const names = members?.split(',');
      if (names === undefined && !wanted.test(id)) return null;
      const path = id.replace(/\?.*$/, '');
      const make = () => (names ? collect(names) : pack(path));
      const name = names ? `${called}.json` : `${basename(path, '.geojson')}.json`;
      if (config.command === 'build') {
        const reference = this.emitFile({ type: 'asset', name, source: await make() });
        return `export default import.meta.ROLLUP_FILE_URL_${reference};`;
      }
      for (const file of names?.map(pathOf) ?? [path]) this.addWatchFile(file);
      const address = `${config.base}@packed/${names ? name : `${relative(config.root, path).replaceAll('\\', '/')}.json`}`;
      served.set(address, make);
      return `export default ${JSON.stringify(address)};`;
    },

    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const make = served.get((request.url ?? '').replace(/\?.*$/, ''));
        if (make === undefined) return next();
        make().then((text) => {
          response.setHeader('Content-Type', 'application/json; charset=utf-8');
          response.end(text);
        }, next);
      });
    },
  };
}
