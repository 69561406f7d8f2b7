import type { ReadonlySignal, Signal } from '@preact/signals';
import type { MapIntents } from '../../core/atlas/marks.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import type { Notice } from '../../panels/page/notice.tsx';
import type { createActions } from '../../state/page/actions.ts';

type Page = {
  readonly actions: Pick<ReturnType<typeof createActions>, 'setBase'>;
  readonly words: ReadonlySignal<Words>;
  readonly notice: Signal<Notice | null>;
};

/** Tells the reader of an online base map that fails or keeps them waiting. */
export function tellOfBases({ actions, words, notice }: Page): Pick<MapIntents, 'baseFailed' | 'baseSlow'> {
  let ofWaiting: Notice | null = null;
  return {
    baseFailed(base) {
      actions.setBase('plain');
      notice.value = { text: words.value.baseFailed(words.value.bases[base]), retry: false };
    },
    baseSlow(base, slow) {
      if (!slow) {
        if (notice.value === ofWaiting) notice.value = null;
        return;
      }
      ofWaiting = {
        text: words.value.baseSlow(words.value.bases[base]),
        retry: false,
        action: { label: words.value.showPlain, run: () => actions.setBase('plain') },
      };
      notice.value = ofWaiting;
    },
  };
}
