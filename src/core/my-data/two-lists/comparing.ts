import type { VerdictCode } from '../../exchange/verdict.ts';
import type { FileProblem } from '../import-problem.ts';
import type { Comparison, MatchAnswer } from './comparison.ts';

/** The published ledger among the lists to compare with; no file has such an id. */
export const publishedLedger = 'published';

/**
 * Why two lists could not be compared: the second could not be read, one is too long, or the browser gave up; or why the
 * comparison is not on the map.
 */
export type ComparingProblem =
  | { readonly kind: 'unread'; readonly problem: FileProblem }
  | { readonly kind: 'too-many'; readonly most: number }
  | { readonly kind: 'failed' }
  | { readonly kind: 'undrawn' };

/** How far the comparison of a file with another list is. What was found stays while it is looked for anew. */
export type Comparing = {
  /** The other file's id, or `publishedLedger`. */
  readonly with: string;
  /** 0…1 while it is at work, null when it has ended. */
  readonly share: number | null;
  readonly comparison: Comparison | null;
  /** The published ledger's own verdict; a file's stands with the file. */
  readonly publishedVerdict: VerdictCode | null;
  readonly problem: ComparingProblem | null;
  /** The map is to show it instead of its files, and does not yet. */
  readonly undrawn?: boolean;
};

/**
 * What the reader has answered, and the newest answer, which takes the place of older ones: on the same two, and that one
 * of them is the same as another.
 */
export const withAnswer = (answers: readonly MatchAnswer[], answer: MatchAnswer): readonly MatchAnswer[] => [
  ...answers.filter(({ a, b, same }) => {
    const [ofA, ofB] = [a === answer.a, b === answer.b];
    return !(ofA && ofB) && !(same && answer.same && (ofA || ofB));
  }),
  answer,
];
