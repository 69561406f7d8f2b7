import { computed, type ReadonlySignal } from '@preact/signals';
import type { Choices } from '../../core/page/choices.ts';

/**
 * The choices that decide what is drawn: all but where the map stands, which is always null here, so that moving the
 * map derives nothing anew.
 */
export function drawnChoices(choices: ReadonlySignal<Choices>): ReadonlySignal<Choices> {
  let last: Choices | null = null;
  return computed(() => {
    const next: Choices = { ...choices.value, viewpoint: null };
    const keys = Object.keys(next) as (keyof Choices)[];
    const known = last;
    if (known && keys.every((key) => next[key] === known[key])) return known;
    last = next;
    return next;
  });
}
