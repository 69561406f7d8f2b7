import type { Plugin } from 'vite';

const leaflet = /[\\/]leaflet[\\/]dist[\\/]leaflet-src\.esm\.js$/;

/** Statements of Leaflet 1.9.4 that parse a string as markup. */
const markup = /^(?!\s*\*).*\.innerHTML = /gm;
const expected = 10;

/** The cross of a popup is written as markup; as text it is only the cross. */
const closeButton = `'<span aria-hidden="true">&#215;</span>'`;

/** Leaflet's source with every string it would parse as markup set as text instead. */
export function withoutMarkup(source: string): string {
  const found = source.match(markup)?.length ?? 0;
  if (found !== expected || !source.includes(closeButton))
    throw new Error(`leaflet: ${found} statements that parse markup, ${expected} expected; read them anew`);
  return source.replaceAll('.innerHTML = ', '.textContent = ').replace(closeButton, `'\\u00d7'`);
}

/**
 * Lets Leaflet live under `require-trusted-types-for 'script'`, and lets no text of a data file become markup in
 * it, whichever tool hands it over. Elements (popups, icons) are taken as before.
 */
export function leafletTextOnly(): Plugin {
  return {
    name: 'leaflet-text-only',
    enforce: 'pre',
    config: () => ({
      resolve: { alias: [{ find: /^leaflet$/, replacement: 'leaflet/dist/leaflet-src.esm.js' }] },
      // Bundled ahead of time it would pass this by.
      optimizeDeps: { exclude: ['leaflet', 'leaflet/dist/leaflet-src.esm.js'] },
    }),
    transform(code, id) {
      if (!leaflet.test(id.replace(/\?.*$/, ''))) return null;
      return { code: withoutMarkup(code), map: null };
    },
  };
}
