import { intersection } from 'polyclip-ts';
import { geodesicArea, geodesicPerimeter } from '../../src/core/geometry/geodesic.ts';
import { COUNTRIES, type Country } from './mapped.ts';
import { boxesMeet, type MultiPolygon, type Polygon, ringsBox } from './rings.ts';
import { shippedGround } from './shipped-ground.ts';

/** Smaller than this in area or in mean width, a change is a seam or a mapper's touch, not a decision. */
const NOISE_HA = 1;
const NOISE_WIDTH_M = 20;
const M2_PER_HA = 10_000;

export interface ChangedGround {
  from: Country;
  to: Country;
  polygon: Polygon;
  ellipsoidalHa: number;
  /** Mean width, twice the area over the perimeter. */
  widthM: number;
  noise: boolean;
}

/** As it stands in changes.geojson: hectares on the ellipsoid and by Turf's sphere, width in metres. */
export interface ChangedProperties {
  id: string;
  from: Country;
  to: Country;
  ellipsoidalHa: number;
  turfHa: number;
  sector: string;
  firstRelease: string;
  widthM: number;
  noise: boolean;
}

type Countries = Record<Country, MultiPolygon>;

const hectares = (polygon: Polygon): number =>
  geodesicArea({ type: 'Polygon', coordinates: polygon }) / M2_PER_HA;

/** Each piece of ground that was in one country before and in another after, inside what both are cut to. */
export function changedGround(before: Countries, after: Countries): ChangedGround[] {
  const moves = COUNTRIES.flatMap((from) =>
    COUNTRIES.filter((to) => to !== from).map((to) => ({ from, to })),
  );
  return moves.flatMap(({ from, to }) =>
    shippedGround(intersection(before[from], after[to])).map((polygon) => {
      const ellipsoidalHa = hectares(polygon);
      const perimeterM = geodesicPerimeter({ type: 'Polygon', coordinates: polygon });
      const widthM = (2 * ellipsoidalHa * M2_PER_HA) / perimeterM;
      const noise = ellipsoidalHa < NOISE_HA || widthM < NOISE_WIDTH_M;
      return { from, to, polygon, ellipsoidalHa, widthM, noise };
    }),
  );
}

/**
 * The earliest release from which on at least half of `change` is drawn in its new country; `steps` are the changed ground
 * of each release since the first, oldest first.
 */
export function firstRelease(
  change: ChangedGround,
  steps: readonly { date: string; changed: readonly ChangedGround[] }[],
): string {
  const box = ringsBox(change.polygon);
  const drawnIn = (changed: readonly ChangedGround[]): number => {
    const near = changed.filter(
      ({ from, to, polygon }) =>
        from === change.from && to === change.to && boxesMeet(ringsBox(polygon), box),
    );
    if (near.length === 0) return 0;
    const shared = intersection(
      change.polygon,
      near.map(({ polygon }) => polygon),
    );
    return shared.reduce((sum, polygon) => sum + hectares(polygon), 0);
  };
  let first = steps.at(-1)?.date as string;
  for (const { date, changed } of [...steps].reverse()) {
    if (drawnIn(changed) < change.ellipsoidalHa / 2) break;
    first = date;
  }
  return first;
}
