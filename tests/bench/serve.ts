import { type Browser, chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { findChromium } from '../../.ci/chromium.mjs';

/** Builds a page with the project's own settings and serves it. */
export async function serve(root: string, port: number) {
  const outDir = `${process.cwd()}/.cache/bench-${port}`;
  await build({
    root,
    configFile: `${process.cwd()}/vite.config.ts`,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
  });
  const server = await preview({
    root,
    configFile: false,
    logLevel: 'error',
    build: { outDir },
    preview: { port, strictPort: true },
  });
  return { url: `http://localhost:${port}/`, close: () => server.close() };
}

/** The browser in which both pages are measured. */
export function launch(): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
