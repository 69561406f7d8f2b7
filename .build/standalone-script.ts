import { build, type Plugin, type Rolldown } from 'vite';

/**
 * The code of one script that stands alone: a classic script without imports, for places that take nothing else
 * (a service worker, another person's page).
 */
export async function standaloneScript(entry: string, plugins: Plugin[] = []): Promise<string> {
  const result = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins,
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput;
  const [chunk, ...others] = result.output;
  if (others.length > 0) throw new Error(`${entry}: builds to more than one file`);
  return chunk.code;
}
