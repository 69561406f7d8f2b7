import type { ReadonlySignal } from '@preact/signals';
import type { TaskWords } from '../i18n/en/tasks.ts';
import type { MapHandle } from '../map/map-view.ts';
import { createPoliteGestures } from '../map/polite-gestures.ts';

/** Makes the map a good guest on the page it is shown on. */
export const joinHost = (map: MapHandle, tasks: ReadonlySignal<TaskWords | null>) =>
  map.attach((leaflet) => createPoliteGestures(leaflet, () => tasks.value?.embed.wheel ?? ''));
