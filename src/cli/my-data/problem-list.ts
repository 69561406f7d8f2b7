import type { CheckProblem } from './file-report.ts';

/** Problems of features that are listed; those of the file itself always are. */
const mostListed = 10_000;

/** The problems of a file as they are found: the first of them, how many, and how many of each kind. */
export function createProblemList() {
  /** Those of the file itself: few, and ahead of those of its features. */
  const ofFile: CheckProblem[] = [];
  const ofFeatures: CheckProblem[] = [];
  const counts = new Map<string, number>();
  let total = 0;
  const count = (code: string) => void counts.set(code, (counts.get(code) ?? 0) + 1);
  return {
    add(problem: CheckProblem): void {
      total++;
      count(problem.code);
      if (problem.feature === null) ofFile.push(problem);
      else if (ofFeatures.length < mostListed) ofFeatures.push(problem);
    },
    /** Counts one that is told elsewhere. */
    count,
    has: (code: string): boolean => counts.has(code),
    total: (): number => total,
    byCode: (): Readonly<Record<string, number>> => Object.fromEntries(counts),
    listed: (): readonly CheckProblem[] => [...ofFile, ...ofFeatures],
  };
}
