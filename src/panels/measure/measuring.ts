import type { ReadonlySignal } from '@preact/signals';
import type { LiveView, MeasureView } from '../../core/measure/measure-view.ts';
import type { MeasureIntents } from './measure-intents.ts';

/** The measuring tool as its panels see it. `live` changes with every movement of the pointer, `view` rarely. */
export type Measuring = {
  readonly view: ReadonlySignal<MeasureView | null>;
  readonly live: ReadonlySignal<LiveView | null>;
  /** The last news as a sentence, for those who hear it. */
  readonly news: ReadonlySignal<string>;
  /** What one pixel is on the ground at the present zoom, metres. */
  readonly handM: ReadonlySignal<number>;
  readonly intents: MeasureIntents;
};
