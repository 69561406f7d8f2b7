import type { ReadonlySignal } from '@preact/signals';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import { createPoliteGestures } from '../../map/page/cooperative-gestures.ts';
import type { MapHandle } from '../../map/page/map-handle.ts';

/** Makes the map a good guest on the page it is shown on. */
export const joinHost = (map: MapHandle, lateWords: ReadonlySignal<LateWords | null>) =>
  map.attach((leaflet) => createPoliteGestures(leaflet, () => lateWords.value?.embed.wheel ?? ''));
