import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import { addLinked } from '../../core/measure/list.ts';
import { listText, readList } from '../../core/measure/measurement-text.ts';
import type { MeasureStore } from '../../state/measure/measure-store.ts';
import type { Store } from '../../state/page/store.ts';

/** Longest link that can be relied on to arrive whole. */
const longestLink = 8000;

/**
 * Keeps the list in the address and shows what an address brings, once what the browser keeps is `ready`. Gives the length that the link would have
 * where that is too long; then the list is left out of it.
 */
export function followMeasureAddress(
  measure: MeasureStore,
  store: Store,
  ready: Promise<void>,
): ReadonlySignal<number | null> {
  const tooLong = signal<number | null>(null);
  const list = computed(() => measure.state.value.list);
  const text = computed(() => listText(list.value));
  const inAddress = computed(() => store.choices.value.measurements);
  let written: string | null = '';
  const follow = () => {
    const arrived = inAddress.value;
    if (arrived !== written && arrived !== '') {
      written = arrived;
      untracked(() => measure.update((state) => addLinked(state, readList(arrived))));
    }
    const whole = text.value;
    const rest = location.href.replace(/([#&])measure=[^&]*/, '$1').length;
    const length = rest + '&measure='.length + encodeURIComponent(whole).length;
    const isTooLong = whole !== '' && length > longestLink;
    tooLong.value = isTooLong ? length : null;
    written = isTooLong ? '' : whole;
    if (written !== arrived) untracked(() => store.update({ measurements: written ?? '' }));
  };
  void ready.then(() => effect(follow));
  return tooLong;
}
