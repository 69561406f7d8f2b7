import { cacheNames, clientsClaim, setCacheNameDetails } from 'workbox-core';
import { getCacheKeyForURL, type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';

/** What `.build/offline-plugin.ts` writes here: every file of the page, with the digest that it must have. */
declare const __SHIPPED_FILES__: PrecacheEntry[];

declare const self: ServiceWorkerGlobalScope;

// Keeps all that was shipped, and nothing else: what other hosts send (map pictures) passes by unstored. A file
// whose bytes are not those of the build is refused, and with it the whole version; the one before stays.
setCacheNameDetails({ prefix: 'khujand' });
const shipped = __SHIPPED_FILES__;
precacheAndRoute(shipped, { ignoreURLParametersMatching: [/./], directoryIndex: 'index.html' });

// The page that brought this worker here is served by it from now on. A newer version waits until it is asked.
clientsClaim();
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') void self.skipWaiting();
  else if (event.data === 'look-over')
    event.waitUntil(forgetDamaged().finally(() => event.ports[0]?.postMessage('done')));
});

const digestOf = async (kept: Response): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-384', await kept.arrayBuffer());
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
};

/** Lets go of what a disk has damaged since it came: it is fetched, and kept, the next time it is asked for. */
async function forgetDamaged(): Promise<void> {
  const cache = await caches.open(cacheNames.precache);
  for (const { url, integrity } of shipped) {
    const key = getCacheKeyForURL(url);
    const kept = key && (await cache.match(key));
    if (key && kept && (await digestOf(kept)) !== integrity) await cache.delete(key);
  }
}
