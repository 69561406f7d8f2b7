import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 250,
  },
  worker: { format: 'es' },
  server: { port: 5173 },
  preview: { port: 4173 },
  assetsInclude: ['**/*.geojson'],
});
