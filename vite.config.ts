import { defineConfig } from 'vite';
import { devPolicy } from './.build/dev-policy.ts';
import { leafletTextOnly } from './.build/leaflet-text-only.ts';
import { wirePlugin } from './geodata/pipeline/wire-plugin.ts';

export default defineConfig({
  base: './',
  plugins: [wirePlugin(), leafletTextOnly(), devPolicy()],
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
