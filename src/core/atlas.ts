import type { Border } from './feature/border.ts';
import type { Change } from './feature/change.ts';
import type { Claim } from './feature/claim.ts';
import type { Country } from './feature/country.ts';
import type { Crossing } from './feature/crossing.ts';
import type { MemorialPoint } from './feature/memorial.ts';
import type { Place } from './feature/place.ts';
import type { Plot } from './feature/plot.ts';
import type { Release } from './feature/release.ts';
import type { Road } from './feature/road.ts';
import type { Source } from './feature/source.ts';
import type { Water } from './feature/water.ts';

/** Everything that is shipped, parsed and checked; set once, never changed. */
export type Atlas = {
  readonly borders: readonly Border[];
  readonly changes: readonly Change[];
  readonly plots: readonly Plot[];
  readonly memorial: readonly MemorialPoint[];
  readonly crossings: readonly Crossing[];
  readonly places: readonly Place[];
  readonly water: readonly Water[];
  readonly roads: readonly Road[];
  readonly sources: Readonly<Record<string, Source>>;
  readonly claims: Readonly<Record<string, Claim>>;
  /** By date of the drawing. */
  readonly releases: Readonly<Record<string, Release>>;
  /** Loaded after the first view. */
  readonly countries: readonly Country[];
};
