import type { LineString, Position } from 'geojson';
import { type Bounds, boundsOf } from '../../atlas/feature-bounds.ts';
import { type BoxIndex, boxIndex } from '../../geometry/box-index.ts';
import { polygonsOf } from '../../geometry/rings.ts';
import { metresPerDegree } from '../../geometry/wgs84.ts';
import { type CountryGround, createGroundFinder } from './country-ground.ts';
import { degreesOf } from './local-metres.ts';
import { widenedBoxes } from './parcel-edges.ts';

/** A piece of a line as it was drawn, with its expected error: one standard deviation on each axis, m. */
export type LineStretch = { readonly geometry: LineString; readonly expectedErrorM: number };

/** What is known of how far the line may be off: its stretches (null where they could not be had), and what is assumed (as `expectedErrorM`) on none. */
export type LineErrors = { readonly stretches: readonly LineStretch[] | null; readonly assumedM: number };

/** The nearest edge of the line: how far off it is (m), and its direction in metres east and north. */
export type NearestEdge = {
  readonly metres: number;
  /** How far off the edge itself may be, m: twice the expected error of its stretch. */
  readonly errorM: number;
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
  readonly stretchesKnown: boolean;
  /** The greatest error of any edge, m. */
  readonly widestErrorM: number;
  /** Whether the line comes within so many metres of bounds. */
  passes(west: number, south: number, east: number, north: number): boolean;
  /** Null where it is further off than asked. A vertex is as near as both its edges: the one more along a direction counts. */
  nearest(lon: number, lat: number, withinM: number, along?: readonly [number, number]): NearestEdge | null;
};

const order = ([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position) => x1 - x2 || y1 - y2;
const isForth = (from: Position, to: Position) => order(from, to) < 0;
const edgeKey = (from: Position, to: Position) => (isForth(from, to) ? [from, to] : [to, from]).join(' ');

/** The edges that two grounds have in common, with their errors: where the study area ends is no line between countries. */
function sharedEdges(grounds: readonly CountryGround[], { stretches, assumedM }: LineErrors) {
  const expected = new Map<string, number>();
  for (const { geometry, expectedErrorM } of stretches ?? [])
    geometry.coordinates.forEach((end, i, all) => {
      if (i > 0) expected.set(edgeKey(all[i - 1] as Position, end), expectedErrorM);
    });
  const once = new Set<string>();
  const shared: [Position, Position, number][] = [];
  for (const { geometry } of grounds)
    for (const ring of polygonsOf(geometry).flat())
      for (let i = 1; i < ring.length; i++) {
        const [from, to] = [ring[i - 1] as Position, ring[i] as Position];
        const key = edgeKey(from, to);
        if (once.has(key)) {
          const errorM = 2 * (expected.get(key) ?? assumedM);
          shared.push(isForth(from, to) ? [from, to, errorM] : [to, from, errorM]);
        } else once.add(key);
      }
  // In one order whatever that of the grounds: of edges that are as near and run alike the first is taken.
  shared.sort(([a, b], [c, d]) => order(a, c) || order(b, d));
  return {
    ends: Float64Array.from(shared.flatMap(([from, to]) => [...from.slice(0, 2), ...to.slice(0, 2)])),
    errorsM: shared.map(([, , errorM]) => errorM),
  };
}

/** Metres within which two edges are as near as each other. */
const tie = 1e-6;

/** How much an edge runs along a direction, either way: 0…1. */
const alignment = ({ direction: [dx, dy] }: NearestEdge, [x, y]: readonly [number, number]): number =>
  Math.abs(dx * x + dy * y) / Math.hypot(dx, dy) / Math.hypot(x, y);

export function countryLine(grounds: readonly CountryGround[], errors: LineErrors): CountryLine {
  const { ends, errorsM } = sharedEdges(grounds, errors);
  const index: BoxIndex = boxIndex(widenedBoxes({ count: ends.length / 4, ends }, 0));
  return {
    sides: grounds.map(({ country, geometry }) => ({
      country,
      polygons: polygonsOf(geometry).map(flatPolygon),
    })),
    countryAt: createGroundFinder(grounds),
    stretchesKnown: errors.stretches !== null,
    widestErrorM: errorsM.reduce((a, b) => Math.max(a, b), 0),
    passes(west, south, east, north) {
      let found = false;
      index.search(west, south, east, north, () => {
        found = true;
        return true;
      });
      return found;
    },
    nearest(lon, lat, withinM, along = [1, 0]) {
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
        if (metres > withinM || metres > (best?.metres ?? Infinity) + tie) return false;
        const found: NearestEdge = { metres, errorM: errorsM[edge] as number, direction: [dx, dy] };
        if (!best || metres < best.metres - tie || alignment(found, along) > alignment(best, along))
          best = found;
        return false;
      });
      return best;
    },
  };
}
