import { createMeasurementKeeper } from '../../data/measure/kept-measurements.ts';
import { createLeftUnsaved } from '../../state/measure/left-unsaved.ts';
import { localStore } from '../../state/page/preferences.ts';
import type { Surroundings } from './keep-measurements.ts';

const prefix = 'khujand-measuring-';

/** The browser's part of keeping measurements: this tab's name, the tabs that are open, and word from the others. */
export function browserTabs(fallBack: (on: boolean) => void): Surroundings {
  const tab = `${Date.now().toString(36).padStart(9, '0')}-${crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36)}`;
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('khujand-measurements') : null;
  // Held until the page ends, however it ends: so others know that the tab is open.
  void navigator.locks?.request(prefix + tab, () => new Promise(() => {}));
  return {
    keeper: createMeasurementKeeper(),
    tab,
    async openTabs() {
      const { held = [] } = (await navigator.locks?.query()) ?? {};
      return new Set(held.flatMap(({ name }) => (name?.startsWith(prefix) ? name.slice(prefix.length) : [])));
    },
    tell: () => channel?.postMessage(null),
    hear: (changed) => channel?.addEventListener('message', changed),
    leaving: (left) => addEventListener('pagehide', left),
    left: createLeftUnsaved(localStore()),
    fallBack,
  };
}
