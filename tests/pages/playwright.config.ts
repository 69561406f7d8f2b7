import { defineConfig } from '@playwright/test';
import { launchOptions } from '../../.ci/chromium.mjs';

const port = Number(process.env.PAGES_PORT ?? 4199);

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.page.ts',
  outputDir: '../../test-results',
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  // A busy machine is slow, not broken; a second try that succeeds is reported as flaky.
  expect: { timeout: 15_000 },
  retries: 1,
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}/`,
    locale: 'en-GB',
    timezoneId: 'UTC',
    // What a worker keeps would hide what a test routes; offline.page.ts lets it in.
    serviceWorkers: 'block',
    viewport: { width: 1440, height: 900 },
    // Painting a flight of the map is most of what a page test would wait for; layers.page.ts lets it fly.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: launchOptions({ mayLackWindows: true }),
  },
  webServer: {
    command: `npx vite preview --port ${port} --strictPort`,
    cwd: '../..',
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
