import type { Position } from 'geojson';
import type { Atlas, Moved } from '../atlas/atlas.ts';
import type { Change } from '../atlas/change.ts';
import type { Place } from '../atlas/place.ts';
import { geodesicDistance } from '../geometry/geodesic.ts';
import { localStep } from '../geometry/local-length.ts';
import { placementIn } from '../here/placement.ts';

/** How far around a settlement changed ground is summed, km. */
export const aroundKm = 10;

/** The settlement nearest to changed ground, and the ground that changed within `km` of it between the two countries. */
export type Around = Moved & { readonly place: Place; readonly metres: number; readonly km: number };

/** The middle of the box around a piece: where it is said to be. */
function middleOf({ geometry }: Change): Position {
  const shell = geometry.coordinates[0] ?? [];
  const along = (axis: 0 | 1) => {
    const values = shell.map((position) => position[axis] ?? Number.NaN);
    return (Math.min(...values) + Math.max(...values)) / 2;
  };
  return [along(0), along(1)];
}

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
  const near = changes.filter(
    (each) => geodesicDistance(middleOf(each), nearest.place.geometry.coordinates) <= aroundKm * 1000,
  );
  const towards = (to: string, other: string) =>
    near
      .filter((each) => each.to === to && each.from === other)
      .reduce((sum, { ellipsoidalHa }) => sum + ellipsoidalHa, 0);
  return { ...nearest, km: aroundKm, toTjkHa: towards('TJK', 'KGZ'), toKgzHa: towards('KGZ', 'TJK') };
}
