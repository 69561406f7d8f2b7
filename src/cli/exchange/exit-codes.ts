import type { VerdictCode } from '../../core/exchange/verdict.ts';

export const badInput = 3;

/** The program's own failure: no verdict, and no fault of the input. */
export const ownFailure = 70;

/** 0 equal, 1 not equal, 2 cannot tell. */
export const exitCode = (verdict: VerdictCode): number =>
  verdict === 'not-equal' ? 1 : verdict === 'cannot-tell' ? 2 : 0;
