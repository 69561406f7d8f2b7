import type { Position } from 'geojson';
import { type BoxIndex, boxIndex } from './box-index.ts';
import { type EdgeTable, polygonRanges, type TableRing } from './edge-table.ts';
import { type Effort, isSpent } from './effort.ts';
import { middleRayMeets } from './ray-crossing.ts';

/** 1 inside, −1 outside, 0 on the edge. */
export type Side = 1 | 0 | -1;

/**
 * Tells on which side of a ring of the table a position lies, or the middle of two, by the edges that a ray to the
 * east meets. What it tells once the effort is spent means nothing.
 */
export function sideFinder(
  { ends, ringOf, rings }: EdgeTable,
  index: BoxIndex,
  effort: Effort = { left: Infinity },
) {
  return (ax: number, ay: number, ring: number, bx = ax, by = ay): Side => {
    const [west, south, east, north] = (rings[ring] as TableRing).box;
    const [x, y] = [(ax + bx) / 2, (ay + by) / 2];
    if (isSpent(effort) || x < west || x > east || y < south || y > north) return -1;
    let inside = false;
    let onEdge = false;
    index.search(x, y, east, y, (edge) => {
      if (isSpent(effort)) return true;
      if (ringOf[edge] !== ring) return false;
      const [x1, y1] = [ends[4 * edge] as number, ends[4 * edge + 1] as number];
      const [x2, y2] = [ends[4 * edge + 2] as number, ends[4 * edge + 3] as number];
      const met = middleRayMeets(x1, y1, x2, y2, [ax, ay, bx, by]);
      if (met === 1) inside = !inside;
      onEdge = met === 0;
      return onEdge;
    });
    return onEdge ? 0 : inside ? 1 : -1;
  };
}

type Visit = (ax: number, ay: number, bx: number, by: number) => boolean;

/** Visits the vertices of a ring and the middles of its edges (as two ends) until `visit` returns true. */
function somePoint({ ends, rings }: EdgeTable, ring: number, visit: Visit): Position | null {
  const { first, size } = rings[ring] as TableRing;
  for (let k = 4 * first; k < 4 * (first + size); k += 4) {
    const [ax, ay] = [ends[k] as number, ends[k + 1] as number];
    const [bx, by] = [ends[k + 2] as number, ends[k + 3] as number];
    if (visit(ax, ay, ax, ay)) return [ax, ay];
    if (visit(ax, ay, bx, by)) return [(ax + bx) / 2, (ay + by) / 2];
  }
  return null;
}

/** Numbers of rings by what they are to their polygon. */
const ringsByPolygon = (rings: readonly TableRing[]): { shell: number; holes: number[] }[] =>
  polygonRanges(rings).map(({ from, to }) => ({
    shell: from,
    holes: Array.from({ length: to - from - 1 }, (_, i) => from + 1 + i),
  }));

const boxesOf = (rings: readonly TableRing[]) => new Float64Array(rings.flatMap(({ box }) => box));

/** A place where a hole reaches out of its shell or lies in another hole; null where none does. */
export function holeFault(table: EdgeTable, index: BoxIndex, effort: Effort): Position | null {
  const { rings } = table;
  if (rings.every(({ isShell }) => isShell)) return null;
  const side = sideFinder(table, index, effort);
  for (const { shell, holes } of ringsByPolygon(rings)) {
    const own = holes.map((hole) => rings[hole] as TableRing);
    const among = boxIndex(boxesOf(own));
    for (const hole of holes) {
      if (effort.left < 0) return null;
      const outside = somePoint(table, hole, (ax, ay, bx, by) => side(ax, ay, shell, bx, by) === -1);
      if (outside) return outside;
      const within = somePoint(table, hole, (ax, ay, bx, by) => side(ax, ay, shell, bx, by) === 1);
      let nested: Position | null = null;
      among.search(...(rings[hole] as TableRing).box, (other) => {
        const ring = holes[other] as number;
        if (isSpent(effort)) return true;
        if (ring !== hole)
          nested = somePoint(table, hole, (ax, ay, bx, by) => side(ax, ay, ring, bx, by) === 1);
        return nested !== null;
      });
      if (!within || nested) return nested ?? startOf(table, hole);
    }
  }
  return null;
}

const startOf = ({ ends, rings }: EdgeTable, ring: number): Position => {
  const k = 4 * (rings[ring] as TableRing).first;
  return [ends[k] as number, ends[k + 1] as number];
};

/** A position inside a polygon: between the first two edges met on a line half way between two latitudes. */
function insideOf({ ends, rings }: EdgeTable, own: readonly number[]): Position {
  const edges = own.flatMap((ring) => {
    const { first, size } = rings[ring] as TableRing;
    return Array.from({ length: size }, (_, i): readonly number[] => [
      ...ends.subarray(4 * (first + i), 4 * (first + i) + 4),
    ]);
  });
  const latitudes = [...new Set(edges.map(([, y = 0]) => y))].sort((a, b) => a - b);
  const y = ((latitudes[0] ?? 0) + (latitudes[1] ?? 0)) / 2;
  const met = edges
    .filter(([, y1 = 0, , y2 = 0]) => y1 > y !== y2 > y)
    .map(([x1 = 0, y1 = 0, x2 = 0, y2 = 0]) => x1 + ((y - y1) / (y2 - y1)) * (x2 - x1))
    .sort((a, b) => a - b);
  return [((met[0] ?? 0) + (met[1] ?? 0)) / 2, y];
}

/**
 * A place that two polygons of a MultiPolygon share, or null; touching is not sharing. Outlines that cross are
 * `edgeFaults`' matter; here it is about one within the other, or both the same.
 */
export function sharedGround(table: EdgeTable, index: BoxIndex, effort: Effort): Position | null {
  const polygons = ringsByPolygon(table.rings);
  if (polygons.length < 2) return null;
  const side = sideFinder(table, index, effort);
  const shells = polygons.map(({ shell }) => table.rings[shell] as TableRing);
  const among = boxIndex(boxesOf(shells));
  const isIn =
    ({ shell, holes }: { shell: number; holes: number[] }): Visit =>
    (ax, ay, bx, by) =>
      side(ax, ay, shell, bx, by) === 1 && holes.every((hole) => side(ax, ay, hole, bx, by) === -1);
  for (const [number, one] of polygons.entries()) {
    if (effort.left < 0) return null;
    const [x = 0, y = 0] = insideOf(table, [one.shell, ...one.holes]);
    let shared: Position | null = null;
    among.search(...(shells[number] as TableRing).box, (j) => {
      if (isSpent(effort)) return true;
      if (j === number) return false;
      const isInOther = isIn(polygons[j] as (typeof polygons)[0]);
      shared = somePoint(table, one.shell, isInOther) ?? (isInOther(x, y, x, y) ? [x, y] : null);
      return shared !== null;
    });
    if (shared) return shared;
  }
  return null;
}
