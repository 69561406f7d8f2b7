import { type ReadonlySignal, signal } from '@preact/signals';
import type { Choices } from '../../core/page/choices.ts';

/** The one store of choices: read as a signal, changed only through `update`. */
export type Store = {
  readonly choices: ReadonlySignal<Choices>;
  update(change: Partial<Choices>): void;
};

/** A store that starts with `initial`; every value it holds is frozen. */
export function createStore(initial: Choices): Store {
  const choices = signal<Choices>(Object.freeze({ ...initial }));
  return {
    choices,
    update(change) {
      choices.value = Object.freeze({ ...choices.value, ...change });
    },
  };
}
