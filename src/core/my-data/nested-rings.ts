import type { Position } from 'geojson';

type Shell = { readonly ring: Ring; readonly polygon: Position[][] };
type Ring = { readonly positions: Position[]; readonly area: number; readonly box: readonly number[] };

function measured(positions: Position[]): Ring {
  let [area, west, south, east, north] = [0, Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < positions.length; i++) {
    const [x = 0, y = 0] = positions[i] ?? [];
    const [nextX = 0, nextY = 0] = positions[(i + 1) % positions.length] ?? [];
    area += x * nextY - nextX * y;
    [west, east] = [Math.min(west, x), Math.max(east, x)];
    [south, north] = [Math.min(south, y), Math.max(north, y)];
  }
  return { positions, area: Math.abs(area), box: [west, south, east, north] };
}

const boxInside = ({ box: [w = 0, s = 0, e = 0, n = 0] }: Ring, { box }: Ring): boolean =>
  w >= (box[0] ?? 0) && s >= (box[1] ?? 0) && e <= (box[2] ?? 0) && n <= (box[3] ?? 0);

/** 1 inside, 0 on the ring, -1 outside. */
function sideOf(x: number, y: number, ring: readonly Position[]): number {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi = 0, yi = 0] = ring[i] ?? [];
    const [xj = 0, yj = 0] = ring[j] ?? [];
    const turn = (xj - xi) * (y - yi) - (x - xi) * (yj - yi);
    const between =
      Math.min(xi, xj) <= x && x <= Math.max(xi, xj) && Math.min(yi, yj) <= y && y <= Math.max(yi, yj);
    if (turn === 0 && between) return 0;
    if (yi > y !== yj > y && x < xi + ((y - yi) / (yj - yi)) * (xj - xi)) inside = !inside;
  }
  return inside ? 1 : -1;
}

/** Whether a ring lies in another: by the first of its vertices that is not on the other's line. */
function liesIn(ring: Ring, other: Ring): boolean {
  if (!boxInside(ring, other)) return false;
  for (const [x = 0, y = 0] of ring.positions) {
    const side = sideOf(x, y, other.positions);
    if (side !== 0) return side > 0;
  }
  // One upon the other, all along: no hole, and the parts are then told to overlap.
  return false;
}

/**
 * The rings of one Shapefile record as polygons. Shells ought to run clockwise and holes the other way, but programs
 * err; so a ring is a hole where it lies in an odd number of others, whichever way it runs, and a part of its own
 * where it does not. Nothing is left out.
 */
export function nestedRings(rings: readonly Position[][]): Position[][][] {
  if (rings.length === 1) return [[rings[0] as Position[]]];
  const bySize = rings.map(measured).sort((a, b) => b.area - a.area);
  const shells: Shell[] = [];
  const holes: Ring[] = [];
  const depths: number[] = [];
  bySize.forEach((ring, index) => {
    let depth = 0;
    // The smallest that holds it is the last of the larger ones: its depth is one less.
    for (let larger = index - 1; larger >= 0; larger--) {
      if (!liesIn(ring, bySize[larger] as Ring)) continue;
      depth = (depths[larger] ?? 0) + 1;
      break;
    }
    depths.push(depth);
    if (depth % 2 === 0) shells.push({ ring, polygon: [ring.positions] });
    else {
      let shell = shells.length - 1;
      while (shell >= 0 && !liesIn(ring, (shells[shell] as Shell).ring)) shell--;
      if (shell >= 0) shells[shell]?.polygon.push(ring.positions);
      else holes.push(ring);
    }
  });
  return [...shells.map(({ polygon }) => polygon), ...holes.map(({ positions }) => [positions])];
}
