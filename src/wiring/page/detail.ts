import { effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { Atlas } from '../../core/atlas/atlas.ts';
import { isOutlineScale, outlinesHold } from '../../core/page/first-answer.ts';
import { type OutlinedPart, outlinedParts } from '../../core/page/with-outlines.ts';
import type { Store } from '../../state/page/store.ts';

const all: ReadonlySet<OutlinedPart> = new Set(outlinedParts);

/**
 * Which parts of the map are drawn with all their geometry: none while outlines do; once the reader is closer, one
 * after the other in calm moments; all at once where outlines are not of what is asked for.
 */
export function followDetail(
  store: Store,
  atlas: ReadonlySignal<Atlas | null>,
  calm: () => Promise<void>,
): ReadonlySignal<ReadonlySet<OutlinedPart>> {
  const whole = signal<ReadonlySet<OutlinedPart>>(new Set());
  let begun = false;

  async function fillIn() {
    for (const part of outlinedParts) {
      await calm();
      whole.value = new Set([...whole.peek(), part]);
    }
  }
  effect(() => {
    const choices = store.choices.value;
    if (!atlas.value || begun) return;
    if (!outlinesHold(choices)) {
      begun = true;
      untracked(() => {
        whole.value = all;
      });
    } else if (!isOutlineScale(choices)) {
      begun = true;
      fillIn();
    }
  });
  return whole;
}
