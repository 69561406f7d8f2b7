import { effect, type ReadonlySignal } from '@preact/signals';

/** The first value of a signal that is not null, now or later. */
export function whenKnown<T>(signal: ReadonlySignal<T | null>): Promise<T> {
  return new Promise((resolve) => {
    let stop = () => {};
    let known = false;
    stop = effect(() => {
      const { value } = signal;
      if (value === null || known) return;
      known = true;
      resolve(value);
      // The effect may be in its very first run.
      queueMicrotask(() => stop());
    });
  });
}
