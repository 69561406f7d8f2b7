import { type ReadonlySignal, signal } from '@preact/signals';
import type { Subject } from '../../core/share/subject.ts';
import type { LoadProblem } from '../../data/atlas/fetch-file.ts';
import type { UseModel } from '../../panels/share/use-model.ts';
import type { Store } from '../../state/page/store.ts';
import { whenKnown } from '../../state/page/when-known.ts';
import { loadFailure } from '../page/load-failure.ts';
import type { Paper } from './paper.ts';
import type { SharingParts } from './sharing-parts.ts';

type Page = {
  readonly parts: () => SharingParts;
  readonly store: Store;
  readonly paper: ReadonlySignal<Paper | null>;
  /** Shows the panel, or takes it away. */
  readonly open: (on: boolean) => void;
  readonly report: (problem: LoadProblem) => void;
};

/** The panel “Use this”: what it needs is fetched when it is first opened. */
export function createLazyUse({ parts, store, paper, open, report }: Page) {
  const model = signal<UseModel | null>(null);
  let asked = 0;

  async function useThis(wanted: Subject | null) {
    const turn = ++asked;
    model.value = null;
    open(true);
    const { atlas, lateWords } = parts();
    const [{ openUse }] = await Promise.all([import('./use.ts'), whenKnown(atlas), whenKnown(lateWords)]);
    const print = () => void (paper.value ?? window).print();
    if (turn === asked) model.value = openUse(wanted, parts(), store.choices.value, print);
  }
  return {
    model,
    intents: {
      useThis: (subject: Subject | null) => void useThis(subject).catch(loadFailure(report, 'use')),
      closeUse() {
        asked++;
        open(false);
      },
    },
  };
}
