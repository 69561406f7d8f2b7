import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/pages/**', 'tests/bench/**', 'node_modules/**'],
    environment: 'node',
    // Several things may be running beside: slow is not broken.
    testTimeout: 60_000,
    env: { TZ: 'UTC', LANG: 'C.UTF-8' },
  },
});
