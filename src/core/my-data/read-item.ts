import type { UnreadableCode } from './import-problem.ts';

/** One element of a file: a candidate for a feature, or the reason why it is none. */
export type ReadItem = { readonly value: unknown } | { readonly fault: UnreadableCode };
