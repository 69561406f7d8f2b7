import { basename } from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';

type Wanted = {
  /** Data files by their name without hash and ending. */
  readonly data: readonly string[];
  /** Source files whose chunks are imported when the page runs. */
  readonly modules: readonly string[];
};

const nameOf = (file: string) => basename(file).replace(/\..*$/, '');

/**
 * Names in the built page what its script will ask for first, so that the browser fetches it beside the script
 * instead of after it. Stops the build where a name is of nothing that was built.
 */
export function preload({ data, modules }: Wanted): Plugin {
  return {
    name: 'preload-first-view',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle = {} }) {
        const built = Object.values(bundle);
        const find = (wanted: string, file: string | undefined) => {
          if (file === undefined) throw new Error(`nothing to preload for ${wanted}`);
          return `./${file}`;
        };
        const link = (attrs: Record<string, string | boolean>): HtmlTagDescriptor => ({
          tag: 'link',
          attrs: { ...attrs, crossorigin: true },
          injectTo: 'head',
        });
        return [
          ...data.map((wanted) => {
            const asset = built.find(
              (item) =>
                item.type === 'asset' &&
                item.names.some((name) => nameOf(name) === wanted) &&
                /json$/.test(item.fileName),
            );
            return link({ rel: 'preload', as: 'fetch', href: find(wanted, asset?.fileName) });
          }),
          ...modules.flatMap((wanted) => {
            const chunk = built.find(
              (item) => item.type === 'chunk' && item.facadeModuleId?.endsWith(`/${wanted}`),
            );
            const imported = chunk?.type === 'chunk' ? chunk.imports : [];
            return [find(wanted, chunk?.fileName), ...imported.map((file) => `./${file}`)].map((href) =>
              link({ rel: 'modulepreload', href }),
            );
          }),
        ];
      },
    },
  };
}
