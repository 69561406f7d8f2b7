import type { MatchAnswer, UnheededAnswer } from './comparison.ts';

/**
 * The answers that can be followed together, in lists of so many parcels: a parcel is the same as one other at most, and
 * two are not both the same and different. Of answers that contradict each other the first is followed. Time: n.
 */
export function heededAnswers(answers: readonly MatchAnswer[], countA: number, countB: number) {
  const heeded: MatchAnswer[] = [];
  const unheeded: UnheededAnswer[] = [];
  const [sameOfA, sameOfB] = [new Map<number, number>(), new Map<number, number>()];
  const denied = new Set<string>();
  for (const answer of answers) {
    const { a, b, same } = answer;
    const contradicts = same
      ? (sameOfA.get(a) ?? b) !== b || (sameOfB.get(b) ?? a) !== a || denied.has(`${a} ${b}`)
      : sameOfA.get(a) === b;
    if (a > countA || b > countB) unheeded.push({ ...answer, reason: 'no-such-parcel' });
    else if (contradicts) unheeded.push({ ...answer, reason: 'contradicts' });
    else {
      heeded.push(answer);
      if (!same) denied.add(`${a} ${b}`);
      else {
        sameOfA.set(a, b);
        sameOfB.set(b, a);
      }
    }
  }
  return { heeded, unheeded };
}
