import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/pages/**', 'tests/bench/**', 'node_modules/**'],
    environment: 'node',
    env: { TZ: 'UTC', LANG: 'C.UTF-8' },
  },
});
