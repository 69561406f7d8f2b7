import type { ReadonlySignal } from '@preact/signals';
import type { Position } from 'geojson';
import type { Atlas } from '../../core/atlas/atlas.ts';
import type { Snap } from '../../core/measure/snap-index.ts';
import type { View } from '../../core/page/view.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import type { MapHandle } from '../../map/page/map-handle.ts';
import type { Store } from '../../state/page/store.ts';

/** What measuring needs of the page. */
export type MeasuringParts = {
  readonly store: Store;
  readonly atlas: ReadonlySignal<Atlas | null>;
  readonly view: ReadonlySignal<View | null>;
  readonly map: MapHandle;
  readonly words: ReadonlySignal<Words>;
  readonly lateWords: ReadonlySignal<LateWords | null>;
  readonly lang: ReadonlySignal<string>;
};

/** Where the pointer is: what it would add, and what it is snapped to. */
export type Ahead = { readonly path: readonly Position[]; readonly snap: Snap | null };
