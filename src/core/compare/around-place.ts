import type { Position } from 'geojson';
import type { Atlas, Moved } from '../atlas/atlas.ts';
import type { Change } from '../atlas/change.ts';
import { middleOf } from '../atlas/feature-bounds.ts';
import type { Place } from '../atlas/place.ts';
import { geodesicDistance } from '../geometry/geodesic.ts';
import { localStep } from '../geometry/local-length.ts';
import { placementIn } from '../here/placement.ts';

/** How far around a settlement changed ground is summed, km. */
const aroundKm = 10;

/**
 * The settlement nearest to changed ground, and the ground that changed within `km` of it between Kyrgyzstan and
 * Tajikistan: null for ground that passed from or to another country, which is no part of that sum.
 */
export type Around = {
  readonly place: Place;
  readonly metres: number;
  readonly km: number;
  readonly moved: Moved | null;
};

const exchanging: readonly string[] = ['KGZ', 'TJK'];

/** Metres from a position to a piece of ground, 0 inside it; on a plane at the position, to the piece's own vertices. */
function distanceTo({ geometry }: Change, position: Position): number {
  if (placementIn(position, geometry) !== 'outside') return 0;
  return geometry.coordinates
    .flat()
    .reduce(
      (least, vertex) => Math.min(least, Math.hypot(...localStep(position, vertex))),
      Number.POSITIVE_INFINITY,
    );
}

/** Null where no settlement is shipped. Pieces count whole, by their middles. */
export function aroundPlace({ places, changes }: Atlas, change: Change): Around | null {
  const settlements = places
    .filter(({ kind }) => kind === 'town' || kind === 'village')
    .map((place) => ({ place, metres: distanceTo(change, place.geometry.coordinates) }))
    .sort((a, b) => a.metres - b.metres);
  const [nearest] = settlements;
  if (!nearest) return null;
  if (!exchanging.includes(change.from) || !exchanging.includes(change.to))
    return { ...nearest, km: aroundKm, moved: null };
  const near = changes.filter(
    (each) =>
      geodesicDistance(middleOf(each.geometry) ?? [], nearest.place.geometry.coordinates) <= aroundKm * 1000,
  );
  const towards = (to: string, other: string) =>
    near
      .filter((each) => each.to === to && each.from === other)
      .reduce((sum, { ellipsoidalHa }) => sum + ellipsoidalHa, 0);
  const moved = { toTjkHa: towards('TJK', 'KGZ'), toKgzHa: towards('KGZ', 'TJK') };
  return { ...nearest, km: aroundKm, moved };
}
