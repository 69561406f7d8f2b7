import { type ReadonlySignal, signal } from '@preact/signals';

/** Whether the page is kept on the device. */
export type OfflineState = 'absent' | 'fetching' | 'ready' | 'failed';

export type Offline = {
  readonly state: ReadonlySignal<OfflineState>;
  /** A newer version waits to be taken into use. */
  readonly updateWaits: ReadonlySignal<boolean>;
  /** Another tab has taken a newer version into use. */
  readonly takenElsewhere: ReadonlySignal<boolean>;
  /** Takes the waiting version into use; the page is loaded anew once it rules. */
  takeUpdate(): void;
};

/** Milliseconds between looks for a newer version while the page is open. */
const lookEvery = 30 * 60_000;

/**
 * Registers the service worker at `address` (in the form the content policy asks for) and follows it. It takes
 * over only when told to: what is open is never replaced unasked. `openedUnder` is the worker that the page had at its start:
 * another tab may have put a newer one in its place since.
 */
export function keepOffline(
  address: string,
  workers: ServiceWorkerContainer | undefined,
  openedUnder: ServiceWorker | null,
  reload: () => void,
): Offline {
  const state = signal<OfflineState>(workers ? 'fetching' : 'absent');
  const updateWaits = signal(false);
  const controller = workers?.controller ?? null;
  const takenElsewhere = signal(openedUnder !== null && controller !== null && controller !== openedUnder);
  let waiting: ServiceWorker | null = null;
  let asked = false;
  let ruled = controller !== null;

  function follow(worker: ServiceWorker | null) {
    if (!worker) return;
    const look = () => {
      if (worker.state === 'installed' && ruled) {
        waiting = worker;
        updateWaits.value = true;
      } else if (worker.state === 'activated') state.value = 'ready';
      else if (worker.state === 'redundant' && state.value === 'fetching') state.value = 'failed';
    };
    worker.addEventListener('statechange', look);
    look();
  }

  function lookAgain(registration: ServiceWorkerRegistration) {
    let last = Date.now();
    const look = () => {
      if (document.visibilityState !== 'visible' || Date.now() - last < lookEvery) return;
      last = Date.now();
      // Without a network there is nothing newer to be had.
      registration.update().catch(() => {});
    };
    document.addEventListener('visibilitychange', look);
    addEventListener('online', look);
  }

  workers?.addEventListener('controllerchange', () => {
    if (asked) reload();
    else if (ruled) {
      updateWaits.value = false;
      takenElsewhere.value = true;
    }
    ruled = true;
  });
  workers?.register(address, { scope: './', updateViaCache: 'none' }).then(
    (registration: ServiceWorkerRegistration | undefined) => {
      // Where workers are blocked, some browsers answer with nothing.
      if (!registration) {
        state.value = 'absent';
        return;
      }
      for (const worker of [registration.active, registration.waiting, registration.installing])
        follow(worker);
      registration.addEventListener('updatefound', () => follow(registration.installing));
      lookAgain(registration);
    },
    () => {
      state.value = workers.controller ? 'ready' : 'failed';
    },
  );

  return {
    state,
    updateWaits,
    takenElsewhere,
    takeUpdate() {
      asked = true;
      waiting?.postMessage('take-over');
    },
  };
}
