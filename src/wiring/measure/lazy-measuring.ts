import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { FeatureRef } from '../../core/measure/measurement.ts';
import type { LoadProblem } from '../../data/atlas/fetch-file.ts';
import type { Measuring } from '../../panels/measure/measuring.ts';
import { remembersMeasurements } from '../../state/measure/measure-keys.ts';
import { localStore } from '../../state/page/preferences.ts';
import { whenKnown } from '../../state/page/when-known.ts';
import { loadFailure } from '../page/load-failure.ts';
import type { MeasuringParts } from './measuring-parts.ts';

export type MeasuringDoor = {
  readonly measuring: ReadonlySignal<Measuring | null>;
  /** Opens the Measure tab with a feature of the map on its list. */
  measureFeature(ref: FeatureRef): void;
  /** From now on, once the first view stands. */
  watch(): void;
};

/**
 * Fetches the measuring tool once it is needed: its tab is open, the address carries measurements, or a visit
 * before left some.
 */
export function createLazyMeasuring(
  parts: () => MeasuringParts,
  report: (problem: LoadProblem) => void,
): MeasuringDoor {
  const failed = loadFailure(report, 'measure');
  const measuring = signal<Measuring | null>(null);
  let opening: Promise<Measuring> | null = null;

  function open(): Promise<Measuring> {
    // Nothing is measured, snapped to or put on the list before the geometry itself is here.
    opening ??= Promise.all([import('./measuring.ts'), whenKnown(parts().atlas)]).then(
      ([{ createMeasuring }]) => {
        const made = createMeasuring(parts());
        measuring.value = made;
        return made;
      },
    );
    opening.catch(() => {
      opening = null;
    });
    return opening;
  }
  return {
    measuring,
    measureFeature(ref) {
      parts().store.update({ tab: 'measure' });
      open().then(({ intents }) => intents.addFeature(ref), failed);
    },
    watch() {
      if (remembersMeasurements(localStore())) open().catch(failed);
      effect(() => {
        const { tab, measurements } = parts().store.choices.value;
        if (tab === 'measure' || measurements !== '') open().catch(failed);
      });
    },
  };
}
