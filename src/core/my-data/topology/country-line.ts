import type { MultiPolygon, Polygon, Position } from 'geojson';
import { type Bounds, boundsOf } from '../../atlas/feature-bounds.ts';
import { type BoxIndex, boxIndex } from '../../geometry/box-index.ts';
import { metresPerDegree } from '../../geometry/wgs84.ts';
import { type CountryGround, createGroundFinder } from '../misplaced.ts';
import { degreesOf } from './local-metres.ts';
import { widenedBoxes } from './parcel-edges.ts';

const polygonsOf = ({ type, coordinates }: Polygon | MultiPolygon): Position[][][] =>
  type === 'Polygon' ? [coordinates] : coordinates;

/** The nearest edge of the line: how far off it is (m), and its direction in metres east and north. */
export type NearestEdge = {
  readonly metres: number;
  readonly direction: readonly [number, number];
};

/** The rings of a polygon as x, y by turns without the closing position, each with its bounds. */
export type FlatPolygon = readonly { readonly flat: readonly number[]; readonly bounds: Bounds }[];

const flatPolygon = (rings: Position[][]): FlatPolygon =>
  rings.map((ring) => ({
    flat: ring.slice(0, -1).flatMap(([x = 0, y = 0]) => [x, y]),
    bounds: boundsOf([{ type: 'LineString', coordinates: ring }]) ?? [0, 0, 0, 0],
  }));

/** The line between the countries as their grounds share it, and what lies on which side. */
export type CountryLine = {
  readonly sides: readonly { readonly country: string; readonly polygons: readonly FlatPolygon[] }[];
  readonly countryAt: (lon: number, lat: number) => string | null;
  /** Whether the line comes within so many metres of bounds. */
  passes(west: number, south: number, east: number, north: number): boolean;
  /** Null where it is further off than asked. */
  nearest(lon: number, lat: number, withinM: number): NearestEdge | null;
};

/** The edges that two grounds have in common: where the study area ends is no line between countries. */
function sharedEdges(grounds: readonly CountryGround[]): Float64Array {
  const once = new Set<string>();
  const shared: number[] = [];
  for (const { geometry } of grounds)
    for (const ring of polygonsOf(geometry).flat())
      for (let i = 1; i < ring.length; i++) {
        const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] = [ring[i - 1] as Position, ring[i] as Position];
        const isForth = x1 < x2 || (x1 === x2 && y1 < y2);
        const key = isForth ? `${x1} ${y1} ${x2} ${y2}` : `${x2} ${y2} ${x1} ${y1}`;
        if (once.has(key)) shared.push(x1, y1, x2, y2);
        else once.add(key);
      }
  return Float64Array.from(shared);
}

export function countryLine(grounds: readonly CountryGround[]): CountryLine {
  const ends = sharedEdges(grounds);
  const index: BoxIndex = boxIndex(widenedBoxes({ count: ends.length / 4, ends }, 0));
  return {
    sides: grounds.map(({ country, geometry }) => ({
      country,
      polygons: polygonsOf(geometry).map(flatPolygon),
    })),
    countryAt: createGroundFinder(grounds),
    passes(west, south, east, north) {
      let found = false;
      index.search(west, south, east, north, () => {
        found = true;
        return true;
      });
      return found;
    },
    nearest(lon, lat, withinM) {
      const { east, north } = metresPerDegree(lat);
      const reach = degreesOf(withinM, lat);
      let best: NearestEdge | null = null;
      index.search(lon - reach.lon, lat - reach.lat, lon + reach.lon, lat + reach.lat, (edge) => {
        const at = (i: number) => ends[4 * edge + i] as number;
        const [ax, ay] = [(at(0) - lon) * east, (at(1) - lat) * north];
        const [dx, dy] = [(at(2) - at(0)) * east, (at(3) - at(1)) * north];
        const square = dx * dx + dy * dy;
        const t = square === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / square));
        const metres = Math.hypot(ax + t * dx, ay + t * dy);
        if (metres <= withinM && metres < (best?.metres ?? Infinity)) best = { metres, direction: [dx, dy] };
        return false;
      });
      return best;
    },
  };
}
