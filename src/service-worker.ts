import { clientsClaim, setCacheNameDetails } from 'workbox-core';
import { type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';

/** What `.build/offline-plugin.ts` writes here: every file of the page, with the digest that it must have. */
declare const __SHIPPED_FILES__: PrecacheEntry[];

declare const self: ServiceWorkerGlobalScope;

// Keeps all that was shipped, and nothing else: what other hosts send (map pictures) passes by unstored. A file
// whose bytes are not those of the build is refused, and with it the whole version; the one before stays.
setCacheNameDetails({ prefix: 'khujand' });
precacheAndRoute(__SHIPPED_FILES__, { ignoreURLParametersMatching: [/./], directoryIndex: 'index.html' });

// The page that brought this worker here is served by it from now on. A newer version waits until it is asked.
clientsClaim();
self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void self.skipWaiting();
});
