import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { standaloneScript } from './standalone-script.ts';

export type ShippedFile = {
  readonly url: string;
  /** Null where the name already changes with the content. */
  readonly revision: string | null;
  readonly integrity: string;
};

/** Files that only other pages, other programs or the host itself ask for. */
const notForOffline = /(^|\/)(_|\.)|\.map$|^(khujand-map\.js|preview\.png|(schema|api)\/.+)$/;
const hashed = /^assets\/.+-[\w-]{8}\.\w+$/;

/** What must be kept of a file to know it again. */
export function shippedFile(url: string, content: string | Uint8Array): ShippedFile {
  const digest = createHash('sha384').update(content).digest('base64');
  return { url, revision: hashed.test(url) ? null : digest.slice(0, 16), integrity: `sha384-${digest}` };
}

const publicFiles = (directory: string) =>
  readdirSync(directory, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      name: path.slice(directory.length + 1).replaceAll('\\', '/'),
      source: readFileSync(path),
    }));

/** The name in the worker's source that stands for the list of files. */
const placeholder = '__SHIPPED_FILES__';

/** Writes `service-worker.js`, which keeps every file of the build for use without a network. */
export function offlinePlugin(entry: string, plugins: Plugin[] = []): Plugin {
  let publicDir = '';
  let worker = '';
  return {
    name: 'offline',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      publicDir = config.publicDir;
    },
    async buildStart() {
      worker = await standaloneScript(entry, plugins);
      if (worker.split(placeholder).length !== 2) throw new Error(`${entry}: names ${placeholder} not once`);
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = [
          ...Object.values(bundle).map((file) => ({
            name: file.fileName,
            source: file.type === 'chunk' ? file.code : file.source,
          })),
          ...(existsSync(publicDir) ? publicFiles(publicDir) : []),
        ];
        const shipped = files
          .filter(({ name }) => !notForOffline.test(name))
          .map(({ name, source }) => shippedFile(name, source))
          .sort((a, b) => (a.url < b.url ? -1 : 1));
        const source = worker.replace(placeholder, () => JSON.stringify(shipped));
        this.emitFile({ type: 'asset', fileName: 'service-worker.js', source });
      },
    },
  };
}
