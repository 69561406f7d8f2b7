import { type Browser, chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { launchOptions } from '../../.ci/chromium.mjs';

/** Builds a page and serves it: the project's with its own settings, any other with plain ones. */
export async function serve(root: string, port: number) {
  const own = root === process.cwd();
  const outDir = `${process.cwd()}/.cache/bench-${port}`;
  await build({
    root,
    configFile: own ? `${root}/vite.config.ts` : false,
    base: './',
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
    worker: { format: 'es' },
  });
  const server = await preview({
    root,
    configFile: false,
    logLevel: 'error',
    build: { outDir },
    preview: { port, strictPort: true },
  });
  return { url: `http://localhost:${port}/`, folder: outDir, close: () => server.close() };
}

/** The browser in which both pages are measured. */
export function launch(): Promise<Browser> {
  return chromium.launch(launchOptions());
}
