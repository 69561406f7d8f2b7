import Flatbush from 'flatbush';
import type { Position } from 'geojson';

/** Distance (degrees) of a place from the nearest edge of a line; Infinity where none is as near as `within`. */
export type LineFinder = (lon: number, lat: number, within: number) => number;

/** Finds how near a line, drawn in several parts, passes by a place. Degrees are taken as they are. */
export function createLineFinder(parts: readonly (readonly Position[])[]): LineFinder {
  const edges: number[] = [];
  for (const part of parts)
    for (let i = 1; i < part.length; i++) {
      const [lon1 = 0, lat1 = 0] = part[i - 1] as Position;
      const [lon2 = 0, lat2 = 0] = part[i] as Position;
      edges.push(lon1, lat1, lon2, lat2);
    }
  const count = edges.length / 4;
  if (count === 0) return () => Infinity;
  const at = (i: number) => edges[i] as number;
  const index = new Flatbush(count);
  for (let e = 0; e < edges.length; e += 4)
    index.add(
      Math.min(at(e), at(e + 2)),
      Math.min(at(e + 1), at(e + 3)),
      Math.max(at(e), at(e + 2)),
      Math.max(at(e + 1), at(e + 3)),
    );
  index.finish();
  return (lon, lat, within) => {
    let least = Infinity;
    for (const edge of index.search(lon - within, lat - within, lon + within, lat + within)) {
      const [x, y] = [at(4 * edge), at(4 * edge + 1)];
      const [ex, ey] = [at(4 * edge + 2) - x, at(4 * edge + 3) - y];
      const length2 = ex * ex + ey * ey;
      const share = length2 > 0 ? Math.min(1, Math.max(0, ((lon - x) * ex + (lat - y) * ey) / length2)) : 0;
      least = Math.min(least, Math.hypot(lon - x - share * ex, lat - y - share * ey));
    }
    return least <= within ? least : Infinity;
  };
}
