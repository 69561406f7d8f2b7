import type { Position } from 'geojson';

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
export function edgeTable(polygons: readonly (readonly Position[][])[]): EdgeTable {
  let most = 0;
  for (const rings of polygons) for (const ring of rings) most += ring.length - 1;
  const ends = new Float64Array(most * 4);
  const ringOf = new Uint32Array(most);
  const rings: TableRing[] = [];
  let count = 0;
  for (let polygon = 0; polygon < polygons.length; polygon++) {
    const own = polygons[polygon] as readonly Position[][];
    for (let r = 0; r < own.length; r++) {
      const ring = own[r] as Position[];
      const first = count;
      let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
      let [x1, y1] = ring[0] as [number, number];
      for (let i = 1; i < ring.length; i++) {
        const [x2, y2] = ring[i] as [number, number];
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
      rings.push({
        polygon,
        isShell: r === 0,
        first,
        size: count - first,
        box: [west, south, east, north],
      });
    }
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
