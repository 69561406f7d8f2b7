import { signal } from '@preact/signals';
import type { Atlas } from '../../core/atlas/atlas.ts';
import { type CommittedFigures, committedFigures } from '../../core/measure/committed-figures.ts';
import { drawnGeometry } from '../../core/measure/derive-measure.ts';
import { featureOf } from '../../core/measure/features.ts';
import { isDrawn, type Measurement } from '../../core/measure/measurement.ts';

/** Milliseconds of measuring after which the page gets its turn. */
const sliceMs = 12;

/** Measures each geometry once, in slices short enough for the page to stay quick. */
export function createFigures() {
  const made = new WeakMap<Measurement['what'], CommittedFigures>();
  const begun = new WeakSet<Measurement['what']>();
  /** Counts what has been made, so that who reads it follows. */
  const count = signal(0);

  function run(what: Measurement['what'], steps: Generator<void, CommittedFigures>) {
    const until = performance.now() + sliceMs;
    for (;;) {
      const { done, value } = steps.next();
      if (done) {
        made.set(what, value);
        count.value = count.peek() + 1;
        return;
      }
      if (performance.now() > until) return void setTimeout(run, 0, what, steps);
    }
  }

  return {
    of(measurement: Measurement): CommittedFigures | null {
      count.value;
      return made.get(measurement.what) ?? null;
    },
    /** Measures what has not been measured; features that are not loaded yet wait. */
    follow(list: readonly Measurement[], atlas: Atlas) {
      for (const { what } of list) {
        if (begun.has(what)) continue;
        const geometry = isDrawn(what) ? drawnGeometry(what) : featureOf(atlas, what)?.geometry;
        if (!geometry) continue;
        begun.add(what);
        run(what, committedFigures(geometry, !isDrawn(what)));
      }
    },
  };
}
