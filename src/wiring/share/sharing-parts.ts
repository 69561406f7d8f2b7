import type { ReadonlySignal } from '@preact/signals';
import type { Atlas } from '../../core/atlas/atlas.ts';
import type { LangId } from '../../core/page/choices.ts';
import type { View } from '../../core/page/view.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import type { MapHandle } from '../../map/page/map-handle.ts';
import type { Measuring } from '../../panels/measure/measuring.ts';
import type { OpenMyData } from '../my-data/my-data.ts';

/** What can be handed on: all that the page shows, in words and on the map. */
export type SharingParts = {
  readonly map: MapHandle;
  /** With all its geometry: a picture is larger than the page, or framed closer. */
  readonly view: ReadonlySignal<View | null>;
  readonly atlas: ReadonlySignal<Atlas | null>;
  readonly words: ReadonlySignal<Words>;
  readonly lateWords: ReadonlySignal<LateWords | null>;
  readonly lang: ReadonlySignal<LangId>;
  readonly myData: ReadonlySignal<OpenMyData | null>;
  readonly measuring: ReadonlySignal<Measuring | null>;
};

/** The words of a language. */
export type Spoken = { readonly words: Words; readonly lateWords: LateWords };
