import { build, type Plugin, type Rolldown } from 'vite';
import { folderOf, languagePage } from './language-page.ts';
import { modulesOf } from './preload.ts';
import { readShipped } from './shipped.ts';
import { withoutScript } from './without-script.ts';

type Program = typeof import('../src/prerender.tsx');

/** The program that draws the first view without a browser, built as one module and run at once. */
async function programOf(entry: string): Promise<Program> {
  const { output } = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      write: false,
      target: 'node20',
      rolldownOptions: { output: { format: 'es', codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  const chunks = output.filter((file) => file.type === 'chunk');
  if (chunks.length !== 1 || !chunks[0])
    throw new Error(`${entry}: builds to ${chunks.length} chunks, not one`);
  const code = Buffer.from(chunks[0].code).toString('base64');
  return import(/* @vite-ignore */ `data:text/javascript;base64,${code}`) as Promise<Program>;
}

/** The address of the site from what the builder gave, with a slash at its end. Throws where it is no web address. */
export function siteOf(given: string | undefined): string | null {
  if (!given) return null;
  const { href, protocol } = new URL(given.endsWith('/') ? given : `${given}/`);
  if (!/^https?:$/.test(protocol)) throw new Error(`SITE: ${given} is no web address`);
  return href;
}

/** The text of a data file of the build, by the name that it had before its hash. */
function textOf(bundle: Rolldown.OutputBundle, name: string): string {
  const file = Object.values(bundle).find((item) => item.type === 'asset' && item.names.includes(name));
  if (file?.type !== 'asset') throw new Error(`the build has no ${name}`);
  return typeof file.source === 'string' ? file.source : Buffer.from(file.source).toString();
}

/**
 * Writes the answer into the built page, and a page like it for every other language into a folder of its own, so
 * that it is read before any script runs, and without one.
 */
export function prerender(entry: string, site: string | null): Plugin {
  let root = '';
  let program: Promise<Program>;
  return {
    name: 'prerender',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    buildStart() {
      program = programOf(entry);
      // Told where it is awaited.
      program.catch(() => {});
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('there is no index.html to write the answer into');
        const html = String(page.source);
        const outlines = JSON.parse(textOf(bundle, 'first-view.json'));
        const { languages, prerender: answerIn } = await program;
        const style = this.emitFile({
          type: 'asset',
          name: 'without-script.css',
          source: withoutScript(root),
        });
        const styleWithoutScript = this.getFileName(style);
        for (const lang of languages) {
          const answer = await answerIn((name) => readShipped(root, name), outlines, lang);
          const modules = modulesOf(bundle, `src/i18n/page/words.${lang}.ts`);
          const source = languagePage(html, { lang, languages, answer, modules, styleWithoutScript, site });
          if (lang === 'en') page.source = source;
          else this.emitFile({ type: 'asset', fileName: `${folderOf(lang)}index.html`, source });
        }
      },
    },
  };
}
