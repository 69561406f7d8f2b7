import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Notice } from '../../panels/page/notice.tsx';
import type { Paper } from './paper.ts';
import type { SharingParts } from './sharing-parts.ts';

type Page = Pick<SharingParts, 'words' | 'lateWords'> & {
  readonly paper: ReadonlySignal<Paper | null>;
  readonly notice: Signal<Notice | null>;
};

/** Prints the sheet, or the page where there is none yet; where it cannot be drawn the page says so and offers another try. */
export function printing({ paper, notice, words, lateWords }: Page) {
  return async function print(): Promise<void> {
    try {
      await (paper.value ?? window).print();
    } catch {
      const text = lateWords.value?.paper.failed ?? words.value.notLoaded;
      const again = () => {
        notice.value = null;
        print();
      };
      notice.value = { text, retry: true, again };
    }
  };
}
