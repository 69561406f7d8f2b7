import { defineConfig } from 'vite';
import { devPolicy } from './.build/dev-policy.ts';
import { leafletTextOnly } from './.build/leaflet-text-only.ts';
import { offlinePlugin } from './.build/offline-plugin.ts';
import { wirePlugin } from './geodata/pipeline/wire-plugin.ts';

export default defineConfig({
  base: './',
  plugins: [wirePlugin(), leafletTextOnly(), devPolicy(), offlinePlugin('src/service-worker.ts')],
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
