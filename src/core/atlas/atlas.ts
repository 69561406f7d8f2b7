import type { MappedFigures } from './first-view.ts';
import type { parsers, ShippedName } from './parsers.ts';

/** Everything that is shipped, parsed and checked, by the name of its file; set once, never changed. */
export type Atlas = { readonly [Name in ShippedName]: ReturnType<(typeof parsers)[Name]>['items'] } & {
  /** Names of the files of which all or a part could not be used: no sum over them can be judged. */
  readonly incomplete: readonly string[];
  /** What was measured at build, where the geometry is nothing to measure (`derive-first-view.ts`). */
  readonly mapped?: MappedFigures;
};
