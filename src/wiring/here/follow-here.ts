import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Measures } from '../../core/atlas/card.ts';
import { answersFor, noAnswers } from '../../core/here/here-selection.ts';
import type { LoadProblem } from '../../data/atlas/fetch-file.ts';
import type { Store } from '../../state/page/store.ts';
import { loadFailure } from '../page/load-failure.ts';

type Answers = Pick<Measures, 'here' | 'answerAt' | 'answerFor'>;

/** The code that answers what is at a place, fetched when a place is first chosen; null until then. */
export function followHere(
  { choices }: Store,
  report: (problem: LoadProblem) => void,
): ReadonlySignal<Answers> {
  const answers = signal<Answers>(noAnswers);
  let asked = false;
  effect(() => {
    if (asked || !answersFor(choices.value.selection)) return;
    asked = true;
    Promise.all([import('../../core/here/here.ts'), import('../../core/here/place-answer.ts')]).then(
      ([{ whatIsHere: here }, { answerAt, answerFor }]) => {
        answers.value = { here, answerAt, answerFor };
      },
      () => {
        asked = false;
        loadFailure(report, 'here')();
      },
    );
  });
  return answers;
}
