import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { packCollection } from '../../src/core/atlas/wire/pack.ts';
import { firstViewFile, type LargeFiles } from './first-view.ts';

const wanted = /\.geojson\?wire$/;
const together = /^together:(?:([\w-]+)=)?([\w-]+(?:,[\w-]+)*)$/;

const firstView = 'first-view:outlines';
const behindFirstView = ['borders', 'changes', 'countries', 'releases'];

const readJson = async (path: string) => JSON.parse(await readFile(path, 'utf8'));

/**
 * Lets the page import three kinds of addresses. `x.geojson?wire` is the collection in packed form;
 * `together:a,b` is one file of the members a and b, each as it stands in `geodata` (small files are cheaper
 * to fetch as one), `together:late=a,b` names it `late`; `first-view:outlines` is the file of the first view (`first-view.ts`). A build writes hashed .json files, which static hosts serve compressed; the development
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

  async function outline(): Promise<string> {
    const read = behindFirstView.map(async (name) => [name, await readJson(pathOf(name))] as const);
    return firstViewFile(Object.fromEntries(await Promise.all(read)) as LargeFiles);
  }

  /** What makes the file of an address, its name, and the files of `geodata` behind it; null for others' addresses. */
  function recipe(id: string) {
    if (id.slice(1) === firstView)
      return {
        name: 'first-view.json',
        make: outline,
        from: behindFirstView.map(pathOf),
      };
    const [, called = 'together', members] = together.exec(id.slice(1)) ?? [];
    const names = members?.split(',');
    if (names) return { name: `${called}.json`, make: () => collect(names), from: names.map(pathOf) };
    if (!wanted.test(id)) return null;
    const path = id.replace(/\?.*$/, '');
    return { name: `${basename(path, '.geojson')}.json`, make: () => pack(path), from: [path] };
  }

  return {
    name: 'packed-geojson',
    enforce: 'pre',

    configResolved(resolved) {
      config = resolved;
    },

    resolveId: (id) => (together.test(id) || id === firstView ? `\0${id}` : null),

    async load(id) {
      const found = recipe(id);
      if (found === null) return null;
      const { name, make, from } = found;
      if (config.command === 'build') {
        const reference = this.emitFile({ type: 'asset', name, source: await make() });
        return `export default import.meta.ROLLUP_FILE_URL_${reference};`;
      }
      for (const file of from) this.addWatchFile(file);
      const address = `${config.base}@packed/${name}`;
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
