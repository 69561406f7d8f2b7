import type { ReadonlySignal } from '@preact/signals';
import type { LiveView, MeasureView } from '../../core/measure/measure-view.ts';
import type { MeasureKind } from '../../core/measure/measurement.ts';
import type { MeasureIntents } from './measure-intents.ts';

/** What is kept, or waits for the reader's word before it is. */
export type KeptState = {
  /** A drawing that was under way when its page ended. */
  readonly interrupted: { readonly kind: MeasureKind; readonly points: number } | null;
  /** Measurements that a newer version of the page has written: kept, not shown. */
  readonly newer: number;
  /** Measurements that a link brought. */
  readonly linked: number;
};

/** The measuring tool as its panels see it. `live` changes with every movement of the pointer, `view` rarely. */
export type Measuring = {
  readonly view: ReadonlySignal<MeasureView | null>;
  readonly live: ReadonlySignal<LiveView | null>;
  /** The last news as a sentence, for those who hear it. */
  readonly news: ReadonlySignal<string>;
  /** What one pixel is on the ground at the present zoom, metres. */
  readonly handM: ReadonlySignal<number>;
  readonly kept: ReadonlySignal<KeptState>;
  readonly intents: MeasureIntents;
};
