/** Milliseconds for which the page waits; the worker goes on behind it. */
const longest = 5000;

/** Has the service worker let go of kept files that were damaged, so that they are fetched anew; resolves when that is done. */
export function healKept(workers: Pick<ServiceWorkerContainer, 'controller'> | undefined): Promise<void> {
  const worker = workers?.controller;
  if (!worker) return Promise.resolve();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => resolve());
    port1.start();
    setTimeout(resolve, longest);
    worker.postMessage('look-over', [port2]);
  });
}
