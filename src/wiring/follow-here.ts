import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Measures } from '../core/view/card.ts';
import type { LoadProblem } from '../data/fetch-file.ts';
import type { Store } from '../state/store.ts';
import { unfetched } from './unfetched.ts';

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
    import('../core/here/here.ts').then(
      ({ whatIsHere }) => {
        answer.value = whatIsHere;
      },
      () => {
        asked = false;
        unfetched(report, 'here')();
      },
    );
  });
  return answer;
}
