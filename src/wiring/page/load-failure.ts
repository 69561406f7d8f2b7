import type { LoadProblem } from '../../data/atlas/fetch-file.ts';

/** What is done where a part of the page cannot be fetched: it is told by its name, and the page goes on. */
export const loadFailure = (report: (problem: LoadProblem) => void, part: string) => () =>
  report({ kind: 'network', file: part, status: null });
