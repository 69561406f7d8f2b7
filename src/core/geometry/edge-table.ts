import { type Rings, ringStart } from './rings.ts';

/** One ring of a geometry: its polygon (by number), whether it is the outer one, and where its edges stand. */
export type TableRing = {
  readonly polygon: number;
  readonly isShell: boolean;
  readonly first: number;
  readonly size: number;
  /** West, south, east, north. */
  readonly box: readonly [number, number, number, number];
};

/** All edges of a geometry in one flat table, ring after ring; edges of no length are left out. */
export type EdgeTable = {
  readonly count: number;
  /** Four numbers an edge: longitude and latitude of its start, then of its end. */
  readonly ends: Float64Array;
  /** The number of the ring of each edge. */
  readonly ringOf: Uint32Array;
  readonly rings: readonly TableRing[];
};

/** The edges of polygons whose rings are closed and hold finite numbers. */
export function edgeTable({ xy, ends: ringEnds, kinds, first: from, last }: Rings): EdgeTable {
  const most = from === last ? 0 : ((ringEnds[last - 1] as number) - ringStart(ringEnds, from)) / 2;
  const ends = new Float64Array(most * 4);
  const ringOf = new Uint32Array(most);
  const rings: TableRing[] = [];
  let count = 0;
  let polygon = -1;
  for (let ring = from; ring < last; ring++) {
    const isShell = kinds[ring] === 0;
    if (isShell) polygon++;
    const start = ringStart(ringEnds, ring);
    const first = count;
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
    let [x1, y1] = [xy[start] as number, xy[start + 1] as number];
    for (let i = start + 2; i < (ringEnds[ring] as number); i += 2) {
      const x2 = xy[i] as number;
      const y2 = xy[i + 1] as number;
      if (x2 === x1 && y2 === y1) continue;
      ends[4 * count] = x1;
      ends[4 * count + 1] = y1;
      ends[4 * count + 2] = x2;
      ends[4 * count + 3] = y2;
      ringOf[count++] = rings.length;
      if (x2 < west) west = x2;
      if (x2 > east) east = x2;
      if (y2 < south) south = y2;
      if (y2 > north) north = y2;
      x1 = x2;
      y1 = y2;
    }
    rings.push({ polygon, isShell, first, size: count - first, box: [west, south, east, north] });
  }
  return { count, ends, ringOf, rings };
}

/** Boxes of all edges, four numbers each: west, south, east, north. */
export function edgeBoxes({ count, ends }: EdgeTable): Float64Array {
  const boxes = new Float64Array(count * 4);
  for (let k = 0; k < boxes.length; k++) {
    const axis = k % 2;
    const start = k - (k % 4) + axis;
    const [a, b] = [ends[start] as number, ends[start + 2] as number];
    boxes[k] = k % 4 < 2 === a < b ? a : b;
  }
  return boxes;
}

/** The rings from `from` to before `to` as a table of their own. */
export function someRings({ ends, ringOf, rings }: EdgeTable, from: number, to: number): EdgeTable {
  const first = rings[from]?.first ?? 0;
  const last = rings[to - 1];
  const end = last ? last.first + last.size : first;
  return {
    count: end - first,
    ends: ends.subarray(4 * first, 4 * end),
    ringOf: ringOf.subarray(first, end).map((ring) => ring - from),
    rings: rings.slice(from, to).map((ring) => ({ ...ring, first: ring.first - first })),
  };
}

/** Of each polygon, its first ring and the ring behind its last. */
export function polygonRanges(rings: readonly TableRing[]): { readonly from: number; readonly to: number }[] {
  const starts = rings.flatMap(({ isShell }, ring) => (isShell ? [ring] : []));
  return starts.map((from, polygon) => ({ from, to: starts[polygon + 1] ?? rings.length }));
}
