import type { Position } from 'geojson';
import { type BoxIndex, boxIndex } from './box-index.ts';
import type { EdgeTable, TableRing } from './edge-table.ts';

/** 1 inside, −1 outside, 0 on the edge. */
export type Side = 1 | 0 | -1;

/** Tells on which side of a ring of the table a position lies, by the edges that a ray to the east meets. */
export function sideFinder({ ends, ringOf, rings }: EdgeTable, index: BoxIndex) {
  return (x: number, y: number, ring: number): Side => {
    const [west, south, east, north] = (rings[ring] as TableRing).box;
    if (x < west || x > east || y < south || y > north) return -1;
    let inside = false;
    let onEdge = false;
    index.search(x, y, east, y, (edge) => {
      if (ringOf[edge] !== ring) return false;
      const [x1, y1] = [ends[4 * edge] as number, ends[4 * edge + 1] as number];
      const [x2, y2] = [ends[4 * edge + 2] as number, ends[4 * edge + 3] as number];
      const turn = (x2 - x1) * (y - y1) - (x - x1) * (y2 - y1);
      if (turn === 0 && x >= Math.min(x1, x2) && x <= Math.max(x1, x2)) onEdge = true;
      else if (y1 > y !== y2 > y && turn > 0 === y2 > y1) inside = !inside;
      return onEdge;
    });
    return onEdge ? 0 : inside ? 1 : -1;
  };
}

/** Visits the vertices of a ring and the middles of its edges until `visit` returns true. */
function somePoint(
  { ends, rings }: EdgeTable,
  ring: number,
  visit: (x: number, y: number) => boolean,
): Position | null {
  const { first, size } = rings[ring] as TableRing;
  for (let k = 4 * first; k < 4 * (first + size); k += 4) {
    const [x, y] = [ends[k] as number, ends[k + 1] as number];
    if (visit(x, y)) return [x, y];
    const middle: Position = [(x + (ends[k + 2] as number)) / 2, (y + (ends[k + 3] as number)) / 2];
    if (visit(middle[0] as number, middle[1] as number)) return middle;
  }
  return null;
}

/** Numbers of rings by what they are to their polygon. */
function ringsByPolygon(rings: readonly TableRing[]): { shell: number; holes: number[] }[] {
  const polygons: { shell: number; holes: number[] }[] = [];
  for (const [number, { isShell }] of rings.entries()) {
    if (isShell) polygons.push({ shell: number, holes: [] });
    else polygons.at(-1)?.holes.push(number);
  }
  return polygons;
}

const boxesOf = (rings: readonly TableRing[]) => new Float64Array(rings.flatMap(({ box }) => box));

/** A place where a hole reaches out of its shell or lies in another hole; null where none does. */
export function holeFault(table: EdgeTable, index: BoxIndex): Position | null {
  const { rings } = table;
  if (rings.every(({ isShell }) => isShell)) return null;
  const side = sideFinder(table, index);
  for (const { shell, holes } of ringsByPolygon(rings)) {
    const own = holes.map((hole) => rings[hole] as TableRing);
    const among = boxIndex(boxesOf(own));
    for (const hole of holes) {
      const outside = somePoint(table, hole, (x, y) => side(x, y, shell) === -1);
      if (outside) return outside;
      const within = somePoint(table, hole, (x, y) => side(x, y, shell) === 1);
      let nested: Position | null = null;
      among.search(...(rings[hole] as TableRing).box, (other) => {
        const ring = holes[other] as number;
        if (ring !== hole) nested = somePoint(table, hole, (x, y) => side(x, y, ring) === 1);
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
export function sharedGround(table: EdgeTable, index: BoxIndex): Position | null {
  const polygons = ringsByPolygon(table.rings);
  if (polygons.length < 2) return null;
  const side = sideFinder(table, index);
  const shells = polygons.map(({ shell }) => table.rings[shell] as TableRing);
  const among = boxIndex(boxesOf(shells));
  const isInside = (x: number, y: number, { shell, holes }: { shell: number; holes: number[] }) =>
    side(x, y, shell) === 1 && holes.every((hole) => side(x, y, hole) === -1);
  for (const [number, one] of polygons.entries()) {
    const middle = insideOf(table, [one.shell, ...one.holes]);
    let shared: Position | null = null;
    among.search(...(shells[number] as TableRing).box, (j) => {
      const other = polygons[j] as (typeof polygons)[0];
      if (j !== number) {
        shared = somePoint(table, one.shell, (x, y) => isInside(x, y, other));
        if (!shared && isInside(middle[0] as number, middle[1] as number, other)) shared = middle;
      }
      return shared !== null;
    });
    if (shared) return shared;
  }
  return null;
}
