import { defineConfig } from 'vite';
import { wirePlugin } from './geodata/pipeline/wire-plugin.ts';

export default defineConfig({
  base: './',
  plugins: [wirePlugin()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 250,
  },
  worker: { format: 'es' },
  server: { port: 5173 },
  preview: { port: 4173 },
});
