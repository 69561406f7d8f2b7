import type { Position } from 'geojson';
import { rayMeets } from './ray-crossing.ts';

/** Bands of latitude a degree: about 2 km each. */
const bandsPerDegree = 50;

/**
 * Answers whether (lon, lat) lies inside rings of degrees: a ray to the east meets them an odd number of times, so that
 * holes are outside. Edges are kept by the bands of latitude they pass, so that of many only a few are looked at.
 */
export function interiorOf(rings: readonly (readonly Position[])[]): (lon: number, lat: number) => boolean {
  const bands = new Map<number, number[]>();
  for (const ring of rings)
    for (let i = 1; i < ring.length; i++) {
      const [x1 = 0, y1 = 0] = ring[i - 1] ?? [];
      const [x2 = 0, y2 = 0] = ring[i] ?? [];
      const last = Math.floor(Math.max(y1, y2) * bandsPerDegree);
      for (let at = Math.floor(Math.min(y1, y2) * bandsPerDegree); at <= last; at++) {
        const band = bands.get(at) ?? [];
        bands.set(at, band);
        band.push(x1, y1, x2, y2);
      }
    }
  return (lon, lat) => {
    const edges = bands.get(Math.floor(lat * bandsPerDegree)) ?? [];
    let inside = false;
    for (let i = 0; i < edges.length; i += 4) {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = [edges[i], edges[i + 1], edges[i + 2], edges[i + 3]];
      if (rayMeets(x1, y1, x2, y2, lon, lat) === 1) inside = !inside;
    }
    return inside;
  };
}
