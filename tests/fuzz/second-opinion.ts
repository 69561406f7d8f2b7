import geographiclib from 'geographiclib-geodesic';
import type { Position } from 'geojson';
import { union } from 'polyclip-ts';
import type { OwnGeometry } from '../../src/core/my-data/my-shape.ts';
import type { OpenedFile } from '../../src/core/my-data/opened-file.ts';
import type { Opening } from '../data/my-data/opening.ts';

const wgs84 = geographiclib.Geodesic.WGS84;
const mostVertices = 2_000;

type Polygons = readonly (readonly (readonly Position[])[])[];

/** m² of a ring by GeographicLib, whichever way it is wound. */
function ringArea(ring: readonly Position[]): number {
  const polygon = wgs84.Polygon(false);
  for (const [lon = Number.NaN, lat = Number.NaN] of ring.slice(0, -1)) polygon.AddPoint(lat, lon);
  return Math.abs(polygon.Compute(false, true).area ?? Number.NaN);
}

/** Square degrees of a ring; from its first vertex, so that little is lost to rounding. */
function planeArea(ring: readonly Position[]): number {
  const [x0 = 0, y0 = 0] = ring[0] ?? [];
  let twice = 0;
  for (let i = 0; i + 1 < ring.length; i++) {
    const [[ax = 0, ay = 0], [bx = 0, by = 0]] = [ring[i] as Position, ring[i + 1] as Position];
    twice += (ax - x0) * (by - y0) - (bx - x0) * (ay - y0);
  }
  return Math.abs(twice) / 2;
}

const sum = (polygons: Polygons, area: (ring: readonly Position[]) => number) =>
  polygons
    .flatMap((rings) => rings.map((ring, i) => (i === 0 ? area(ring) : -area(ring))))
    .reduce((a, b) => a + b, 0);

const polygonsOf = ({ geometries }: { readonly geometries: readonly OwnGeometry[] }): Polygons =>
  geometries.flatMap((geometry) => (geometry.type === 'MultiPolygon' ? geometry.coordinates : []));

/**
 * The measured features of an opened file by other programs: their areas by GeographicLib on the shapes that the map
 * draws, and whether they overlap themselves by polyclip. What does not agree, or null.
 */
export async function doubtsOf(opening: Opening, { features, vertices }: OpenedFile): Promise<string | null> {
  if (vertices > mostVertices) return null;
  for (let feature = 1; feature <= features; feature++) {
    const found = await opening.ask({ kind: 'feature', feature });
    if (found?.state !== 'measured') continue;
    const polygons = polygonsOf(found);
    const m2 = sum(polygons, ringArea);
    const reported = found.ellipsoidalHa * 1e4;
    if (Math.abs(m2 - reported) > 0.01 + 1e-9 * m2)
      return `feature ${feature}: ${reported} m², GeographicLib ${m2}`;
    const plane = sum(polygons, planeArea);
    const [first, ...rest] = polygons;
    if (!first) return `feature ${feature}: measured and nowhere`;
    const clipped = sum(union([first] as never, ...(rest.map((one) => [one]) as never[])), planeArea);
    if (Math.abs(clipped - plane) > 1e-9 + 1e-6 * plane)
      return `feature ${feature}: ${plane} deg², polyclip ${clipped}`;
  }
  return null;
}
