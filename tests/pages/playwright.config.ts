import { defineConfig } from '@playwright/test';
import { findChromium } from '../../.ci/chromium.mjs';

const executablePath = findChromium();

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.page.ts',
  outputDir: '../../test-results',
  workers: 2,
  fullyParallel: true,
  timeout: 30_000,
  retries: 0,
  reporter: 'list',
  use: {
    baseURL: 'http://localhost:4199/',
    locale: 'en-GB',
    timezoneId: 'UTC',
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'npx vite preview --port 4199 --strictPort',
    cwd: '../..',
    url: 'http://localhost:4199/',
    reuseExistingServer: false,
  },
});
