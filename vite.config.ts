import { defineConfig } from 'vite';
import { apiPlugin } from './.build/api/api-plugin.ts';
import { compileAtOnce } from './.build/compile-at-once.ts';
import { devPolicy } from './.build/dev-policy.ts';
import { firstChunk } from './.build/first-chunk.ts';
import { leafletTextOnly } from './.build/leaflet-text-only.ts';
import { leanLeaflet } from './.build/lean-leaflet.ts';
import { licencesPlugin } from './.build/licences-plugin.ts';
import { offlinePlugin } from './.build/offline-plugin.ts';
import { preload } from './.build/preload.ts';
import { prerender, siteOf } from './.build/prerender.ts';
import { scriptPlugin } from './.build/script-plugin.ts';
import { wirePlugin } from './geodata/pipeline/wire-plugin.ts';

const licences = licencesPlugin();
const site = siteOf(process.env.SITE);

export default defineConfig({
  base: './',
  plugins: [
    wirePlugin(),
    leafletTextOnly(),
    leanLeaflet(),
    devPolicy(),
    preload(['first-view', 'together']),
    prerender('src/prerender.tsx', site),
    apiPlugin(site),
    compileAtOnce(['first']),
    licences.list,
    scriptPlugin('src/khujand-map.ts', 'khujand-map.js'),
    offlinePlugin('src/service-worker.ts', [licences.collect()]),
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
  worker: { format: 'es', plugins: () => [licences.collect()] },
  server: { port: 5173 },
  preview: { port: 4173 },
});
