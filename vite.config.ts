import { defineConfig } from 'vite';
import { devPolicy } from './.build/dev-policy.ts';
import { firstChunk } from './.build/first-chunk.ts';
import { leafletTextOnly } from './.build/leaflet-text-only.ts';
import { preload } from './.build/preload.ts';
import { wirePlugin } from './geodata/pipeline/wire-plugin.ts';

export default defineConfig({
  base: './',
  plugins: [
    wirePlugin(),
    leafletTextOnly(),
    devPolicy(),
    preload({
      data: ['borders', 'changes', 'together'],
      modules: ['src/i18n/en/words.ts'],
    }),
  ],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 300,
    rolldownOptions: {
      output: { codeSplitting: { groups: [firstChunk()] } },
    },
  },
  worker: { format: 'es' },
  server: { port: 5173 },
  preview: { port: 4173 },
});
