import type { Plugin } from 'vite';

/** Chromium compiles all of a file that begins so while the file comes, beside the page's own thread. */
const mark = '//# allFunctionsCalledOnLoad\n';

/**
 * Marks the chunks that stand before the first view as to be compiled at once: else each function is compiled when it
 * is first called, on the page's own thread. Other browsers see a comment. Stops the build where there is no such chunk.
 * https://github.com/WICG/explicit-javascript-compile-hints-file-based
 */
export function compileAtOnce(chunks: readonly string[]): Plugin {
  return {
    name: 'compile-at-once',
    apply: 'build',
    generateBundle: {
      // What is put ahead of the code by others comes after the mark: it must be the first of the file.
      order: 'post',
      handler(_, bundle) {
        for (const wanted of chunks) {
          const chunk = Object.values(bundle).find((item) => item.type === 'chunk' && item.name === wanted);
          if (chunk?.type !== 'chunk') throw new Error(`there is no chunk ${wanted} to compile at once`);
          chunk.code = mark + chunk.code;
        }
      },
    },
  };
}
