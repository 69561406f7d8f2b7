import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { ownScript } from '../../data/page/own-script.ts';
import { shippedAddress } from '../../data/page/shipped-address.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Notice } from '../../panels/page/notice.tsx';
import { keepOffline, type Offline } from '../../state/offline/offline.ts';

/** Whether and how the page is kept; null before that is known. */
export const kept = signal<Offline | null>(null);

/**
 * Keeps the page for use without a network, and offers a newer version when one has come. `openedUnder` is the worker under
 * which the page was opened.
 */
export function followUpdates(
  notice: Signal<Notice | null>,
  lateWords: ReadonlySignal<LateWords | null>,
  openedUnder: ServiceWorker | null,
): void {
  const address = ownScript(shippedAddress('service-worker.js'));
  const offline = keepOffline(address, navigator.serviceWorker, openedUnder, () => location.reload());
  kept.value = offline;
  effect(() => {
    const words = lateWords.value?.offline;
    if (!words) return;
    if (offline.takenElsewhere.value)
      // The files of the version that is open here are gone with it.
      notice.value = {
        ...offer(words.takenElsewhere, words.reload, () => location.reload()),
        explains: true,
      };
    else if (offline.updateWaits.value)
      notice.value = offer(words.updateReady, words.takeUpdate, offline.takeUpdate);
  });
}

const offer = (text: string, label: string, run: () => void): Notice => ({
  text,
  retry: false,
  action: { label, run },
});
