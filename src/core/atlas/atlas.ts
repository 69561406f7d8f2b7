import type { LateFiles } from './late.ts';
import type { MappedFigures } from './mapped-figures.ts';
import type { Tint } from './marks.ts';
import type { parsers, ShippedName } from './parsers.ts';

/** Everything that is shipped, parsed and checked, by the name of its file; set once, never changed. */
export type Atlas = { readonly [Name in ShippedName]: ReturnType<(typeof parsers)[Name]>['items'] } & {
  /** Names of the files of which all or a part could not be used: no sum over them can be judged. */
  readonly incomplete: readonly string[];
  /** What was measured of `changes` at build; absent where these are of other snapshots. */
  readonly mapped?: MappedFigures | undefined;
  /** Files that are fetched when they are asked for, as far as they have been. */
  readonly late?: LateFiles;
  /** Between which snapshots `changes` passed; where it is absent, those of the file. */
  readonly compared?: Compared;
};

/** Dates of two snapshots. */
export type ComparedPair = { readonly before: string; readonly after: string };

/** Ground that passed each way, hectares on the ellipsoid. */
export type Moved = { readonly toTjkHa: number; readonly toKgzHa: number };

/** What is made of the ground of all snapshots for the pair that is compared. */
export type Compared = ComparedPair & {
  /** What passed from the snapshot before to each, by its date. */
  readonly moved: Readonly<Record<string, Moved>>;
  /** Country grounds of the two snapshots where they are not shipped, by date: later ones lie over earlier ones. */
  readonly grounds: Readonly<Record<string, readonly Tint[]>>;
};
