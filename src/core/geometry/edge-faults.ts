import type { Position } from 'geojson';
import type { BoxIndex } from './box-index.ts';
import { type EdgeTable, polygonRanges, someRings, type TableRing } from './edge-table.ts';
import { type Effort, isSpent } from './effort.ts';
import { anyMeeting, foldsBack, properCrossing, type Segment } from './segment-crossing.ts';
import { leftToRight, sweep } from './sweep.ts';

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
 * whose boxes meet its own. Null where the effort is spent before all are seen.
 */
export function edgeFaults(
  table: EdgeTable,
  boxes: Float64Array,
  index: BoxIndex,
  effort: Effort = { left: Infinity },
): EdgeFaults | null {
  let selfIntersection: Position | null = null;
  let overlap: Position | null = null;
  for (let a = 0; a < table.count && !selfIntersection; a++) {
    const [west, south, east, north] = fourAt(boxes, a);
    index.search(west, south, east, north, (b) => {
      if (isSpent(effort)) return true;
      if (b <= a) return false;
      const at = fault(table, a, b);
      if (at && ofTwoPolygons(table, a, b)) overlap ??= at;
      else selfIntersection ??= at;
      return selfIntersection !== null;
    });
    if (effort.left < 0) return null;
  }
  return { selfIntersection, overlap };
}

/** A place where edges of the rings meet that may not, found by a sweep; null where there is none. Time: n log n. */
export function sweptFault(table: EdgeTable): Position | null {
  let at = null as Position | null;
  const tie = (a: number, b: number) => a - b;
  sweep(leftToRight(table.ends.subarray(0, 4 * table.count)), tie, {
    neighbours(lower, upper) {
      at = fault(table, Math.min(lower, upper), Math.max(lower, upper));
      return at !== null;
    },
  });
  return at;
}

/** A place where an edge of a ring turns back over the one before it. */
function foldedBack(table: EdgeTable, { first, size }: TableRing): Position | null {
  for (let edge = first + 1; edge < first + size; edge++) {
    const at = fault(table, edge - 1, edge);
    if (at) return at;
  }
  return fault(table, first, first + size - 1);
}

/**
 * As `edgeFaults`, in n log n for any shape: first each ring alone, where any meeting is a fault, then the rings of
 * each polygon, then all, since rings may touch each other and a sweep must not end at that. Places may differ from
 * those of `edgeFaults` where there are several.
 */
export function sweptEdgeFaults(table: EdgeTable): EdgeFaults {
  const { rings } = table;
  for (let ring = 0; ring < rings.length; ring++) {
    const at = foldedBack(table, rings[ring] as TableRing) ?? sweptFault(someRings(table, ring, ring + 1));
    if (at) return { selfIntersection: at, overlap: null };
  }
  const polygons = polygonRanges(rings);
  for (const { from, to } of polygons) {
    const at = to - from > 1 ? sweptFault(someRings(table, from, to)) : null;
    if (at) return { selfIntersection: at, overlap: null };
  }
  return { selfIntersection: null, overlap: polygons.length > 1 ? sweptFault(table) : null };
}
