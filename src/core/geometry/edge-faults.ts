import type { Position } from 'geojson';
import type { BoxIndex } from './box-index.ts';
import type { EdgeTable } from './edge-table.ts';
import { anyMeeting, foldsBack, properCrossing, type Segment } from './segment-crossing.ts';

const fourAt = (numbers: Float64Array, edge: number): Segment => [
  numbers[4 * edge] as number,
  numbers[4 * edge + 1] as number,
  numbers[4 * edge + 2] as number,
  numbers[4 * edge + 3] as number,
];

export type EdgeFaults = {
  /** Where the rings of a polygon meet themselves or cross each other. */
  readonly selfIntersection: Position | null;
  /** Where the outlines of two polygons cross. */
  readonly overlap: Position | null;
};

/**
 * How two edges may not meet: those of one ring not at all but at their common end, those of two rings may
 * touch and not cross.
 */
function fault(table: EdgeTable, a: number, b: number): Position | null {
  const [s, t] = [fourAt(table.ends, a), fourAt(table.ends, b)];
  const ring = table.ringOf[a] as number;
  if (ring !== table.ringOf[b]) return properCrossing(s, t);
  const size = table.rings[ring]?.size ?? 0;
  const gap = b - a;
  if (gap === 1) return foldsBack(s, t) ? [t[0], t[1]] : null;
  if (gap === size - 1) return foldsBack(t, s) ? [s[0], s[1]] : null;
  return anyMeeting(s, t);
}

const ofTwoPolygons = (table: EdgeTable, a: number, b: number) =>
  table.rings[table.ringOf[a] as number]?.polygon !== table.rings[table.ringOf[b] as number]?.polygon;

/**
 * The first edges, in the order of the table, that meet where they may not. Each edge is held only against those
 * whose boxes meet its own.
 */
export function edgeFaults(table: EdgeTable, boxes: Float64Array, index: BoxIndex): EdgeFaults {
  let selfIntersection: Position | null = null;
  let overlap: Position | null = null;
  for (let a = 0; a < table.count && !selfIntersection; a++) {
    const [west, south, east, north] = fourAt(boxes, a);
    index.search(west, south, east, north, (b) => {
      if (b <= a) return false;
      const at = fault(table, a, b);
      if (at && ofTwoPolygons(table, a, b)) overlap ??= at;
      else selfIntersection ??= at;
      return selfIntersection !== null;
    });
  }
  return { selfIntersection, overlap };
}
