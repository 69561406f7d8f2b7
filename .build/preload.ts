import { basename } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

const nameOf = (file: string) => basename(file).replace(/\..*$/, '');

/**
 * The built file of a source module and those that it imports in turn. Throws where nothing was built of it.
 */
export function modulesOf(bundle: Rolldown.OutputBundle, source: string): string[] {
  const chunk = Object.values(bundle).find(
    (item) => item.type === 'chunk' && item.facadeModuleId?.endsWith(`/${source}`),
  );
  if (chunk?.type !== 'chunk') throw new Error(`nothing to preload for ${source}`);
  return [chunk.fileName, ...chunk.imports];
}

/**
 * Names in the built page the data files (by their names without hash and ending) that its script will ask for
 * first, so that the browser fetches them beside the script instead of after it. Stops the build where a name is of
 * nothing that was built.
 */
export function preload(data: readonly string[]): Plugin {
  return {
    name: 'preload-first-view',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) =>
        data.map((wanted) => {
          const asset = Object.values(bundle).find(
            (item) =>
              item.type === 'asset' &&
              item.names.some((name) => nameOf(name) === wanted) &&
              /json$/.test(item.fileName),
          );
          if (asset === undefined) throw new Error(`nothing to preload for ${wanted}`);
          const attrs = { rel: 'preload', as: 'fetch', href: `./${asset.fileName}`, crossorigin: true };
          return { tag: 'link', attrs, injectTo: 'head' as const };
        }),
    },
  };
}
