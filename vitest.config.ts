import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/pages/**', 'tests/bench/**', '**/node_modules/**'],
    environment: 'node',
    // Several things may be running beside: slow is not broken.
    testTimeout: 60_000,
    // A file's own modules are still loaded anew for it; what it takes from outside is loaded once.
    pool: 'threads',
    isolate: false,
    // On two cores one of them would stand idle.
    maxWorkers: '100%',
    setupFiles: ['tests/fixed-seed.ts'],
    env: { TZ: 'UTC', LANG: 'C.UTF-8' },
  },
});
