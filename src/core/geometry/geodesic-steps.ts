import geographiclib from 'geographiclib-geodesic';
import type { Position } from 'geojson';

const { Geodesic } = geographiclib;
const wgs84 = Geodesic.WGS84;

/** Vertices after which another task may have its turn: some milliseconds' work. */
const vertices = 1500;

export type RingMeasure = { readonly areaM2: number; readonly perimeterM: number };

/**
 * Unsigned area (m²) and perimeter (m) of one closed ring on the WGS84 ellipsoid, as `geodesicArea` has them, in
 * steps between which a browser can answer its reader.
 */
export function* geodesicRing(ring: readonly Position[]): Generator<void, RingMeasure> {
  const polygon = wgs84.Polygon(false);
  for (let i = 0; i < ring.length - 1; i++) {
    const [lon = Number.NaN, lat = Number.NaN] = ring[i] ?? [];
    polygon.AddPoint(lat, lon);
    if (i % vertices === vertices - 1) yield;
  }
  const { area, perimeter } = polygon.Compute(false, true);
  return { areaM2: Math.abs(area ?? Number.NaN), perimeterM: perimeter };
}
