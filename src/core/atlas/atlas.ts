import type { Border } from './border.ts';
import type { Change } from './change.ts';
import type { Claim } from './claim.ts';
import type { Country } from './country.ts';
import type { Crossing } from './crossing.ts';
import type { MemorialPoint } from './memorial.ts';
import type { Parcel } from './parcel.ts';
import type { Place } from './place.ts';
import type { Release } from './release.ts';
import type { Road } from './road.ts';
import type { Source } from './source.ts';
import type { Water } from './water.ts';

/** Everything that is shipped, parsed and checked; set once, never changed. */
export type Atlas = {
  readonly borders: readonly Border[];
  readonly changes: readonly Change[];
  readonly parcels: readonly Parcel[];
  readonly memorial: readonly MemorialPoint[];
  readonly crossings: readonly Crossing[];
  readonly places: readonly Place[];
  readonly water: readonly Water[];
  readonly roads: readonly Road[];
  readonly sources: Readonly<Record<string, Source>>;
  readonly claims: Readonly<Record<string, Claim>>;
  /** By date of the snapshot. */
  readonly releases: Readonly<Record<string, Release>>;
  /** Loaded after the first view. */
  readonly countries: readonly Country[];
  /** Names of the files of which all or a part could not be used: no sum over them can be judged. */
  readonly incomplete: readonly string[];
};
