import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Measures } from '../../core/atlas/card.ts';
import type { LoadProblem } from '../../data/atlas/fetch-file.ts';
import type { Store } from '../../state/page/store.ts';
import { loadFailure } from '../page/load-failure.ts';

/** The code that answers "What is here?", fetched when it is first asked; null until then. */
export function followHere(
  { choices }: Store,
  report: (problem: LoadProblem) => void,
): ReadonlySignal<Measures['here']> {
  const answer = signal<Measures['here']>(null);
  let asked = false;
  effect(() => {
    if (asked || choices.value.selection?.layer !== 'here') return;
    asked = true;
    import('../../core/here/here.ts').then(
      ({ whatIsHere }) => {
        answer.value = whatIsHere;
      },
      () => {
        asked = false;
        loadFailure(report, 'here')();
      },
    );
  });
  return answer;
}
