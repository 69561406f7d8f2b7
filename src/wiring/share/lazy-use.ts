import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Subject } from '../../core/share/subject.ts';
import type { LoadProblem } from '../../data/atlas/fetch-file.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Notice } from '../../panels/page/notice.tsx';
import type { UseModel } from '../../panels/share/use-model.ts';
import type { Store } from '../../state/page/store.ts';
import { whenKnown } from '../../state/page/when-known.ts';
import type { WordPart } from '../language/locale.ts';
import { loadFailure } from '../page/load-failure.ts';
import { reloadHealed } from '../page/reload.ts';
import type { Paper } from './paper.ts';
import type { SharingParts } from './sharing-parts.ts';

type Page = {
  readonly parts: () => SharingParts;
  readonly store: Store;
  readonly paper: ReadonlySignal<Paper | null>;
  readonly notice: Signal<Notice | null>;
  readonly report: (problem: LoadProblem) => void;
  /** Shows the panel, or takes it away. */
  readonly dialogs: { readonly openUse: (on: boolean) => void };
  readonly locale: { readonly lateWords: Pick<WordPart<LateWords>, 'open'> };
};

const loadUse = () => import('./use.ts');

/**
 * The panel “Use this”: what it needs is fetched (the code by `load`) when it is first opened. Where that fails the panel
 * says so and offers another try, then to load the page anew: it may be of a version that is gone.
 */
export function createLazyUse(
  { parts, store, paper, notice, report, dialogs: { openUse: open }, locale }: Page,
  load = loadUse,
  reload: () => void = reloadHealed,
) {
  const model = signal<UseModel | 'failed' | null>(null);
  let asked = 0;
  let failures = 0;
  let last: Subject | null = null;

  async function useThis(wanted: Subject | null) {
    const turn = ++asked;
    last = wanted;
    model.value = null;
    open(true);
    const { atlas, lateWords } = parts();
    try {
      const [{ openUse, printing }] = await Promise.all([load(), whenKnown(atlas), locale.lateWords.open()]);
      failures = 0;
      const print = printing({ ...parts(), paper, notice });
      if (turn === asked) model.value = openUse(wanted, parts(), store.choices.value, print);
    } catch {
      failures++;
      if (turn !== asked) return;
      model.value = 'failed';
      // There is no panel without its words.
      if (lateWords.value) return;
      open(false);
      loadFailure(report, 'use')();
    }
  }
  return {
    model,
    intents: {
      useThis: (subject: Subject | null) => void useThis(subject),
      useAgain: () => (failures > 1 ? reload() : void useThis(last)),
      closeUse() {
        asked++;
        open(false);
      },
    },
  };
}
